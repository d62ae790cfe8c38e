// Lexical classes of headings: what a phrase sounds like, never which phrase it is. Folded text in.
// example  关于“…”问题的整改情况 → problem; …方面 → aspect; 理论学习不够深入 → deficiency; 加强理论武装 → action

import { toCharacterTable, withoutEnd } from "./character-table.ts";
import { atStart } from "./edge-rules.ts";
import { readDeadline, readDone } from "./planned-words.ts";
import { RuleSet } from "./signals.ts";
import { WordList } from "./word-list.ts";

/** The rules that are asked about the words of a heading. */
const HEADING = new RuleSet();

/** What follows a heading's words without being part of them: (的)整改(落实)(进展)情况. */
const SITUATION =
  "(?:(?:及其?|和|与)?的?(?:巡[视察])?(?:反馈)?(?:具体)?(?:整改|落实|整改落实|整改完成|整改进展|落实整改|整改工作|集中整改)(?:和?(?:落实|进展|完成|工作|推进|进度))*(?:的?(?:情况|进展|成效|结果))?)?";
const END = "[。.,:;!、]*$";

/** 需要深化的几个|方面: how many they are, and none of them. */
const NOT_COUNTED = "(?<![几多\\d两三四五六七八九十]个)";
const ASPECT = HEADING.add(
  new RegExp(`${NOT_COUNTED}方面(?:的|存在|反馈)*(?:具体|主要|突出)?(?:问题)?${SITUATION}${END}`),
);
/** …方面, and no 问题 behind it: an aspect even where it begins like a solution (整治作风方面整改情况). */
const PLAIN_ASPECT = new RegExp(`${NOT_COUNTED}方面${SITUATION}${END}`);
const PROBLEM = HEADING.add(new RegExp(`(?:问题|现象|情形)${SITUATION}${END}`));
const WRAPPED_PROBLEM = HEADING.add(
  /^(?:关于|针对|对于|围绕|对|就)?(?:巡[视察]组?)?(?:反馈|指出)?(?:的)?[“"].{1,200}[”"](?:的|等|这一|方面|突出|具体)*(?:问题|现象|情形)/,
);
const FINE = HEADING.add(
  /不(?![严实细深准正清明公强优高紧牢快全精专硬痛闻理管冷温])[\u3400-\u9fff]不[\u3400-\u9fff]|不讲条件|不断|不忘|不息|不舍|不止步|不推[脱诿]|不护短|不手软|不虚晃|不落空|不落一|不留|不反弹|不变通|不含糊|不遮掩|不回避|不获全胜|决不|绝不|无不|不仅|不但|不少于|不低于|不超过|不等不靠|淘汰落后|不降|不减|不漏|不搞|不退|不歇|不换|不达|不忘|不敢腐|不能腐|不想腐|不折不扣|毫不|不懈|不移|不放松|不松劲|不动摇|不停步|不走样|不走过场|不缺[位席]|不[越错]位|不跑偏|不脱[节轨]|不打折扣?|不松懈|不懈怠|不敷衍|不拖延|不悬空|不空转|不漏项|不反弹|失地|问题(?:的)?(?:有效|彻底|真正|全面)?(?:解决|化解|清零|见底)|违规问题整治|减轻|减少|节约|弱项|补短板|短板弱项|防范化解|防控|化解|整治|隐患排查|难点|攻坚|困难群众|低空|低碳|乱象整治|差异|软件|软实力|慢病|散发|老旧|防止|杜绝|严查|查处|治理|破解|遏制|消除|解决|纠治|纠正|整顿|扭转|克服|清理|补齐|整改不(?!(?:彻底|到位|力|实|深入?|严|及时|全面|够|扎实)(?!就?[不坚决]))(?:走样|缺[位席]|[越错]位|跑偏|脱[节轨]|打折扣?|松懈|懈怠|敷衍|拖延|悬空|空转|反弹|反复)?/,
);
const LOOKS_FINE = new WordList(FINE.pattern);
const LACK = HEADING.add(
  /不|未|没有|无[^线人偿锡为缝障]|缺|弱|差距|偏差|落差|温差|死角|空档|欠缺|欠账|漏洞|滞后|落后|盲区|盲点|空白|断层|断档|宽松软|松散|松懈|松弛|宽软|软弱|偏软|失之|失管|失察|失责|失职|失守|失真|违反|违规|违纪|虚化|虚设|虚浮|混乱|乱象|脱节|走样|变形|空转|缓慢|拖沓|拖延|偏[慢低少弱轻重窄紧松]|较[慢低少弱差大轻]|难[以度点]?|隐患|风险(?:突出|较|高|大|多)|短板|两张皮|一般化|表面化|形式化|碎片化|简单化|随意|流于|浮于|停留|老化|青黄|艰巨|多发|频发|易发|时有发生|仍有|仍存|有待|亟待|存在|屡|突出$|问题$|不少|粗放|粗糙|薄弱|弱化|淡化|淡薄|软|散|慢|浅|窄|重[^点要大视新]{1,10}轻|轻[^重松装工]{1,8}重|上热中温|以包代|一走了之|有编无|代管|缺位|越位|错位|缺席|挂名|应付|敷衍|推诿|扯皮|本位主义|好人主义|官僚主义|形式主义$|浪费|超标|超发|滥|私|“灯下黑”|了之|生硬|拖拉|倒置|大锅饭|形同虚设|散漫|懈怠|迟缓|迟滞|僵化|低下|匮乏|紧缺|错配|繁琐|冗长|冗余|空心|瓶颈|梗阻|堵点|乏力|疲软|单一|陈旧|被动|片面|模糊|含糊|雷同|照搬|照抄|搬照|走过场|底数不|水土不服|冒用|补记|倒挂|闲置|沉睡|打折|折扣|拖欠|挤占|挪用|截留|套取|侵占|侵害|虚报|瞒报|漏报|低效|低质|低水平|偏离|跑偏|悬空|棚架|积压|积弊|顽疾|乱[收摊罚作发]|[脱空]岗|冒[领名]|[围串]标|过[多少低长松慢]|冷清|照抄|(?<=[^捣添])乱$|(?<=[^偏误级时温价公旅])差$|(?<=[^减缩])少$|以(?:会议|文件)落实|坐[收支]/,
);
const ACTION = HEADING.add(
  /^(?:驰而不息|锲而不舍|持之以恒|一以贯之|久久为功|以上率下|刀刃向内|多措并举|真抓实干|动真碰硬|用心|用情|用力|用活|精心|靶向|织[密牢]|锻造|锤炼|淬炼|厚植|涵养|永葆|弘扬|传承|擦亮|当好|把好|管好|走好|绷紧|拧紧|扎紧|打[好通赢破]|扭住|凝聚|汇聚|激活|释放|挖掘|促进|提振|护航|进一步|持续|着力|全面|切实|扎实|深入|认真|坚决|大力|积极|主动|严格|严肃|全力|有力|有效|稳步|加快|不断|牢牢|牢固|始终|充分|科学|统筹|系统|加强|强化|提高|提升|完善|健全|坚持|深化|推进|推动|落实|压实|压紧|严把|严明|严抓|严管|严守|从严|从实|聚焦|紧盯|紧扣|抓[实好紧严牢细住]|狠抓|建立|构建|打造|夯实|筑牢|扛[牢起稳实]|树[牢立]|突出|注重|加大|开展|制定|修订|组织|召开|学习|厘清|理顺|盘活|做[好实优强细]|履行|增强|把|将|对标|成立|细化|明确|以|用好|补[齐强足]|清[理退收]|收回|升级|改造|编制|优化|规范|守[牢住]|防范|防止|解决|整治|纠治|拓展|巩固|发挥|激发|营造|引导|督促|指导|实施|实行|实现|完成|出台|印发|举办|选[优派配]|配[齐强优]|培[育养]|搭建|畅通|破解|转变|改进|改善|保障|确保|维护|立足|围绕|按照|根据|通过|与|会同|联合|邀请|对|先后|已|党[组委工]|我[局委区市县]|局|区|县|市|定期|及时|逐|全|依托|利用|结合|针对|制[发订]|建[成设]|投入|新|请|让|给|引|育|用|摸清|核[查实]|排查|开|层层|常态|创新|广泛|精准|靠前|立行立改|举一反三|专题|淘汰|多)/,
);

