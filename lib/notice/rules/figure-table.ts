// A small table of figures, its rows on lines or run together: 类别 总数 已完成 正在推进 | 问题 25 23 2 | 措施 77 74 3;
// and one of a single row, whose header says what is counted: 问题数 已完成 正在整改 | 36 34 2.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { SUBJECT_OF } from "./figure-nouns.ts";
import type { PlacedFigure } from "./labelled-figures.ts";
import type { FigureKind } from "./tallies.ts";

const UNIT = "(?:\\([个项条件]\\)|\\[[个项条件]\\])?";
const SUBJECT = "(?:巡[视察])?(?:反馈|移交|交办|整改)?的?(?:问题(?=线索))?(问题|任务|措施|线索|信访件|信访)";
/** What the rows are named by; or what the one row counts. */
const FIRST = /^(?:类别|类型|分类|种类|项目|事项|名称|内容|指标)$/;
const ONE_ROW = new RegExp(`^${SUBJECT}(?:总数|总量|数量?)${UNIT}$`);
const COLUMNS: [FigureKind | "rate", RegExp][] = [
  ["rate", /率(?:\(%\))?$/],
  [
    "ongoing",
    new RegExp(
      `^(?:(?:正在|持续|继续|尚?未)(?:整改|推进|办理|完成|落实)|在改|在办|推进中|整改中|办理中|剩余)(?:数量?)?${UNIT}$`,
    ),
  ],
  ["done", new RegExp(`^已?(?:完成|整改|办结|销号|落实|完成整改|整改完成|整改到位)(?:数量?)?${UNIT}$`)],
  ["total", new RegExp(`^(?:反馈|移交|交办)?(?:总数|总量|总计|合计|数量|反馈数|交办数|应改数?)${UNIT}$`)],
];
const ROW = new RegExp(`^${SUBJECT}(?:总?数量?)?${UNIT}$`);
const NUMBER = /^(\d{1,5})([个项条件]?)$/;
const RATE = /^\d{1,3}(?:\.\d{1,4})?%?$/;
/** A cell without a figure. */
const EMPTY = /^[-/]$/;
const HEADER = SENTENCE.add(
  new RegExp(
    `(?:^|[\\s:|])(?:类别|类型|分类|种类|项目|事项|名称|内容|指标|问题总?数量?|反馈问题总?数量?)${UNIT}[\\s|]+(?=总|合计|数量|反馈|移交|交办|应|已|完成|整改|办结|销号|落实)`,
  ),
);
const APART = SENTENCE.add(/[\s|]/);
/** No longer is such a table, in code units. */
const LONGEST = 400;
const MOST_ROWS = 8;

interface Cell extends SourceSpan {
  words: string;
}

function cellsFrom(folded: string, from: number): Cell[] {
  return [...folded.slice(from, from + LONGEST).matchAll(/[^\s|]+/g)].map((match) => {
    const start = from + match.index;
    return { start, end: start + match[0].length, words: match[0] };
  });
}

const columnOf = (words: string) => COLUMNS.find(([, pattern]) => pattern.test(words))?.[0];

/** The figures of one row; `null` where its cells are no figures for the columns. */
function readRow(subject: Subject, columns: (FigureKind | "rate")[], cells: Cell[]): PlacedFigure[] | null {
  const found: PlacedFigure[] = [];
  if (cells.length < columns.length) return null;
  for (const [index, kind] of columns.entries()) {
    const { start, words } = cells[index]!;
    const number = NUMBER.exec(words);
    if (kind === "rate" ? RATE.test(words) : EMPTY.test(words)) continue;
    if (!number || kind === "rate") return null;
    const [, digits = "", unit = ""] = number;
    const span = { start, end: start + digits.length };
    found.push({ subject, kind, value: Number(digits), unit: unit || "个", span, state: "" });
  }
  return found;
}

/** The figures of the table whose header a sentence holds; none where it holds no such table. */
export function readFigureTable(folded: string, { start, end, signals }: Sentence): PlacedFigure[] {
  // The cells of a header stand apart; the words of a sentence do not.
  const header = APART.may(signals) && HEADER.may(signals) ? HEADER.pattern.exec(folded.slice(start, end)) : null;
  if (!header) return [];
  const cells = cellsFrom(folded, start + header.index + header[0].search(/[^\s:|]/));
  const only = ONE_ROW.exec(cells[0]!.words)?.[1];
  if (!only && !FIRST.test(cells[0]!.words)) return [];
  const columns: (FigureKind | "rate")[] = only ? ["total"] : [];
  let at = 1;
  for (let kind = columnOf(cells[at]?.words ?? ""); kind; kind = columnOf(cells[++at]?.words ?? "")) columns.push(kind);
  if (columns.length < 2 || new Set(columns).size < columns.length) return [];
  if (only) return readRow(SUBJECT_OF[only]!, columns, cells.slice(at)) ?? [];
  const found: PlacedFigure[] = [];
  for (let row = 0; row < MOST_ROWS; row++) {
    const noun = ROW.exec(cells[at]?.words ?? "")?.[1];
    const figures = readRow(noun ? SUBJECT_OF[noun]! : "problem", columns, cells.slice(at + 1));
    if (!figures) break;
    if (noun) found.push(...figures);
    at += columns.length + 1;
  }
  return found;
}
