// Who speaks (issuer) and whom the inspection was about (unit).
// example  中共惠济区委 → unit 惠济区; 中共驻马店经济开发区工作委员会 → 驻马店经济开发区; 某局党组 → 某局
import type { Stated } from "../../ledger/span.ts";
import { OFFICIAL_NAMES, SHORT_NAMES } from "../../regions.ts";
import { findWithin, type NoticeText } from "../notice-text.ts";
import { ownCommittee } from "./own-place.ts";
import { isParty, PARTY, unitWithin, withoutParty } from "./party-organ.ts";
import { mayBeOne, sentToAnother, tellsOf } from "./sent-by-itself.ts";

const NAME = "[\\u3400-\\u9fff\\ud800-\\udfff〇·()A-Za-z0-9]";
const FULL = new RegExp(`(?:中共|中国共产党)${NAME}{2,44}?${PARTY}(?![\\u3400-\\u9fff]{0,1}(?:员会))`, "g");
const LOCAL =
  /^(?:我|本|自治区|自治州|兵团|省|市|区|县|州|旗|该|原|局|院|校|镇|乡|厅|部|委|会|公司|集团|街道|园区|景区|社区|村|党|新区|管委会|中心|各级|全|机关|上级|学校|学院|医院|单位)+$/;

const stated = (text: NoticeText, start: number, end: number): Stated<string> => ({
  value: text.printed.slice(start, end),
  span: { start, end },
});

/** …党组|巡察整改情况的通报, 关于…党组|落实…: a title whose issuer stands before what it is about. */
const BEFORE_SUBJECT =
  /^(?:关于)?\s*((?!关于|贯彻|落实|对照).{2,50}?(?:委员会|党组|党委|党工委|[省市区县州旗]委))(?=\s*(?:巡[视察]|整改|(?:认真|全面)?(?:贯彻|落实)|(?:十|二)?.{1,3}届))/;
/** 关于|某市委|巡察反馈意见…: who inspected, as the place of a 巡察组 is. */
const INSPECTS_HERE = /^(?:第.{1,3}届)?.{0,12}(?:[省市区县州旗盟]委|自治区党委|集团党委)$/;
/** What that one did, named behind it. */
const INSPECTED_BY = /^\s*巡[视察](?:[^整]{0,10}组)?反馈/;

/** The Party organisation that a title begins with. */
export function titleIssuer(text: NoticeText, title: Stated<string>): Stated<string> | null {
  const words = text.folded.slice(title.span.start, title.span.end);
  const about = words.indexOf("关于");
  const named = about > 0 ? words.slice(0, about).trimEnd() : (BEFORE_SUBJECT.exec(words)?.[1] ?? "");
  const byOthers = words.startsWith("关于") && !named.startsWith("中共") && INSPECTS_HERE.test(named);
  if (byOthers && INSPECTED_BY.test(words.slice(words.indexOf(named) + named.length))) return null;
  if (named.length < 3 || !isParty(named) || LOCAL.test(withoutParty(named))) return null;
  const start = title.span.start + words.indexOf(named);
  return named.replace(/\n/g, "").length > 60 ? null : stated(text, start, start + named.length);
}

/** 向X党工委反馈, 对X党组开展了巡视: the organisation or unit that the lead names. */
const LEAD_PATTERNS = [
  new RegExp(`向(${NAME}{2,40}?${PARTY})(?!党[组委])(?:领导班子|班子|及|和|、)?[^。,;]{0,12}(?:反馈|通报)`),
  new RegExp(`对(${NAME}{2,40}?${PARTY})(?:领导班子|班子|及其|和|、)?[^。,;]{0,14}?(?:开展|进行|实施|巡视|巡察)`),
  new RegExp(`(?:巡视|巡察)(?:了)?(?!组|工作|整改)(${NAME}{2,40}?${PARTY})(?=[,。;]|并|和)`),
  new RegExp(`(?:^|[。,;\\n])\\s*(${NAME}{2,40}?${PARTY})(?:于|自|在|从)?[^。,;]{0,36}?接受了?[^。,;]{0,24}巡[视察]`),
  new RegExp(`(?:进驻|深入|走进|入驻)(${NAME}{2,40}?${PARTY})(?:开展|进行|实施)[^。,;]{0,12}巡[视察]`),
  new RegExp(
    `(?:^|[。,;])((?!贯彻|落实|认真|按照|根据|自|在|经|向|对|由|把|将)${NAME}{3,40}?${PARTY})(?:对此)?(?:坚持|高度重视|认真|深刻|坚决|第一时间|迅速)`,
  ),
];
const UNIT_PATTERNS = [
  new RegExp(
    `对(${NAME}{2,40}?)(?:(?:党工委|党组|党委|工委)(?:领导班子|班子)?)?(?:开展|进行|实施)(?:了)?(?:为期[^。,;]{1,8}的?)?[^。,;]{0,10}?巡[视察]`,
  ),
  new RegExp(
    `(?:巡视|巡察)(?:了)?(?!第?[一二三四五六七八九十\\d]{0,3}组|工作|整改|反馈|意见|情况|发现|指出|办|巡察办|条例)(${NAME}{3,40}?)(?=[,。;]|并)`,
  ),
  new RegExp(`(?:进驻|深入|走进|入驻)(${NAME}{3,40}?)(?:开展|进行|实施)[^。,;]{0,12}巡[视察]`),
  new RegExp(`向(${NAME}{2,40}?)(?:党工委|党组|党委|工委)?[^。,;]{0,8}反馈`),
];

