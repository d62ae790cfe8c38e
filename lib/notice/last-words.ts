// What a paragraph says when it stands at the end of a notice: that it closes, sums up, names what is left, or signs.
// example  欢迎广大干部群众监督。 → closes;  39项整改任务中,已完成37项。 → counts
import { NEXT_STEPS } from "./chapter-words.ts";
import { PAGE_FOOT } from "./page-foot.ts";
import { type Rule, RuleSet } from "./signals.ts";

/** The rules that are asked about such words. */
const LAST_WORDS = new RuleSet();
const CLOSING = LAST_WORDS.add(
  /^(?:(?:现|诚挚|热忱|热诚|敬请|真诚)?(?:地)?欢迎.{0,60}(?:监督|意见|建议|反映)|(?:意见|监督)?(?:公开|公示|公告|公布|通报|监督|反馈|征[求集](?:意见)?|意见征[求集]|反映)(?:起止|受理)?(?:期限|时间|期|时限)|联\s{0,4}系(?:电话|方式|地址|\s{0,4}人|单位|部门)|(?:请|可)(?:于|在|向|及时|拨打)[^。]{0,40}(?:反映|反馈|提出|联系)|(?:意见|问题|监督|联系)(?:建议)?(?:及|和)?(?:反馈|征集|反映|受理|举报)*(?:渠道|方式|途径)|监督(?:电话|举报|方式|渠道)|举报(?:电话|方式)|咨询电话|(?:如|若)(?:对|有).{0,30}(?:意见|问题|异议|建议)|(?:有关)?(?:意见|建议|意见建议|意见和建议)请(?:致电|拨打|联系|反馈|反映|发至|发送|寄)|(?:如|若)您?(?:对|有).{0,30}(?:看法|疑问)|(?:家长|用户|患者|职工|师生|乡亲|(?:社会)?各界).{0,24}(?:意见|疑问|看法|监督|反映)|(?:反映问题|咨询监督)[^。]{0,12}[:\d]|接收(?:意见|方式)|(?:欢迎|恳请).{0,12}(?:来电|致电|来信|监督)|本公示自|\(?此件(?:主动|依申请|不予)?公开|特此(?:通报|公示|公告|公布|报告)|(?:以上|上述)(?:.{0,60}(?:监督|反映)|[^。;,]{0,14}公[示开](?:期|时间|\s?\d{1,2}\s?(?:个工作日|天|日)))|广大(?:党员)?(?:干部)?群众.{0,30}(?:监督|意见|建议)|邮政(?:信箱|编码)|邮编|来信|[来致去]电\s?[:0-9(]|来函|电子邮[箱件]|(?:通[讯信]|邮寄|来信|联系)地址|\[?免责声明|原文链接|责任?编辑|\[?(?:打印|关闭)|上一篇|下一篇|扫一扫|分享到|版权所有|主办|承办|网站标识码|附件\s*[:\d]|相关(?:链接|新闻|文章)|(?:信息)?来源:|(?:发布|更新)(?:日期|时间))/,
);
const FOOT = LAST_WORDS.add(new RegExp(`^(?:${PAGE_FOOT})`));
const SOFT_CLOSING = LAST_WORDS.add(
  /^(?:在?(?:下一步|下步|下一阶段|下阶段|今后|接下来|后续)(?:(?:的|整改|工作|巡[视察]){0,4}中)?(?:[,:]|[\u3400-\u9fff]{0,20}(?:将|要|继续|我们|党|局|区|县|市))|(?:截至|截止|目前|至此).{0,60}(?:问题|任务|措施|整改).{0,40}(?:完成|销号|整改)|[\u3400-\u9fff]{2,14}将(?:继续|持续)(?:推进|抓好|跟踪|加力|整改).{0,30}(?:未完成|整改)|总的来?[看说]|综合来?[看说]|总体(?:来看|上?看|而言)|综上|以上(?:是|为|就是)|(?:以上|上述)(?:各[条项个]|所有|全部|种种)(?:问题)?的?整改(?:工作)?,|虽然|尽管|经过.{0,16}整改|通过.{0,12}整改|在.{2,24}(?:坚强领导|指导|推动|共同努力)下|(?:巡[视察]整改|整改)(?:工作)?(?:虽然|虽|取得|永远|没有|只有|不是|未有|远未|仍?在路上|不停步|任重道远|贵在|是(?:一[场项]|长期|永恒)))/,
);
/** 巡察反馈问题46个,已完成整改40个: sums up what stands above it. */
const SUMMARY = LAST_WORDS.add(
  /^(?:对照|针对|对)?(?:[省市区县州旗]委)?(?:巡[视察])?(?:组)?(?:共)?(?:反馈|指出)(?:的|了)?.{0,24}(?:问题|意见|任务).{0,80}(?:完成|办结|销号|到位)/,
);
/** 以上3个方面8个问题全部整改到位: of all the parts together. */
const SUMS_PARTS = LAST_WORDS.add(
  /^(?:(?:截至|截止)[^,。;]{0,16},|(?:目前|至此|现)?,?)(?:以上|上述|上列|前述)?(?:反馈的?)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})\s?(?:个|大)?(?:方面|大?类|部分)的?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s?[个项条](?:具体|反馈|整改|突出)*(?:问题|任务|事项)[^。;\d]{0,8}(?:完成|整改|办结|销号|到位|解决)/,
);
/** 目前,正在推进的问题为…: names what is left, behind all problems. */
const NAMES_LEFT = LAST_WORDS.add(
  /^(?:(?:截至|截止)[^,。;]{0,16}|目前|至此|现)?,?(?:仍|尚|还)?(?:有|未(?:完成|整改|销号|办结)|正在(?:整改|推进|办理)|(?:仍|还)在(?:整改|推进)|需(?:要)?(?:长期|持续|继续)(?:整改|推进|坚持)?)[^。;]{0,12}(?:问题|任务|事项|措施)[^。;]{0,8}(?:为|是|有|:|即)/,
);
/** 上列三项之外,另有1个问题尚未完成: names one more, behind all problems. */
const NAMES_ANOTHER = LAST_WORDS.add(
  /^除?(?:上述|以上|上列|前述|前列)[^,。;]{0,10}(?:之外|以外|外),(?:还|另|尚|仍)有[^,。;]{2,40}(?:问题|任务|事项)[^,。;]{0,8}(?:未|正在|仍在|还在)/,
);
/** 总的看,整改成效明显: weighs all that stands above. */
const WEIGHS = LAST_WORDS.add(/^(?:总的来?[看说]|综合来?[看说]|(?:总|整)体(?:来?看|上看|而言)|综上(?:所述)?|总之)[,:]/);
/** 整改总体情况:反馈问题26个,已完成23个: a label for what is said of the whole. */
const OF_THE_WHOLE = LAST_WORDS.add(
  /^(?:巡[视察])?(?:整改(?:工作|落实|任务)?的?(?:总体|整体)(?:完成|落实|进展|推进)?情况|(?:总体|整体)(?:整改|完成|落实|进展)(?:完成|落实|进展)?情况)(?:如下|是)?[:,]/,
);
/** 上述情况均已在公示栏张贴: where all that stands above can be read. */
const SHOWN_ABOVE = LAST_WORDS.add(
  /^(?:以上|上述)(?:各项|全部|所有)?(?:整改)?(?:情况|内容|结果|事项|问题|措施)[^。;]{0,40}(?:公示|公布|公开|张贴|通报)/,
);
/** 截至目前,3个问题已完成2个: counts off what the inspection found. */
const COUNTS_OFF = LAST_WORDS.add(
  /^(?:截至|截止|目前|至此|通过(?:上述|以上|扎实|集中)[^,。]{0,8},|经过[^,。]{0,14},)[^。]{0,30}(?:\d|[一二两三四五六七八九十])\s?(?:个|项|条)(?:具体|整改)?(?:问题|任务|措施)[^。]{0,30}(?:完成|整改|销号|办结)/,
);
/** 39项整改任务中,已完成37项: of all that was fed back, how many are done. */
const SUMS_UP = LAST_WORDS.add(
  /^[^。;]{0,44}?(?:(?:\d{1,3}|[一二三四五六七八九十百]{1,5})\s?(?:个|项|条)(?:反馈|具体|整改)*(?:问题|任务|事项)|(?:反馈|整改)(?:问题|任务|事项)(?:共|共计)?\d{1,3}\s?(?:个|项|条))[^。]{0,36}?(?:完成|整改|销号|办结|到位)[^。\d]{0,6}\d{1,3}\s?(?:个|项|条)/,
);
const SPEAKS_OF_ALL = /反馈|整改任务|认领|巡[视察]|指出/;
/** Says it is the end wherever it stands in the last paragraph. */
const CLOSING_ANYWHERE = LAST_WORDS.add(
  /(?:如|若)(?:对|有).{0,30}(?:意见|问题|异议|建议)|欢迎.{0,40}监督|(?:联系|监督|举报)电话|电子邮[箱件]\s?:|邮政(?:信箱|编码)\s?:|电话\s?:|(?:电话(?:为|是)?|可?拨打?|[来致]电|联系|通过)\s?(?::\s?)?\(?0\d{2,3}|\w@[\w-]{1,40}\./,
);
/** The unit speaking of what it will do, after everything is told. */
const INTENTION = LAST_WORDS.add(
  /^(?:我|本)?[\u3400-\u9fff]{0,24}(?:党组|党委|党工委|[省市区县旗州]委|集团|公司|街道|镇|乡|苏木|中心|局|院|校|会)(?:将|会|要)[^。]{0,60}(?:未完成|持续|继续|进一步|确保|巩固|坚持|一如既往|常态|不断|为(?:新的?)?(?:起点|契机)|后续|今后|下一步|再接再厉|松懈|松劲|停步|钉钉子|紧盯(?:未|剩余|尚))/,
);
/** 局党组深知,整改没有终点: the unit saying what it has understood, before it says what it will do. */
const UNDERSTOOD = LAST_WORDS.add(
  /^(?:我|本)?[\u3400-\u9fff]{0,24}(?:党组|党委|党工委|支部|总支|[省市区县旗州]委|集团|公司|街道|镇|乡|苏木|中心|局|院|校|村|社区|我们)(?:也|都|始终)?(?:深知|深感|(?:深刻|清醒)地?(?:认识|意识)到)[,:]?[^。,;]{0,24}(?:整改|巡[视察])[^。;]{0,30}(?:开始|起点|终点|结束|止境|阶段性|永远|在路上|一劳永逸|任重道远|长期|差距)/,
);
const ORGANISATION_LINE = LAST_WORDS.add(
  /^(?:中共|中国共产党)?[\u3400-\u9fff()〇·、]{2,40}(?:委员会|党组|党委|党工委|工委|区委|县委|市委|省委|州委|旗委|总支部?|支部|局|厅|院|公司|办公室|领导小组|[织传战法作]部|大学|学校|党校|中心|政府|办事处)$/,
);
const DATE_LINE = LAST_WORDS.add(
  /^(?:\d{4}|[〇零一二三四五六七八九]{4})\s?[年./-]\s?[\d一二三四五六七八九十]{1,3}\s?[月./-]\s?[\d一二三四五六七八九十]{1,3}\s?日?$/,
);
/** 几点体会和不足:…: what was learnt from all that stands above. */
const LEARNT = LAST_WORDS.add(
  /^(?:(?:几点|一些|整改|工作)(?:整改|工作)?(?:的)?(?:经验|认识)?和?|(?:经验|认识)和?)?(?:体会|感悟|启示|反思)(?:[和与及、](?:不足|差距|短板|启示|反思|思考|建议|打算))?\s?:/,
);
/** 局党组还把整改同节水城市创建一体推进: what all of the rectification was done along with. */
const JOINS = LAST_WORDS.add(
  /^[\u3400-\u9fff]{0,14}?(?:党组|党委|党工委|支部|总支|[省市区县旗州]委|集团|公司|街道|镇|乡|苏木|中心|局|院|校|会|我们)?(?:在[^,。;]{0,8}整改(?:工作|过程)?中[^,。;]{0,12},)?(?:还|也|同时|坚持|注重|始终|积极|主动)*[把将](?:巡[视察])?(?:反馈)?(?:问题)?整改(?:工作|落实|任务)?[同与和跟][^。;]{2,60}(?:结合|一体|统筹|贯通|同步|融合|衔接)/,
);
const LOOKING_BACK = [
  SUMMARY,
  SUMS_PARTS,
  NAMES_LEFT,
  NAMES_ANOTHER,
  COUNTS_OFF,
  SUMS_UP,
  SHOWN_ABOVE,
  WEIGHS,
  OF_THE_WHOLE,
];
/** The longest line that is but a title: 下步打算. */
const LONGEST_TITLE = 24;

/** Whether a line without a mark is the title of the last part: 下步打算. Without its line end, a blank ends it. */
function isLastTitle(line: string): boolean {
  const blank = line.indexOf(" ");
  const end = blank < 0 ? line.length : blank;
  if (end > LONGEST_TITLE + 3) return false;
  const words = line.slice(0, end).replace(/^\[|\]:?$/g, "");
  if (words.length > LONGEST_TITLE || /[。,;]/.test(words)) return false;
  return NEXT_STEPS.test(words) || /^结(?:束)?语$/.test(words);
}

/** The first words of a paragraph. What each rule needs of them is read once; then the questions cost little. */
export class LastWords {
  private readonly signals: number;

  constructor(private readonly words: string) {
    this.signals = LAST_WORDS.read(words, 0, words.length);
  }

  private says(rule: Rule): boolean {
    return rule.test(this.words, this.signals);
  }

  get closesPage(): boolean {
    return this.says(CLOSING) || this.says(FOOT);
  }

  get closes(): boolean {
    return isLastTitle(this.words) || this.closesPage || this.says(SOFT_CLOSING) || this.says(LEARNT);
  }

  get closesAnywhere(): boolean {
    return this.says(CLOSING_ANYWHERE);
  }

  get sums(): boolean {
    return this.says(SUMMARY) || this.says(SUMS_PARTS);
  }

  get counts(): boolean {
    return this.says(OF_THE_WHOLE) || (this.says(SUMS_UP) && SPEAKS_OF_ALL.test(this.words));
  }

  get namesLeft(): boolean {
    return this.says(NAMES_LEFT) || this.says(NAMES_ANOTHER);
  }

  /** Whether it speaks in any way of what stands above it. */
  get looksBack(): boolean {
    return LOOKING_BACK.some((rule) => this.says(rule));
  }

  get joins(): boolean {
    return this.says(JOINS);
  }

  get intends(): boolean {
    return this.says(INTENTION) || this.says(UNDERSTOOD);
  }

  get isDate(): boolean {
    return this.says(DATE_LINE);
  }

  get isOrganisation(): boolean {
    return this.says(ORGANISATION_LINE);
  }
}
