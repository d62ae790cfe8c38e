// Where the name of a Party authority begins in a sentence: behind the words that lead to it, and with its 中共.
// example  接受了|集团公司党组第三巡视组, 列入|集团公司党组2023年第一轮巡视; |中共青岚县委

/**
 * Words of the sentence. Some begin names as well: 经开区, 对外…, 日照. What is looked at before them keeps the engine from
 * compiling them anew for each of the places that they may begin at.
 */
const LEADS_IN =
  /.{0,8}?(?:(?=[\u3400-\u9fff])(?:按照|根据|依据|遵照|按|经(?!济|开|营|贸|信)|在|关于|落实|列入|纳入|作为|巡[视察]|重视|抓好|做好|收到|配合|对待|接受|(?<=接)受|进行|开展|实施|期间|对(?!外)|向(?!阳)|由|派出?|的|(?<=\d)[月日])了?){1,3}(?=.{2})/y;

/** Where the name begins that a pattern caught with the words before it; `end`: behind its 党组 or 党委. */
export function authorityStart(folded: string, start: number, end: number): number {
  LEADS_IN.lastIndex = start;
  return LEADS_IN.test(folded) && LEADS_IN.lastIndex <= end - 2 ? LEADS_IN.lastIndex : start;
}

/** Where a place's name begins with the 中共 before it, where it has one. */
export function withParty(folded: string, start: number): number {
  return start >= 2 && folded.startsWith("中共", start - 2) ? start - 2 : start;
}