const LACK_AT_END = HEADING.add(new RegExp(`(?:${LACK.pattern.source})[^,、;]{0,6}$`));
const LACKS = new WordList(LACK.pattern);
const LACKS_AT_END = new WordList(LACK_AT_END.pattern);

/** 着力解决…问题 announces what was done about a problem; it is not the problem. */
const SOLVES = HEADING.add(
  /^(?:着力|严肃|推动|切实|有效|加快|全力|坚决|深入|扎实|集中|重点|大力|积极)*(?:解决|破解|整治|纠治|治理|防范|化解|整改(?!“?回头看|落实|责任|任务|工作|台账)|纠正|清理|攻克)/,
);
const BEGINS_TO_SOLVE = atStart(SOLVES.pattern);
/** 聚焦民生,着力解决供水不足问题: a lack is what is solved here; so are all of them in 突出标本兼治,扎扎实实整改问题. */
const SOLVES_PLAINLY = HEADING.add(
  /(?:^|[,、])(?:着力|坚决|切实|全力|大力|有效|扎实|深入|以[^,、]{2,10})(?:解决|破解|整治|纠治|治理|整改|纠正|克服|防止|查处|惩治|惩处)[^,]{0,40}问题$|,[^,不未没无难缺弱]{0,8}(?<!巡[视察]|审计|反馈|督[察查])(?:解决|破解|纠治|整改|纠正|攻克|化解)好?(?:反馈的?|突出|各类|每一?个)?问题$/,
);
const SOLVED = new WordList(SOLVES_PLAINLY.pattern);
/** The same of words that 问题 was cut off. */
const SOLVED_BEFORE = new WordList(new RegExp(SOLVES_PLAINLY.pattern.source.replaceAll("问题$", "$")));
/** 严格审批,6月以来未再发生白条入账现象: what is past. */
const PAST = HEADING.add(/(?:[未不]再|再[未无]|再没有?|没有再)[^,。;]{0,4}(?:发生|出现|发现)[^,。;]{0,40}$/);
/** 柳荫社区党委反馈问题整改情况: whose problems they are, and none of them. */
const OWNED = HEADING.add(
  /^[^“”]{2,24}(?:党(?:委|总支|支部|组|组织|工委)|社区|村)(?:巡[视察])?(?:反馈|存在)?的?(?:具体|主要)?问题(?:整改|落实){1,2}(?:进展|完成)?情况$/,
);
/** 持续抓好问题整改: work on all of them, and none of them. */
const WORKED_ON = HEADING.add(
  /^(?:持续|着力|扎实|全力|深入|切实|认真|继续)*(?:狠?抓[好实紧细]?|推[进动]|做[好实]|深化|强化)(?:反馈|突出|各类|剩余|后续|重点|巡[视察]|遗留|的){0,4}问题的?整改(?:落实|工作)*$/,
);
/** 解决群众诉求不力: the solving itself is what is wanting; 整治违规收费 is done. */
export const FAILS =
  /不[\u3400-\u9fff]|未|没有|缺|弱|差距|滞后|缓慢|迟缓|拖延|拖沓|乏力|流于|走过场|形式|较慢|偏软|有限|短板|漏洞|空白|盲区|差$|慢$|少$/;
