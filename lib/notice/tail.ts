// Where a notice comes to its end: the closing, notes, how to reach the issuer, the signature; and what sums up before it.
import { CONTACT, classifyHeading, LASTING, LONG_TERM, NEXT_STEPS } from "./lexicon.ts";
import { isEnumeration, marksChapter } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import { splitHeading } from "./rules/heading.ts";
import { countsOutcomes } from "./tally-paragraph.ts";

const CLOSING =
  /^(?:(?:现|诚挚|热忱|热诚|敬请|真诚)?(?:地)?欢迎.{0,60}(?:监督|意见|建议|反映)|(?:意见|监督)?(?:公开|公示|公告|公布|通报|监督|反馈)(?:起止|受理)?(?:期限|时间|期|时限)|联\s{0,4}系(?:电话|方式|地址|\s{0,4}人|单位|部门)|(?:请|可)(?:于|在|向|及时|拨打)[^。]{0,40}(?:反映|反馈|提出|联系)|(?:意见|问题|监督|联系)(?:建议)?(?:及|和)?(?:反馈|征集|反映|受理|举报)*(?:渠道|方式|途径)|监督(?:电话|举报|方式|渠道)|举报(?:电话|方式)|咨询电话|(?:如|若)(?:对|有).{0,30}(?:意见|问题|异议|建议)|(?:有关)?(?:意见|建议|意见建议|意见和建议)请(?:致电|拨打|联系|反馈|反映|发至|发送|寄)|(?:如|若)您?(?:对|有).{0,30}(?:看法|疑问)|(?:家长|用户|患者|职工|师生|乡亲|(?:社会)?各界).{0,24}(?:意见|疑问|看法|监督|反映)|(?:反映问题|咨询监督)[^。]{0,12}[:\d]|接收(?:意见|方式)|(?:欢迎|恳请).{0,12}(?:来电|致电|来信|监督)|本公示自|特此(?:通报|公示|公告|公布|报告)|(?:以上|上述)(?:.{0,60}(?:监督|反映)|[^。;,]{0,14}公[示开](?:期|时间|\s?\d{1,2}\s?(?:个工作日|天|日)))|广大(?:党员)?(?:干部)?群众.{0,30}(?:监督|意见|建议)|邮政(?:信箱|编码)|邮编|来信|[来致去]电\s?[:0-9(]|来函|电子邮[箱件]|(?:通[讯信]|邮寄|来信|联系)地址|\[?免责声明|原文链接|责任?编辑|\[?(?:打印|关闭)|上一篇|下一篇|扫一扫|分享到|版权所有|主办|承办|网站标识码|附件\s*[:\d]|相关(?:链接|新闻|文章)|(?:信息)?来源:|(?:发布|更新)(?:日期|时间))/;
const SOFT_CLOSING =
  /^(?:在?(?:下一步|下步|下一阶段|下阶段|今后|接下来|后续)(?:(?:的|整改|工作|巡[视察]){0,4}中)?(?:[,:]|[\u3400-\u9fff]{0,20}(?:将|要|继续|我们|党|局|区|县|市))|(?:截至|截止|目前|至此).{0,60}(?:问题|任务|措施|整改).{0,40}(?:完成|销号|整改)|[\u3400-\u9fff]{2,14}将(?:继续|持续)(?:推进|抓好|跟踪|加力|整改).{0,30}(?:未完成|整改)|总的来?[看说]|总体(?:来看|上?看|而言)|综上|以上(?:是|为|就是)|虽然|尽管|经过.{0,16}整改|通过.{0,12}整改|在.{2,24}(?:坚强领导|指导|推动|共同努力)下|(?:巡[视察]整改|整改)(?:工作)?(?:虽然|虽|取得|永远|没有|只有|不是|未有|远未|仍?在路上|不停步|任重道远|贵在|是(?:一[场项]|长期|永恒)))/;
/** 巡察反馈问题46个,已完成整改40个: sums up what stands above it. */
const SUMMARY =
  /^(?:对照|针对|对)?(?:[省市区县州旗]委)?(?:巡[视察])?(?:组)?(?:共)?(?:反馈|指出)(?:的|了)?.{0,24}(?:问题|意见|任务).{0,80}(?:完成|办结|销号|到位)/;
/** 目前,正在推进的问题为…: names what is left, behind all problems. */
const NAMES_LEFT =
  /^(?:(?:截至|截止)[^,。;]{0,16}|目前|至此|现)?,?(?:仍|尚|还)?(?:有|未(?:完成|整改|销号|办结)|正在(?:整改|推进|办理)|(?:仍|还)在(?:整改|推进)|需(?:要)?(?:长期|持续|继续)(?:整改|推进|坚持)?)[^。;]{0,12}(?:问题|任务|事项|措施)[^。;]{0,8}(?:为|是|有|:|即)/;
/** 上列三项之外,另有1个问题尚未完成: names one more, behind all problems. */
const NAMES_ANOTHER =
  /^除?(?:上述|以上|上列|前述|前列)[^,。;]{0,10}(?:之外|以外|外),(?:还|另|尚|仍)有[^,。;]{2,40}(?:问题|任务|事项)[^,。;]{0,8}(?:未|正在|仍在|还在)/;
/** 总的看,整改成效明显: weighs all that stands above. */
const WEIGHS = /^(?:总的来?[看说]|(?:总|整)体(?:来?看|上看|而言)|综上(?:所述)?|总之)[,:]/;
/** 上述情况均已在公示栏张贴: where all that stands above can be read. */
const SHOWN_ABOVE =
  /^(?:以上|上述)(?:各项|全部|所有)?(?:整改)?(?:情况|内容|结果|事项|问题|措施)[^。;]{0,40}(?:公示|公布|公开|张贴|通报)/;
/** Notes that stand behind the ledger: 以下为需说明的事项: */
const NOTES =
  /^(?:-{2,}|※|\*)?\s*(?:以下|现将|另|有关|其他|相关|几点|为|是|需要?|特别|的)*说明(?:的)?(?:事项|情况|问题|如下)*\s*:?$/;
/** How long a heading without content may be. */
const LONGEST_HEADING = 60;
/** 截至目前,3个问题已完成2个: counts off what the inspection found. */
const COUNTS_OFF =
  /^(?:截至|截止|目前|至此|通过(?:上述|以上|扎实|集中)[^,。]{0,8},|经过[^,。]{0,14},)[^。]{0,30}(?:\d|[一二两三四五六七八九十])\s?(?:个|项|条)(?:具体|整改)?(?:问题|任务|措施)[^。]{0,30}(?:完成|整改|销号|办结)/;
/** 39项整改任务中,已完成37项: of all that was fed back, how many are done. */
const SUMS_UP =
  /^[^。;]{0,44}?(?:\d{1,3}\s?(?:个|项|条)(?:反馈|具体|整改)*(?:问题|任务|事项)|(?:反馈|整改)(?:问题|任务|事项)(?:共|共计)?\d{1,3}\s?(?:个|项|条))[^。]{0,36}?(?:完成|整改|销号|办结|到位)[^。\d]{0,6}\d{1,3}\s?(?:个|项|条)/;
const SPEAKS_OF_ALL = /反馈|整改任务|认领|巡[视察]|指出/;
/** How far into a paragraph its counts are looked for. */
const LONGEST_TALLY = 240;
/** The longest line that is but a title: 下步打算. */
const LONGEST_TITLE = 24;
/** 1.联系电话:… in a list of its own. */
const CONTACT_ITEM =
  /^(?:(?:联系|监督|举报|咨询|受理)?电话|(?:电子)?邮箱|电子邮件|(?:通[讯信]|联系|邮寄|来信)地址|邮政编码|邮编)\s?(?:\([^)]{0,12}\))?\s?[:为是]/;
/** Says it is the end wherever it stands in the last paragraph. */
const CLOSING_ANYWHERE =
  /(?:如|若)(?:对|有).{0,30}(?:意见|问题|异议|建议)|欢迎.{0,40}监督|(?:联系|监督|举报)电话|电子邮[箱件]\s?:|邮政(?:信箱|编码)\s?:|电话\s?:|(?:电话(?:为|是)?|可?拨打?|[来致]电|联系|通过)\s?(?::\s?)?\(?0\d{2,3}|\w@[\w-]{1,40}\./;
/** The unit speaking of what it will do, after everything is told. */
const INTENTION =
  /^(?:我|本)?[\u3400-\u9fff]{0,24}(?:党组|党委|党工委|[省市区县旗州]委|集团|公司|街道|镇|乡|苏木|中心|局|院|校|会)(?:将|会|要)[^。]{0,60}(?:未完成|持续|继续|进一步|确保|巩固|坚持|一如既往|常态|不断|为(?:新的?)?(?:起点|契机)|后续|今后|下一步|再接再厉|松懈|松劲|停步|钉钉子|紧盯(?:未|剩余|尚))/;
/** 局党组深知,整改没有终点: the unit saying what it has understood, before it says what it will do. */
const UNDERSTOOD =
  /^(?:我|本)?[\u3400-\u9fff]{0,24}(?:党组|党委|党工委|支部|总支|[省市区县旗州]委|集团|公司|街道|镇|乡|苏木|中心|局|院|校|村|社区|我们)(?:也|都|始终)?(?:深知|深感|(?:深刻|清醒)地?(?:认识|意识)到)[,:]?[^。,;]{0,24}(?:整改|巡[视察])[^。;]{0,30}(?:开始|起点|终点|结束|止境|阶段性|永远|在路上|一劳永逸|任重道远|长期|差距)/;
const ORGANISATION_LINE =
  /^(?:中共|中国共产党)?[\u3400-\u9fff()〇·、]{2,40}(?:委员会|党组|党委|党工委|工委|区委|县委|市委|省委|州委|旗委|总支部?|支部|局|厅|院|公司|办公室|领导小组)$/;
const DATE_LINE =
  /^(?:\d{4}|[〇零一二三四五六七八九]{4})\s?[年./-]\s?[\d一二三四五六七八九十]{1,3}\s?[月./-]\s?[\d一二三四五六七八九十]{1,3}\s?日?$/;

/** 截至目前,…已完成整改: stands at the end, or above the ledger whose figures it sums up. */
const STATUS_LEAD = /^(?:截至|截止|目前|至此)/;

function isMarkedLine({ mark, inline }: Piece): boolean {
  return mark !== null && !inline && !mark.style.startsWith("bullet");
}

/** Whether the next marked line goes on with a sequence that was open before a closing paragraph. */
function goesOnAfter(text: NoticeText, pieces: Piece[], index: number): boolean {
  let after = index + 1;
  while (after < pieces.length && !isMarkedLine(pieces[after]!)) after++;
  if (after === pieces.length) return false;
  const mark = pieces[after]!.mark!;
  if (
    mark.value === 1 &&
    !isEnumeration(mark.style) &&
    STATUS_LEAD.test(text.folded.slice(pieces[index]!.start, pieces[index]!.start + 4)) &&
    !CONTACT.test(text.folded.slice(pieces[after]!.words, pieces[after]!.end))
  )
    return true;
  if (mark.value === null) return mark.says !== undefined || mark.style.startsWith("bare");
  for (let at = index - 1; at >= 0; at--) {
    const before = pieces[at]!.mark;
    if (before?.style === mark.style && before.value !== null)
      return mark.value === before.value + 1 || (mark.value === 1 && hasLater(pieces, after));
  }
  return mark.style === "chapter" || mark.says !== undefined;
}

/** Whether a chapter or a labelled problem still comes: then the text is not yet at its end. */
function hasLater(pieces: Piece[], from: number): boolean {
  for (let at = from; at < pieces.length && at < from + 200; at++) {
    const mark = pieces[at]!.mark;
    if (mark && !pieces[at]!.inline && (mark.style === "chapter" || mark.says)) return true;
  }
  return false;
}

/** The last heading that says it is an aspect or a problem, or what is wanting: no notice has closed before it. */
function lastLedgerHeading(text: NoticeText, pieces: Piece[]): number {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { mark, inline, words, end } = pieces[index]!;
    if (!mark || inline || isEnumeration(mark.style)) continue;
    const { aspect, problem, deficiency } = classifyHeading(
      firstSentence(text.folded.slice(words, Math.min(end, words + 120))),
    );
    if (mark.says || aspect || problem || deficiency) return index;
  }
  return -1;
}

const firstSentence = (words: string) => /^[^。!?]*/.exec(words)![0];

/** Whether what follows an organisation's name lets it be a signature: the date, or the foot of the page. */
function isSignedBefore({ folded }: NoticeText, next: Piece | undefined): boolean {
  const words = next ? folded.slice(next.start, Math.min(next.end, next.start + 40)) : "";
  return DATE_LINE.test(words) || CLOSING.test(words);
}

/** Whether a line without a mark is the title of the last part: 下步打算. Without its line end, a blank ends it. */
function isLastTitle(line: string): boolean {
  const words = line.split(" ")[0]!.replace(/^\[|\]:?$/g, "");
  if (words.length > LONGEST_TITLE || /[。,;]/.test(words)) return false;
  return NEXT_STEPS.test(words) || /^结(?:束)?语$/.test(words);
}

/** Where notes begin behind the ledger, which may be numbered; -1 where there are none. */
function findNotes(text: NoticeText, pieces: Piece[]): number {
  return pieces.findIndex(
    ({ start, end, inline }, index) =>
      !inline &&
      end - start <= LONGEST_TITLE &&
      NOTES.test(text.folded.slice(start, end)) &&
      !goesOnAfter(text, pieces, index),
  );
}

/** A paragraph right before the chapter of next steps that sums up or names what is left: it belongs to no problem. */
export function setClosings(text: NoticeText, pieces: Piece[]): void {
  const words = ({ start, end }: Piece, most = 120) => text.folded.slice(start, Math.min(end, start + most));
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.mark || piece.inline || piece.kind !== "text" || !next?.mark || next.inline || !marksChapter(next.mark))
      return;
    const title = text.folded.slice(next.words, Math.min(next.end, next.words + 60));
    if (![NEXT_STEPS, LASTING, LONG_TERM, CONTACT].some((pattern) => pattern.test(title))) return;
    if (
      ([SUMMARY, NAMES_LEFT, NAMES_ANOTHER, COUNTS_OFF, SUMS_UP, SHOWN_ABOVE, WEIGHS].some((pattern) =>
        pattern.test(words(piece)),
      ) ||
        countsOutcomes(words(piece, LONGEST_TALLY))) &&
      !isOnlyContent(text, pieces, index)
    )
      piece.kind = "closing";
  });
}

