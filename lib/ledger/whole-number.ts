// Whole numbers as the columns of the database keep them: the numbers of rows, and counts.

/** The largest one (PostgreSQL's integer). */
export const largestWhole = 2_147_483_647;

/** Whether a row can have this number. Asked before the database is, which refuses larger ones as an error. */
export function isRowNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largestWhole;
}

/** The number of a row as an address or a form writes it, in its one spelling; `null` for everything else. */
export function parseRowNumber(word: string): number | null {
  const number = /^[1-9]\d*$/.test(word) ? Number(word) : 0;
  return isRowNumber(number) ? number : null;
}
