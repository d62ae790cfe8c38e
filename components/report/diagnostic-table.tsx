// What does not add up and what is worth a note, as a table for paper; what agrees is only counted.
import { formatNumber } from "@/lib/format.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export interface ReportedDiagnostic extends Diagnostic {
  unit: string | null;
}

interface DiagnosticTableProps {
  rows: ReportedDiagnostic[];
  /** Whether the units are named: in the report of a round. */
  named: boolean;
  locale: Locale;
  messages: Messages;
}

const order = { error: 0, warning: 1, info: 2, confirmed: 3 } as const;

export function DiagnosticTable({ rows, named, locale, messages }: DiagnosticTableProps) {
  const { diagnostics, taking } = messages;
  const { columns, noDiscrepancies, confirmed } = taking.report;
  const open = rows.filter((one) => one.severity !== "confirmed").sort((a, b) => order[a.severity] - order[b.severity]);
  const agreeing = rows.length - open.length;
  return (
    <>
      {open.length === 0 ? (
        <p>{noDiscrepancies}</p>
      ) : (
        <table className="data-table stacks report-table">
          <thead>
            <tr>
              <th scope="col">{columns.severity}</th>
              {named ? <th scope="col">{columns.unit}</th> : null}
              <th scope="col">{columns.diagnostic}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
              <tr key={index}>
                <th scope="row" className="nowrap">
                  {diagnostics.severity[one.severity]}
                </th>
                {named ? (
                  <td data-label={columns.unit} lang="zh-CN">
                    {one.unit}
                  </td>
                ) : null}
                <td data-label={columns.diagnostic}>
                  <span>{diagnostics.sentences[one.code](one.values)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {agreeing > 0 ? <p className="text-small text-muted">{confirmed(formatNumber(agreeing, locale))}</p> : null}
    </>
  );
}
