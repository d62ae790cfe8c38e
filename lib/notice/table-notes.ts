// What is noted right below a table is told of all of it, and of none of its rows.
// example  3⇥值守脱岗⇥安装监控。⇥已完成 / 注:“值守脱岗”问题因资金未到位,将持续推进。 → no measure of the third problem
import { toCharacterTable } from "./character-table.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";

const NOTE = /^[[(]?(?:说明|备\s?注|附注|注)[\])]?\s?:\s?(?=\S)/;
const MAY_NOTE = toCharacterTable("[(说备附注");
/** As much of a line as shows whether it is a note. */
const LONGEST_LABEL = 12;

/** The notes that begin with the line behind a table, one a line. */
export function readTableNotes({ folded }: NoticeText, lines: Line[], from: number): Piece[] {
  const notes: Piece[] = [];
  for (let index = from; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    if (MAY_NOTE[folded.charCodeAt(start)] !== 1) break;
    if (!NOTE.test(folded.slice(start, Math.min(end, start + LONGEST_LABEL)))) break;
    notes.push({ kind: "closing", start, end, words: start, mark: null, inline: false });
  }
  return notes;
}
