// A label with a count behind it is a figure, no heading: 反馈问题:38个,完成35个 | 问题:已改10个,在改1个 | 问题 25 23 2.
// 问题:3个小区没有物业 says what is wanting.
const UNIT = "\\s?[个项条件]";
/** Where a clause that counts ends. */
const ENDS = "(?=\\s*[,;。、(]|\\s*$|\\s+[^\\d\\s])";
const COUNT = `(?:共|共计|总计|计|有)?\\s?\\d{1,4}${UNIT}`;
const STATE =
  "(?:现|目前|均|已经?|正)*(?:完成整改|整改完成|整改到位|完成|整改|已?改完?|办结|销号|落实|反馈|移交|细化|分解|制定|梳理|在改|在办|在整改|正在整改|正在推进|推进|剩余)";
const COUNTED = new RegExp(
  `\\s*(?:${COUNT}${ENDS}|${COUNT},?(?:已|完成|办结|整改完成|销号|全部|均)|${STATE}(?:了|出|为)?(?:整改)?(?:问题|任务|措施)?\\s?\\d{1,4}${UNIT}${ENDS})`,
  "y",
);
/** A row of a table of figures, or what is left of it. */
const ROW = /\s*\d{1,5}(?:\s+\d{1,5}){1,4}(?![\d.、)年月])/y;

/** Whether what begins behind a label at an offset counts. */
export function countsBehind(folded: string, at: number): boolean {
  COUNTED.lastIndex = at;
  return COUNTED.test(folded);
}

/** Whether the numbers that begin at an offset are several in a row. */
export function isRowOfNumbers(folded: string, at: number): boolean {
  ROW.lastIndex = at;
  return ROW.test(folded);
}
