// One paragraph while it is read, and the lines it gives when it ends.
import { joinLabel } from "../number-format.ts";
import type { ListReference } from "./numbering-definitions.ts";

export interface Paragraph {
  text: string;
  styleId: string | undefined;
  list: ListReference;
  /** The run being read is hidden text. */
  hiddenRun: boolean;
  /** The text element being read keeps the spaces at its ends. */
  keepsSpace: boolean;
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
    endDeleted: false,
    boxes: [],
  };
}

/** Stands in a paragraph's text where a page is ended by hand: a line ends there only where a sentence does. */
export const PAGE_BREAK = "\f";
const BREAK_IN_SENTENCE = new RegExp(`(?<=[^。！？；：!?;:\\s${PAGE_BREAK}])\\s*${PAGE_BREAK}+\\s*`, "gu");

/** The lines of a paragraph with its automatic number; a soft break makes a line, nothing makes none. */
export function printParagraph(label: string, text: string): string[] {
  const lines = text
    .replace(BREAK_IN_SENTENCE, "")
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = lines[0];
  if (first !== undefined) lines[0] = joinLabel(label.trim(), first);
  return lines;
}
