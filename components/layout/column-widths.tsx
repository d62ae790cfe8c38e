import type { CSSProperties } from "react";

/**
 * How wide the columns of a table are, in percent: they stand before the first row is there. Without them a table that comes
 * in pieces is laid out anew with each piece, and its columns move (app/styles/tables.css).
 * @param onPaper the same for A4, where days need more of the room
 */
export function ColumnWidths({ widths, onPaper = widths }: { widths: number[]; onPaper?: number[] }) {
  return (
    <colgroup>
      {widths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <col key={index} style={{ width: `${width}%`, "--on-paper": `${onPaper[index] ?? width}%` } as CSSProperties} />
      ))}
    </colgroup>
  );
}
