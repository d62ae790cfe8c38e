// What does not add up and what is worth a note, as a table for paper; what agrees is only counted.
import { formatNumber } from "@/lib/format.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Sourced } from "../ledger/figure.tsx";

interface ReportedDiagnostic extends Diagnostic {
  noticeId: number;
  unit: { name: string } | null;
}

interface DiagnosticTableProps {
  /** What does not add up or is worth a note, the gravest first. */
  rows: ReportedDiagnostic[];
  /** How many of these there are in all. */
  total: number;
  /** How many say that figures agree. */
  confirmed: number;
  /** Whether the units are named: in the report of several. */
  named: boolean;
  locale: Locale;
  messages: Messages;
}

export function DiagnosticTable({ rows, total, confirmed, named, locale, messages }: DiagnosticTableProps) {
  const { diagnostics, taking } = messages;
  const { report } = taking;
  const { columns } = report;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      {rows.length === 0 ? (
        <p>{report.noDiscrepancies}</p>
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
            {rows.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
              <tr key={index}>
                <th scope="row" className="nowrap">
                  {diagnostics.severity[one.severity]}
                </th>
                {named ? (
                  <td data-label={columns.unit} lang="zh-CN">
                    {one.unit?.name}
                  </td>
                ) : null}
                <td data-label={columns.diagnostic}>
                  <span>
                    <Sourced
                      href={one.spans[0] ? toSourceHref(one.noticeId, one.spans[0]) : null}
                      locale={locale}
                      messages={messages}
                    >
                      {diagnostics.sentences[one.code](one.values)}
                    </Sourced>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length ? (
        <p className="text-small text-muted">{report.cut(number(rows.length), number(total))}</p>
      ) : null}
      {confirmed > 0 ? <p className="text-small text-muted">{report.confirmed(number(confirmed))}</p> : null}
    </>
  );
}