const FAILING = new WordList(FAILS);
/** …23处, …达到98%: what was done is counted. */
const COUNTED = HEADING.add(/\d\s?(?:余)?(?:[处个件人次条项起户家份台套米亩%]|公里|万元|亿元)+$/);
/** How near the end of a heading the word must stand that says what is wanting. */
const TAIL = 14;

/** Whether a heading tells of a problem being solved (整治…问题): then 问题 belongs to its words. */
export function announcesSolution(words: string): boolean {
  return BEGINS_TO_SOLVE.test(words) || SOLVED_BEFORE.test(words) || solvesAtLast(words);
}

/** What is solved may be wanting itself: 解决学用脱节; of 防范化解风险意识不强 it is the work. But 解决诉求不力 is none. */
const SOLVES_LACK = atStart(
  /^(?:着力|推动|切实|有效|全力|坚决|深入|扎实|集中|重点|大力|积极)*(?:解决|破解|纠正|纠治|克服|攻克|消除|扭转|杜绝|防止)/,
);
const SOLVED_BADLY = /(?:不力|有力|不主动|不坚决|不积极)$/;

/** 规范选人用人程序,纠正动议酝酿不充分: whether the last of several clauses solves, behind others that want nothing. */
function solvesAtLast(words: string): boolean {
  const comma = words.lastIndexOf(",");
  if (comma < 0) return false;
  const last = words.slice(comma + 1);
  if (SOLVES_LACK.test(last) ? SOLVED_BADLY.test(last) : !BEGINS_TO_SOLVE.test(last) || failsAtEnd(last)) return false;
  return !tellsWhatIsWanting(words.slice(0, comma));
}

/** Whether a heading ends in what is wanting. */
export function failsAtEnd(words: string): boolean {
  const end = words.endsWith("问题") ? words.slice(-TAIL, -2) : words.slice(-TAIL);
  return FAILING.test(LOOKS_FINE.cut(end));
}

/** Whether a heading begins with what is done. */
export function isAction(words: string): boolean {
  return ACTION.pattern.test(words);
}

const LONGEST = 120;

const END_MARKS = toCharacterTable("。.,:;! \n");

/** What a heading's words (without its mark) sound like. Explicit wrappers come first; the rest is found when it is asked. */
export class HeadingClass {
  readonly aspect: boolean;
  /** Says of itself that it is a problem: …问题, 问题1:. */
  readonly problem: boolean;
  private readonly words: string;
  private readonly signals: number;
  private readonly long: boolean;
  private solved: boolean | null = null;
  private lacks: boolean | null = null;
  private acts: boolean | null = null;