function matchIn(text: NoticeText, patterns: RegExp[], from: number, to: number): Stated<string> | null {
  const lead = text.folded.slice(from, to);
  for (const pattern of patterns) {
    const match = pattern.exec(lead);
    if (!match || LOCAL.test(withoutParty(match[1]!)) || /巡[视察]组|^(?:我|本)/.test(match[1]!)) continue;
    const start = from + match.index + match[0].indexOf(match[1]!);
    return fullerName(text, stated(text, start, start + match[1]!.length), from);
  }
  return null;
}

const PLACE_BEFORE = /[\u3400-\u9fff]{2,6}$/;

/** 高新区党工委, where the lead calls it 对|淮北高新区党工委 as well: the name with its place. */
function fullerName(text: NoticeText, name: Stated<string>, from: number): Stated<string> {
  const words = text.folded.slice(name.span.start, name.span.end);
  const at = text.folded.indexOf(words, from);
  if (at < 0 || at >= name.span.start) return name;
  const place = PLACE_BEFORE.exec(text.folded.slice(Math.max(from, at - 6), at))?.[0].replace(
    /^.*(?:[对向]|巡[视察]了?)/,
    "",
  );
  const named = place && (OFFICIAL_NAMES.has(place) || SHORT_NAMES.has(place));
  return named ? stated(text, at - place.length, at + words.length) : name;
}

/** 中共某市委第二巡察组, 中共某市委统一部署: who inspects, not whose notice it is. */
const INSPECTS =
  /^(?:第?[一二三四五六七八九十\d]{1,3})?(?:轮|巡[视察](?!整改|反馈)|统一|工作?(?:部署|安排)|部署|安排|要求|(?!关于[\u3400-\u9fff]{0,24}(?:反馈|整改))[\u3400-\u9fff]{0,10}巡[视察](?:工作)?组)/;

/** Says of itself that it is less than a place: then the committee of a place is not its issuer. */
const SAYS_BODY = /[我本](?:局|院|校|厅|公司|集团|中心|学院|医院|大学|社|台|所|站|馆|办|队|厂|行)/;
const OF_PLACE = /[省市区县州旗盟]委$/;

/** The first 中共…委 that the body names. */
function bodyIssuer(text: NoticeText, from: number, to: number): Stated<string> | null {
  const isBody = SAYS_BODY.test(text.folded.slice(from, from + 1000));
  const found = findWithin(text.folded, FULL, from, to).find(
    ({ start, match }) =>
      !/中央|[、,及]|[委组]和/.test(match[0]) &&
      !(isBody && OF_PLACE.test(match[0])) &&
      !INSPECTS.test(text.folded.slice(start + match[0].length, start + match[0].length + 34)),
  );
  return found ? stated(text, found.start, found.start + found.match[0].length) : null;
}

/** 来源:中共某盟生态环境局党组, above a text that says 我局: the page names who speaks, where the body is the same. */
function headIssuer(text: NoticeText, lead: { from: number; to: number }): Stated<string> | null {
  const own = SAYS_BODY.exec(text.folded.slice(lead.from, lead.from + 1000));
  if (!own) return null;
  const found = findWithin(text.folded, FULL, 0, lead.from).find(
    ({ start, match }) =>
      withoutParty(match[0]).endsWith(own[0].slice(1)) &&
      !/[\u3400-\u9fff]/.test(text.folded[start + match[0].length] ?? ""),
  );
  return found ? stated(text, found.start, found.start + found.match[0].length) : null;
}

export interface Issuer {
  /** What the lead calls the unit: often with more of its place than the title. */
  alias: Stated<string> | null;
  issuer: Stated<string> | null;
  unit: Stated<string> | null;
}

const ORGANISATION =
  /(?:局|厅|院|校|大学|医院|镇|乡|苏木|街道|街道办事处|公司|集团|中心|管委会|管理委员会|社|站|所|馆|队|总队|会|[省市区县旗州]|新区|开发区)$/;

/** The unit by a name that is no Party organisation: 青岚市水务局关于…的通报, or 青岚市水务局 under the text. */
function plainUnit(text: NoticeText, named: Stated<string> | null): Stated<string> | null {
  const words = named === null ? "" : text.folded.slice(named.span.start, named.span.end);
  const said =
    words.length >= 3 &&
    words.length <= 40 &&
    ORGANISATION.test(words) &&
    !LOCAL.test(words) &&
    !/巡[视察]|领导小组|整改|[,。:;]/.test(words);
  return said ? named : null;
}