/** Whether a paragraph stands behind the measures of the last problem, be it that it has points of its own below it. */
function isBehindAll(text: NoticeText, pieces: Piece[], index: number, lastMark: number): boolean {
  if (index > lastMark + 1) return true;
  const before = pieces[index - 1];
  // The first words of a text close nothing.
  if (!before) return false;
  if (index === lastMark + 1 && before.end - before.words > LONGEST_HEADING) return true;
  return !isOnlyContent(text, pieces, index) && (index > lastMark || !goesOnAfter(text, pieces, index));
}

/** Whether a heading has content behind it on its line. */
function hasContent(text: NoticeText, { mark, words, end }: Piece): boolean {
  if (mark?.closes !== undefined) return mark.closes < end;
  const { content } = splitHeading(text, { start: words, end, parts: null });
  return content.start < content.end;
}

/** Whether a paragraph is all that stands below a heading: then it tells what was done about it. */
function isOnlyContent(text: NoticeText, pieces: Piece[], index: number): boolean {
  let at = index - 1;
  while (pieces[at]?.kind === "label" && pieces[at]!.words >= pieces[at]!.end) at--;
  const before = pieces[at];
  return (
    before?.mark != null &&
    !isEnumeration(before.mark.style) &&
    // 1.清理岗位。 right above 2.签订协议。: what is so marked says it all on its line.
    pieces[at - 1]?.mark?.style !== before.mark.style &&
    !hasContent(text, before)
  );
}