  constructor(heading: string) {
    const words = withoutEnd(heading.length > LONGEST ? heading.slice(0, LONGEST) : heading, END_MARKS);
    const signals = HEADING.read(words, 0, words.length);
    this.words = words;
    this.signals = signals;
    this.long = heading.length > LONGEST;
    this.aspect =
      ASPECT.may(signals) &&
      (PLAIN_ASPECT.test(words) || (ASPECT.pattern.test(words) && !this.solves)) &&
      !(words.includes("问题") && /[“"](?:[^”"方]|方+[^”"方面])*方+面[^”"]*[”"][^方]*问题/.test(words));
    this.problem =
      !this.aspect &&
      ((words.length > 4 && PROBLEM.test(words, signals)) || WRAPPED_PROBLEM.test(words, signals)) &&
      !this.solves &&
      !OWNED.test(words, signals) &&
      !WORKED_ON.test(words, signals);
  }

  /** Says what is wanting. 对进度慢的科室约谈提醒 acts; 落实…有偏差 ends in what is wanting. */
  get deficiency(): boolean {
    this.lacks ??= this.findLack();
    return this.lacks;
  }

  /** Says what is done or to be done. */
  get action(): boolean {
    return !this.aspect && !this.problem && this.begins && !this.deficiency;
  }

  private get begins(): boolean {
    this.acts ??= ACTION.test(this.words, this.signals);
    return this.acts;
  }

  private get solves(): boolean {
    this.solved ??= this.findSolution();
    return this.solved;
  }

  private findSolution(): boolean {
    const { words, signals } = this;
    return (
      (SOLVES_PLAINLY.may(signals) && SOLVED.test(words)) ||
      PAST.test(words, signals) ||
      (SOLVES.test(words, signals) && !failsAtEnd(words))
    );
  }

  private findLack(): boolean {
    const { words, signals } = this;
    if (this.long || !LACK.may(signals)) return false;
    const lacking = (FINE.may(signals) ? LOOKS_FINE.cut(words) : words).slice(-TAIL);
    return (
      LACKS.test(lacking) &&
      (!this.begins || LACKS_AT_END.test(lacking)) &&
      !COUNTED.test(words, signals) &&
      !this.solves &&
      !OWNED.test(words, signals)
    );
  }
}

/** The lexical class of a heading's words. */
export function classifyHeading(heading: string): HeadingClass {
  return new HeadingClass(heading);
}

/** Whether words call themselves a problem or say what is wanting. */
export function tellsWhatIsWanting(words: string): boolean {
  const { problem, deficiency } = classifyHeading(words);
  return problem || deficiency;
}

const PLAIN_LACK = new WordList(
  /不够|不足|不到位|不力|不严|不实|不强|不深|不高|不紧|不牢|不优|不畅|不规范|不彻底|不充分|不明显|不健全|不完善|不及时|不全面|不扎实|不突出|不鲜明|不平衡|不经常|不重视|差距|薄弱|缺失|缺位|弱化|滞后|漏洞|短板|偏差|存在|时有|仍有|屡|有待|欠缺/,
);

/** Whether a heading says plainly, not by a turn of phrase (不推脱), that something is wanting. */
export function saysPlainly(words: string): boolean {
  return PLAIN_LACK.test(words);
}

const ONGOING = new WordList(
  /基本完成|阶段性|(?:未|没有)(?:能|全部|完全|按期|如期)*(?:完成|整改|办结|销号|到位|解决|落实)|正在|[仍还尚]在(?:推进|整改|进行|办理)|持续|继续|推进中|整改中|进行中|办理中|长期|限期|部分完成|待|序时|按(?:计划|序时|期|进度)(?:推进|进行|整改(?!到位|完成|完毕))|(?:有序|稳步|加快|抓紧|扎实)推进/,
);
const DONE = new WordList(
  /(?:已|已经|均已|全部|现已)?(?:完成|整改完毕|整改到位|整改完成|办结|销号|落实到位|到位)|已经?(?:整改|落实|解决)/,
);

/** 整改进度:|80%| */
const SHARE = atStart(/^\s?(\d{1,3}(?:\.\d{1,2})?)\s?%。?$/);

/** The status that a short phrase says: done is only what is said to be done; what is to be done has none yet. */
export function readStatus(words: string): "done" | "ongoing" | "planned" | null {
  if (ONGOING.test(words)) return "ongoing";
  const share = SHARE.exec(words)?.[1];
  if (share !== undefined) return Number(share) === 100 ? "done" : "ongoing";
  return DONE.test(words) ? readDone(words) : readDeadline(words);
}
