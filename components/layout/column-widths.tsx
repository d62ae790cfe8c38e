/**
 * How wide the columns of a table are, in percent: they stand before the first row is there. Without them a table that comes
 * in pieces is laid out anew with each piece, and its columns move (app/styles/tables.css).
 */
export function ColumnWidths({ widths }: { widths: number[] }) {
  return (
    <colgroup>
      {widths.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <col key={index} style={{ width: `${width}%` }} />
      ))}
    </colgroup>
  );
}
