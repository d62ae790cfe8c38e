// A law of the outline: one ledger, set in any layout, is read as itself. Marks, wrappers, labels, chapters and what stands
// on a line of its own are drawn from all that notices are found in; only the order of marks tells the levels.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContractItem, toContract } from "./contract.ts";
import { fold } from "./fold.ts";
import { parseNotice } from "./parse-in-tests.ts";

const NUMERALS = "一二三四五六七八九十";

/** How a level is marked: as printed, for its number from 1. */
const MARKS = {
  chapter: (at: number) => `${NUMERALS[at - 1]}、`,
  bracket: (at: number) => `（${NUMERALS[at - 1]}）`,
  figure: (at: number) => `${at}.`,
  comma: (at: number) => `${at}、`,
  about: (at: number) => `${at}关于`,
  problem: (at: number) => `问题${at}：`,
  small: (at: number) => `（${at}）`,
  circle: (at: number) => String.fromCodePoint(0x245f + at),
} satisfies Record<string, (at: number) => string>;
type Mark = keyof typeof MARKS;

interface Layout {
  /** Whether the aspects stand in a chapter of their own, or are chapters. */
  inChapter: boolean;
  problem: Mark;
  problemWrapper: string;
  aspectWrapper: string;
  /** How measures begin; `plain` is one of all of them. */
  measure: "一是" | "第一，" | "plain" | "small" | "circle";
  label: string;
  stop: "。" | "";
  /** What follows a heading or a measure stands on its line. */
  glued: boolean;
  runsOn: boolean;
  status: string;
}

const layout: fc.Arbitrary<Layout> = fc
  .record({
    inChapter: fc.boolean(),
    problem: fc.constantFrom<Mark>("bracket", "figure", "comma", "about", "problem", "small"),
    problemWrapper: fc.constantFrom("关于X的问题", "关于“X”问题", "针对“X”问题", "X", "“X”"),
    aspectWrapper: fc.constantFrom("关于X方面", "X方面", "在X方面", "关于“X”方面", "关于X方面存在的问题"),
    measure: fc.constantFrom("一是", "第一，", "plain", "small", "circle"),
    label: fc.constantFrom("", "", "整改措施：", "整改情况："),
    stop: fc.constantFrom("。", ""),
    glued: fc.boolean(),
    runsOn: fc.boolean(),
    status: fc.constantFrom("", "", "（已完成）", "（长期坚持）"),
  })
  // What no reader could tell apart, and no notice prints.
  .filter(({ problem, measure }) => problem !== "small" || measure !== "small")
  .filter(({ inChapter, problem }) => !inChapter || problem !== "bracket")
  .filter(({ label, measure }) => label === "" || measure === "plain" || measure === "一是")
  .map((one) => ({
    ...one,
    problemWrapper: one.problem === "about" ? "“X”问题" : one.problem === "problem" ? "X" : one.problemWrapper,
    glued: one.glued && one.stop === "。",
  }));

const LEDGER = [
  ["学习贯彻上级水利部署", ["供水管网改造推进迟缓", "节水宣传浮于表面"]],
  ["履行管党治党责任", ["窗口服务监督流于形式", "工程招标把关不严", "资产盘点账实不符"]],
  ["加强干部队伍建设", ["年轻干部培养缺乏规划"]],
] as const;
const DONE = [
  "召开专题会议，把任务逐条落到科室。",
  "修订管理办法，对审批权限作出规定。",
  "组织交叉检查，对发现的缺口当场补齐。",
];

interface Printed {
  text: string;
  /** `mark title > measure | measure`, a line for each heading. */
  outline: string[];
}

/** The measures of a problem as they are printed, and as they are to be read. */
function printMeasures({ measure, label }: Layout): { lines: string[]; read: string[] } {
  if (measure === "plain") return { lines: [label + DONE.join("")], read: [DONE.join("")] };
  const marked = (mark: (at: number) => string) => DONE.map((done, at) => mark(at + 1) + done);
  if (measure === "small" || measure === "circle") return { lines: marked(MARKS[measure]), read: DONE };
  const read = marked((at) => measure.replace("一", NUMERALS[at - 1] ?? ""));
  return { lines: label === "" ? read : [label + read.join("")], read };
}

