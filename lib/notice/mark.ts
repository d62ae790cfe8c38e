// What a mark is: its style, its number and its place. Which texts have one where, marker.ts finds.

export type MarkStyle =
  | "part"
  | "chapter"
  | "cn-paren"
  | "arabic"
  | "arabic-paren"
  | "arabic-half"
  | "circled"
  | "problem-label"
  | "task-label"
  | `bullet ${string}`
  | "shi"
  | "di"
  | "qi"
  | "xian"
  | "letter"
  | "decimal-2"
  | "decimal-3"
  | "roman"
  | "roman-paren"
  | "letter-upper"
  | "letter-paren"
  | "worded"
  | "bare-chapter"
  | "bare-aspect"
  | "bare-problem";

export interface Mark {
  style: MarkStyle;
  /** As printed without its dot, folded: 一, (一), 1, (1), ①, 1.1, Ⅰ, (A). */
  number: string | null;
  value: number | null;
  start: number;
  /** Where the words after the mark begin. */
  end: number;
  /** Where the title behind it ends, where its frame says so: 针对“…”问题,|局党组…. */
  closes: number | undefined;
  /** 反馈问题: or 整改任务1: after or instead of a number says what the heading is; so does a table's column. */
  says: "problem" | "task" | "measure" | undefined;
}

/** A mark. All are made in this file, in one form: the outline asks them over and over. */
export function markOf(
  style: MarkStyle,
  number: string | null,
  value: number | null,
  start: number,
  end: number,
  says?: Mark["says"],
): Mark {
  return { style, number, value, start, end, closes: undefined, says };
}

/** A mark with another style, number or label. Spread out, each would be of a form of its own. */
export function changeMark(
  { number, start, end, closes }: Mark,
  style: MarkStyle,
  value: Mark["value"],
  says: Mark["says"],
): Mark {
  return { style, number, value, start, end, closes, says };
}

/** The mark of a heading that no mark in print says. */
export function unprinted(style: MarkStyle, start: number): Mark {
  return markOf(style, null, null, start, start);
}

/** Styles that mark measures wherever they stand; they never hold a heading above a chapter. */
export function isEnumeration(style: MarkStyle): boolean {
  return style === "shi" || style === "di" || style === "qi" || style === "xian";
}

/** Whether a top level so marked is one of chapters: 一、 Ⅰ、 第一部分. */
export function marksChapter({ style }: Mark): boolean {
  return style === "part" || style === "chapter" || style === "roman";
}
