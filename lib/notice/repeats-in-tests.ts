// Texts that say the grammar's own words over and over, in each place of a notice: what makes a pattern try without end.
import type { FoundPattern } from "./patterns-in-tests.ts";

const ROUNDS = 40;
/** As many as a heading of two or three characters a round holds before it is too long to be one. */
const ROUNDS_OF_HEADING = 28;
const ALWAYS = ["的", "、", "“", "3个", "1."];

/** For each pattern of words, these words: 存在的? gives 存在的 and 存在. */
export function toVocabularies(patterns: FoundPattern[]): string[][] {
  return patterns.flatMap(({ pattern }) => {
    const words = new Set<string>();
    for (const [, run, optional] of pattern.source.matchAll(/([\u3400-\u9fff]{1,8})([?*]?)/g)) {
      words.add(run!);
      if (optional && run!.length > 1) words.add(run!.slice(0, -1));
    }
    return words.size > 1 ? [[...words, ...ALWAYS]] : [];
  });
}

/** A notice with the same words, a few dozen times, in its lead, its headings, its measures, beside its figures and below. */
export function toHostileNotices(words: string[]): string[] {
  const run = words.join("").repeat(ROUNDS);
  const heading = words.join("").repeat(ROUNDS_OF_HEADING);
  return [
    `中共青岚市水务局党组关于巡察整改进展情况的通报
根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。
反馈问题${run}12个，已完成整改9个${run}；移交线索${run}呀3件，清退资金${run}呀3.2万元，诫勉${run}呀5人。
一、聚焦管护方面${run}呀
（一）聚焦供水方面${heading}呀
1.关于“河道管护不到位”${run}呀
一是${run}，建立台账。
2.关于${run}呀问题
（1）${run}呀。
3.供水保障有短板。${run}呀
整改情况：${run}呀
${run}呀`,
    `${run}呀
根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组${run}呀反馈了巡察意见，${run}3个问题。
${run}
关于“${run}”${run}呀
（一）${run}方面${run}呀
一是建立台账。${run}:${run}呀
中共青岚市水务局党组${run}`,
  ];
}