function print(chosen: Layout): Printed {
  const { inChapter, problem, problemWrapper, aspectWrapper, stop, glued, runsOn, status } = chosen;
  const outline: string[] = [];
  let running = 0;
  const aspects = LEDGER.flatMap(([aspect, problems], index) => {
    const mark = inChapter ? MARKS.bracket(index + 1) : MARKS.chapter(index + 2);
    outline.push(`${mark.replace("、", "")} ${aspect}`);
    const lines = problems.flatMap((title, at) => {
      running += 1;
      const number = runsOn ? running : at + 1;
      const heading = MARKS[problem](number) + problemWrapper.replace("X", title) + status + stop;
      const printedNumber = /^[（]/.test(heading) ? MARKS[problem](number) : String(number);
      const { lines: below, read } = printMeasures(chosen);
      outline.push(`${printedNumber} ${title} > ${read.join(" | ")}`);
      return glued ? [heading + below.join("")] : [heading, ...below];
    });
    return [mark + aspectWrapper.replace("X", aspect), ...lines];
  });
  const text = [
    "中共青岚市水务局党组关于巡察整改情况的通报",
    "根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对市水务局党组进行了巡察，6月20日反馈了意见。现将整改情况公布如下。",
    "一、压实整改责任",
    "局党组开会学习巡察反馈意见，由党组书记牵头抓整改。",
    ...(inChapter ? ["二、反馈问题整改落实情况"] : []),
    ...aspects,
    `${MARKS.chapter(inChapter ? 3 : LEDGER.length + 2)}下一步工作打算`,
    "局党组将持续抓好整改，巩固成果。",
    "中共青岚市水务局党组",
    "2023年12月8日",
  ].join("\n");
  return { text, outline };
}

function toLines(items: readonly ContractItem[]): string[] {
  return items.flatMap(({ number, title, measures = [], children = [] }) => {
    const listed = measures.length === 0 ? "" : ` > ${measures.join(" | ")}`;
    return [`${number ?? ""} ${title}${listed}`, ...toLines(children)];
  });
}

const toPlain = (lines: readonly string[]) => lines.map((line) => fold(line).replace(/[“”"]/g, ""));

describe("one ledger in any layout", () => {
  const readLines = (text: string) => {
    const outcome = parseNotice(text);
    if (!outcome.ok) throw new Error(outcome.reason);
    return toPlain(toLines(toContract(outcome.ledger).ledger));
  };

  it("is read as itself with a sign printed twice, or with dots for full stops", () => {
    fc.assert(
      fc.property(layout, (chosen) => {
        const { text, outline } = print(chosen);
        const doubled = text.replace(/^((?:（[二2]）|2[.、]|问题2：)(?=.*工程招标))/m, "$1、");
        expect(readLines(doubled), doubled).toEqual(toPlain(outline));
        const withDots = (words: string) => words.replaceAll("。", ".");
        expect(readLines(withDots(text)).map(withDots)).toEqual(toPlain(outline).map(withDots));
      }),
      { numRuns: 200 },
    );
  });

  it("is read as itself where the heading between two others lost its mark", () => {
    fc.assert(
      fc.property(
        // 关于 belongs to the mark there, and words without a frame may be the end of a sentence.
        layout.filter(
          ({ runsOn, problem, problemWrapper }) => !runsOn && problem !== "about" && problemWrapper !== "X",
        ),
        (chosen) => {
          const { text, outline } = print(chosen);
          const title = "工程招标把关不严";
          const lost = text.replace(/^(?:（[二2]）|2[.、])(?=.*工程招标)/m, "");
          const expected = outline.map((line) => (line.includes(title) ? line.replace(/^\S+/, "") : line));
          expect(readLines(lost), lost).toEqual(toPlain(expected));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is read as itself", () => {
    fc.assert(
      fc.property(layout, (chosen) => {
        const { text, outline } = print(chosen);
        expect(readLines(text)).toEqual(toPlain(outline));
      }),
      { numRuns: 400 },
    );
  });
});
