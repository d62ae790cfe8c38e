import type { CSSProperties } from "react";

interface ColumnWidthsProps {
  widths: number[];
  onPaper?: number[];
  whenNarrow?: number[];
}

/**
 * How wide the columns of a table are, in percent: they stand before the first row is there. Without them a table that comes
 * in pieces is laid out anew with each piece, and its columns move (app/styles/tables.css).
 * @param onPaper the same for A4, where days need more of the room
 * @param whenNarrow the same for a window that is less wide than a page can be
 */
export function ColumnWidths({ widths, onPaper = widths, whenNarrow = widths }: ColumnWidthsProps) {
  return (
    <colgroup>
      {widths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <col key={index} style={toStyle(width, onPaper[index] ?? width, whenNarrow[index] ?? width)} />
      ))}
    </colgroup>
  );
}

function toStyle(width: number, onPaper: number, whenNarrow: number): CSSProperties {
  return { width: `${width}%`, "--on-paper": `${onPaper}%`, "--when-narrow": `${whenNarrow}%` } as CSSProperties;
}
