// The table in which two notices stand beside each other: what it is, the earlier one, the later one, what has changed.
import type { ReactNode } from "react";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export interface DiffRow {
  key: string | number;
  label: ReactNode;
  /** Whether the label names a thing of many words, not a kind of figure. */
  long?: boolean;
  earlier: ReactNode;
  later: ReactNode;
  /** What has changed; `null` where nothing has. */
  change?: ReactNode;
}

interface DiffTableProps {
  /** What stands in the first column. */
  head: string;
  rows: DiffRow[];
  /** Whether a column says what has changed. */
  changes?: boolean;
  messages: Messages;
}

export function DiffTable({ head, rows, changes = true, messages: { diff } }: DiffTableProps) {
  return (
    <table className="data-table stacks diff-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{diff.earlier}</th>
          <th scope="col">{diff.later}</th>
          {changes ? <th scope="col">{diff.change}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, long, earlier, later, change }) => (
          <tr key={key}>
            <th scope="row" className={long ? "!font-normal" : undefined}>
              {label}
            </th>
            <td data-label={diff.earlier}>
              <span>{earlier}</span>
            </td>
            <td data-label={diff.later}>
              <span>{later}</span>
            </td>
            {changes ? (
              <td data-label={diff.change}>
                {change === null ? <span className="text-muted">{diff.equal}</span> : <span>{change}</span>}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