/** Index of the piece with which the notice's last words begin; how many there are where it has none. */
export function findTail(text: NoticeText, pieces: Piece[]): number {
  const firstMark = pieces.findIndex((piece) => piece.mark !== null && !piece.inline);
  let lastMark = -1;
  for (let index = pieces.length - 1; index >= 0 && lastMark < 0; index--)
    if (pieces[index]!.mark && !pieces[index]!.inline) lastMark = index;
  const notes = findNotes(text, pieces);
  if (notes > firstMark && firstMark >= 0) return notes;
  const lastHeading = lastLedgerHeading(text, pieces);
  for (let index = Math.max(0, firstMark + 1, lastHeading + 1); index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.mark && !piece.inline && CONTACT_ITEM.test(text.folded.slice(piece.words, piece.words + 16)))
      return index;
    if (piece.mark || piece.inline || (piece.kind !== "text" && piece.kind !== "label")) continue;
    const words = text.folded.slice(piece.start, Math.min(piece.end, piece.start + 120));
    const closes = isLastTitle(words) || CLOSING.test(words) || SOFT_CLOSING.test(words);
    if (closes && (index > lastMark || !goesOnAfter(text, pieces, index))) return index;
    if (
      index > lastMark &&
      (SUMMARY.test(words) || (SUMS_UP.test(words) && SPEAKS_OF_ALL.test(words) && !isOnlyContent(text, pieces, index)))
    )
      return index;
    if (
      index > lastMark &&
      (NAMES_LEFT.test(words) ||
        NAMES_ANOTHER.test(words) ||
        countsOutcomes(text.folded.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_TALLY)))) &&
      !isOnlyContent(text, pieces, index)
    )
      return index;
    if (index > lastMark && CLOSING_ANYWHERE.test(text.folded.slice(piece.start, piece.end))) return index;
    if ((INTENTION.test(words) || UNDERSTOOD.test(words)) && isBehindAll(text, pieces, index, lastMark)) return index;
    if (
      index > lastMark &&
      (DATE_LINE.test(words) || (ORGANISATION_LINE.test(words) && isSignedBefore(text, pieces[index + 1])))
    )
      return index;
  }
  return pieces.length;
}
