// What does not add up and what is worth a note, for paper; what agrees is only counted.
import { formatNumber } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { DiagnosticTable, type ShownDiagnostic } from "../notice/diagnostic-table.tsx";

interface ReportedDiagnosticsProps {
  /** What does not add up or is worth a note, the gravest first. */
  rows: ShownDiagnostic[];
  /** How many of these there are in all. */
  total: number;
  /** How many say that figures agree. */
  confirmed: number;
  /** Whether the units are named: in the report of several. */
  named: boolean;
  locale: Locale;
  messages: Messages;
}

export function ReportedDiagnostics({ rows, total, confirmed, named, ...context }: ReportedDiagnosticsProps) {
  const { report } = context.messages.taking;
  const number = (value: number) => formatNumber(value, context.locale);
  return (
    <>
      {rows.length === 0 ? (
        <p>{report.noDiscrepancies}</p>
      ) : (
        <DiagnosticTable rows={rows} shown={named ? ["unit"] : []} {...context} />
      )}
      {total > rows.length ? (
        <p className="text-small text-muted">{report.cut(number(rows.length), number(total))}</p>
      ) : null}
      {confirmed > 0 ? <p className="text-small text-muted">{report.confirmed(confirmed)}</p> : null}
    </>
  );
}
