// Sentences that plainly say what is wanting, and tell nothing else: 培训机制不健全。
import { FAILS, failsAtEnd, isAction, tellsWhatIsWanting } from "./lexicon.ts";

/** 有的…, 2021年…, 3处…, …的问题: enlarges upon what is wanting. 已补齐, 防止缺位: what was done, and why. */
const TELLS_MORE =
  /\d|问题$|^(?:有的?|个别|一些|如|例如|比如|其中|具体|主要|表现|经|截至|目前|同时|对此|尤其|特别)|已|均|了|[未不]再|再[未无没]|无一|(?:^|,)(?:防止|避免|杜绝|严防|克服|解决|纠正|整治|扭转|破解|补齐|着力|坚决)/;

/** 没有根本解决 ends in what is wanting, 不符合规定的全部退回 does not. */
const FAILS_LAST = new RegExp(`(?:${FAILS.source})[^,、;的]{0,4}$|没有[^,、;的]{0,6}$`);
/** What is wanting as a predicate, not as what a verb is about (排查隐患). */
const WANTING =
  /(?:屡[^,]{1,6}|重[^,]{1,8}轻[^,]{1,8}|存在[^,]{2,16}(?:现象|情形)|混乱|松散|松懈|松弛|宽松|宽软|失之于?宽|走样|变形|空转|脱节|突出|浪费|粗放|随意|反弹|[频多易]发|发生|存在|老化|冷清|[虚淡]化|流失|挂账|闲置|[“‘]?(?:两张皮|灯下黑|上热下冷)[”’]?|一般粗|递减|[较偏过][松低少多长大重]|陈旧|单一|照搬|照抄|[^捣添]乱|[^偏误级时温价公旅]差|缺[位失]|[越错]位|一般化|形式化|表面化|简单化|碎片化|应付|敷衍|推诿|扯皮|僵化|匮乏|紧缺)$/;

/** Whether a sentence plainly says what is wanting, without an instance or a deed: 培训机制不健全. */
export function saysLack(words: string): boolean {
  if (TELLS_MORE.test(words)) return false;
  if (failsAtEnd(words) && FAILS_LAST.test(words)) return tellsWhatIsWanting(words);
  return !isAction(words) && WANTING.test(words);
}
