// Characters of a page, bit by bit -> its lines. White space collapses as in a browser, but never between two Chinese
// characters; a line feed of the source parts words of a page, not its lines, unless the page says otherwise.
import { PageTable } from "./page-table.ts";
import { tableLines } from "./table-lines.ts";

const CHINESE = /[\u2460-\u24ff\u3000-\u9fff\uff00-\uffef“”]/;
const SENTENCE_END = /[。！？；：!?;:]/;
/** Paragraphs on lines of the source, each set in by two ideographic spaces, which never collapse. */
const INDENTED = /^\u3000{2}/;
/** Tables within tables beyond these are no tables to a reader either. */
const MOST_TABLES = 12;

export class LineWriter {
  /** Where finished lines go: the page, or the cell of a table. */
  private lines: string[] = [];
  private readonly tables: PageTable[] = [];
  /** Tables that are open beyond those that are read as such. */
  private beyond = 0;
  private line = "";
  private gap = "";
  /** Whether a tag stands since the last characters. */
  private atSeam = false;

  /** @param keepsLines whether line feeds are seen as such here */
  write(characters: string, keepsLines = false): void {
    for (const [part] of characters.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (/^[ \t\n\f\r]/.test(part)) {
        if (keepsLines && /[\n\r]/.test(part)) this.break();
        else this.gap = this.gap.includes("\n") || part.includes("\n") ? "\n" : " ";
        continue;
      }
      if (this.gap === "\n" && INDENTED.test(part)) this.break();
      if (this.gap !== "" && this.line !== "" && !this.joins(part)) this.line += " ";
      this.gap = "";
      this.atSeam = false;
      this.line += part;
    }
  }

  /** Whether a line feed of the source stands within a word or a sentence: word processors break their source anywhere. */
  private joins(part: string): boolean {
    if (this.gap !== "\n") return false;
    const before = this.line.slice(-1);
    const [isBefore, isAfter] = [CHINESE.test(before), CHINESE.test(part[0]!)];
    if (isBefore && isAfter) return true;
    return (isBefore || isAfter) && !this.atSeam && !SENTENCE_END.test(before);
  }

  /** A tag stands here. */
  seam(): void {
    this.atSeam = true;
  }

  beginTable(): void {
    if (this.tables.length >= MOST_TABLES) this.beyond++;
    else this.tables.push(new PageTable(this.lines));
  }

  beginRow(): void {
    if (this.beyond === 0) this.tables.at(-1)?.beginRow();
  }

  /** @param rowSpan the attributes of the cell, as they stand */
  beginCell(rowSpan: string | null, columnSpan: string | null): void {
    this.break();
    const table = this.tables.at(-1);
    if (table && this.beyond === 0) this.lines = table.beginCell(rowSpan, columnSpan);
  }

  endTable(): void {
    this.break();
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    const table = this.tables.pop();
    if (!table) return;
    table.endRow();
    this.lines = table.outside;
    for (const line of tableLines(table.rows)) this.lines.push(line);
  }

  break(): void {
    if (/[^\s\u00a0\u200b]/.test(this.line)) this.lines.push(this.line.replace(/[\t ]+$/, ""));
    this.line = "";
    this.gap = "";
  }

  finish(): string {
    this.break();
    this.beyond = 0;
    while (this.tables.length > 0) this.endTable();
    return this.lines.join("\n");
  }
}
