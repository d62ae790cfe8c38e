// One paragraph while it is read, and the lines it gives when it ends.
import { joinLabel } from "../number-format.ts";
import type { ListReference } from "./numbering-definitions.ts";

/** Properties of a run that leave out its words: hidden, or struck out. */
export const HIDES: ReadonlySet<string> = new Set(["w:vanish", "w:strike", "w:dstrike"]);

export interface Paragraph {
  text: string;
  styleId: string | undefined;
  list: ListReference;
  /** The run being read is hidden text, or struck out. */
  hiddenRun: boolean;
  /** The text element being read keeps the spaces at its ends. */
  keepsSpace: boolean;
  /** Some of it is the result of a table of contents. */
  inContents: boolean;
  /** Its end was deleted with changes tracked, so the next paragraph continues it. */
  endDeleted: boolean;
  /** Lines of the text boxes anchored in it; they follow it. */
  boxes: string[];
}

export function openParagraph(): Paragraph {
  return {
    text: "",
    styleId: undefined,
    list: { listId: undefined, level: undefined },
    hiddenRun: false,
    keepsSpace: false,
    inContents: false,
    endDeleted: false,
    boxes: [],
  };
}

/** Stands in a paragraph's text where a page is ended by hand: a line ends there only where a sentence does. */
export const PAGE_BREAK = "\f";
const BREAK_IN_SENTENCE = new RegExp(
  `(?<=[^。！？；：!?;:\\s${PAGE_BREAK}])[^\\S${PAGE_BREAK}]*${PAGE_BREAK}\\s*`,
  "gu",
);

/** `整改情况⇥3`: a line of a table of contents. */
const CONTENTS_LINE = /\t\s*\d{1,4}$/;

/**
 * The lines of a paragraph with its automatic number; a soft break makes a line, nothing makes none, and neither does
 * what a table of contents says of the text that follows.
 */
export function printParagraph(label: string, text: string, inContents = false): string[] {
  const lines = text
    .replace(BREAK_IN_SENTENCE, "")
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !(inContents && CONTENTS_LINE.test(line)));
  const first = lines[0];
  if (first !== undefined) lines[0] = joinLabel(label.trim(), first);
  return lines;
}