/** The words of a title before 关于, or before what it is about, on one line. */
function beforeAbout(text: NoticeText, title: Stated<string>): Stated<string> | null {
  const { start, end } = title.span;
  const whole = text.folded.slice(start, end);
  const about = whole.includes("关于") ? whole.indexOf("关于") : whole.search(/巡[视察]|整改|落实/);
  const words = about > 0 ? text.folded.slice(start, start + about).trimEnd() : "";
  return words === "" || words.includes("\n") ? null : stated(text, start, start + words.length);
}

/**
 * Whether a signature names the unit of a title with more of its place, where the title has none; or with 中共, where
 * the title 关于某街道党工委巡察整改情况的通报 only tells whom it is about.
 */
function namesMore(signer: string, named: string, title: string): boolean {
  const [more, less] = [unitWithin(signer), unitWithin(named)];
  if (more === null || less === null || signer.length <= named.length) return false;
  const [full, short] = [signer.slice(more.from, more.to), named.slice(less.from, less.to)];
  if (!full.endsWith(short)) return false;
  return /^\s*关于/.test(title) || (full.length > short.length && !/[省市区县州旗盟]/.test(short));
}

/**
 * Where the title names another than was inspected: whether the signature is that of the inspected one (`signer`), or only
 * the lead tells of it (`lead`); `null` where the title's is inspected itself, or who signs is a third.
 */
function inspectedBesides(
  text: NoticeText,
  [byTitle, alias, bySigner]: [Stated<string>, Stated<string> | null, Stated<string> | null],
  lead: { from: number; to: number },
): "signer" | "lead" | null {
  const [named, inspected, signed] = [byTitle, alias, bySigner].map((one) => {
    const words = one === null ? "" : text.folded.slice(one.span.start, one.span.end).trimEnd();
    const cut = unitWithin(words);
    return cut ? words.slice(cut.from, cut.to) : "";
  }) as [string, string, string];
  if (named === "") return null;
  const words = text.folded.slice(lead.from, lead.to);
  const isTitles = signed === "" || mayBeOne(signed, named);
  if (!isTitles && tellsOf(words, signed) && !tellsOf(words, named)) return "signer";
  if (inspected === "" || !sentToAnother(words, named, inspected)) return null;
  if (signed !== "" && mayBeOne(signed, inspected)) return "signer";
  return isTitles ? "lead" : null;
}

/** Reads issuer and unit: by title, signature, lead, and names inside the body, in this order. */
export function readIssuer(
  text: NoticeText,
  title: Stated<string> | null,
  signer: Stated<string> | null,
  lead: { from: number; to: number },
): Issuer {
  const fold = (value: Stated<string>) => text.folded.slice(value.span.start, value.span.end);
  const byTitle = title ? titleIssuer(text, title) : null;
  const bySigner = signer && isParty(fold(signer)) ? signer : null;
  let issuer = byTitle ?? bySigner;
  // 县某局党组 in the title, 中共某县某局党组 under the signature: the fuller name.
  if (
    byTitle &&
    bySigner &&
    fold(bySigner).length > fold(byTitle).length &&
    fold(bySigner).endsWith(fold(byTitle).replace(/^中共/, "")) &&
    /^(?:中共)?(?!镇赉|镇江|镇远|镇原|镇平|镇雄|镇康|镇沅|镇宁|镇坪|镇安|镇巴|乡宁|乡城|旗[\u3400-\u9fff]县|县[\u3400-\u9fff]县|州[\u3400-\u9fff]县)[省市区县州旗局院校街镇乡]/.test(
      fold(byTitle),
    )
  )
    issuer = bySigner;
  if (byTitle && bySigner && namesMore(fold(bySigner), fold(byTitle), fold(title!))) issuer = bySigner;
  const alias = matchIn(text, LEAD_PATTERNS, lead.from, lead.to);
  const plain = plainUnit(text, title && !byTitle ? beforeAbout(text, title) : null);
  const sent = byTitle ? inspectedBesides(text, [byTitle, alias, bySigner], lead) : null;
  if (sent === "signer") issuer = bySigner;
  issuer ??= alias;
  if (!plain)
    issuer ??= bodyIssuer(text, lead.from, text.folded.length) ?? ownCommittee(text, lead) ?? headIssuer(text, lead);
  const whose = sent === "lead" ? alias : issuer;
  const cut = whose ? unitWithin(fold(whose).replace(/\s+$/, "")) : null;
  const unit =
    whose && cut
      ? stated(text, whose.span.start + cut.from, whose.span.start + cut.to)
      : (plain ?? matchIn(text, UNIT_PATTERNS, lead.from, lead.to) ?? plainUnit(text, signer));
  return { alias, issuer, unit };
}
