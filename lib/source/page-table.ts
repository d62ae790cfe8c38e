// A table of a page while it is read: cell after cell, be its rows and cells closed or not -> its rows as they are seen,
// with the places that cells of rows above reach down into.
import type { TableCell } from "./table-lines.ts";

/** As many rows and columns as a cell may span; more are a mistake or malice. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 16;
/** One for all places, so that a page of spans alone costs little. */
const CONTINUED: TableCell = { lines: [], continued: true };

const toSpan = (value: string | null, most: number) =>
  Math.min(most, value !== null && /^\s*[1-9]\d{0,5}\s*$/.test(value) ? Number(value) : 1);

export class PageTable {
  readonly rows: TableCell[][] = [];
  /** By column: how many rows more a cell of a row above reaches down. */
  private readonly reaching: number[] = [];
  private column = 0;

  /** @param outside the lines that the table stands among */
  constructor(readonly outside: string[]) {}

  beginRow(): void {
    if (this.rows.at(-1)?.length === 0) return;
    this.endRow();
    this.rows.push([]);
  }

  /** The lines of a new cell. */
  beginCell(rowSpan: string | null, columnSpan: string | null): string[] {
    if (this.rows.length === 0) this.beginRow();
    this.reachDown(false);
    const cell: TableCell = { lines: [], continued: false };
    this.rows.at(-1)?.push(cell);
    const down = toSpan(rowSpan, MOST_ROWS) - 1;
    const next = this.column + toSpan(columnSpan, MOST_COLUMNS);
    for (; this.column < next; this.column++)
      if (down > 0 && this.column < MOST_COLUMNS) this.reaching[this.column] = down;
    return cell.lines;
  }

  /** What reaches down into the rest of the row stands there too. */
  endRow(): void {
    if (this.rows.length > 0) this.reachDown(true);
    this.column = 0;
  }

  /** Passes over the columns that are taken: those that come next, or all that are left. */
  private reachDown(all: boolean): void {
    for (; this.column < this.reaching.length; this.column++) {
      const rows = this.reaching[this.column] ?? 0;
      if (rows > 0) {
        this.reaching[this.column] = rows - 1;
        this.rows.at(-1)?.push(CONTINUED);
      } else if (!all) return;
    }
  }
}
