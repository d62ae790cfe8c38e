import type { LedgerRow } from "@/lib/ledger/detail.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { RoundName, SampleBadge, UnitName } from "./names.tsx";
import { statusOf } from "./row-status.ts";
import { RowWords } from "./row-words.tsx";
import { StatusBadge } from "./status-badge.tsx";

/** Rows of the ledger: what is said, what it hangs under, its status, whose it is. */
export function LedgerTable({ rows, locale, messages }: { rows: LedgerRow[]; locale: Locale; messages: Messages }) {
  const { words, pages } = messages;
  return (
    <table className="data-table stacks">
      <thead>
        <tr>
          <th scope="col">{words.unitShort}</th>
          <th scope="col" className="nowrap">
            {messages.filters.facets.itemKind}
          </th>
          <th scope="col">{pages.ledger.text}</th>
          <th scope="col">{pages.ledger.status}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.noticeId}-${row.position}`}>
            <th scope="row" className="md:w-56">
              <UnitName unit={row.unit} locale={locale} messages={messages} />
              {row.notice.isSample ? <SampleBadge messages={messages} /> : null}
              {row.round ? (
                <span className="block text-small font-normal text-muted">
                  <RoundName round={row.round} locale={locale} messages={messages} />
                </span>
              ) : null}
            </th>
            <td data-label={messages.filters.facets.itemKind} className="nowrap">
              {words.itemKind[row.kind]}
            </td>
            <td className="wide">
              {row.path.length > 0 ? (
                <span className="block text-small leading-snug text-muted" lang="zh-CN">
                  {row.path.map((above) => above.title).join(" › ")}
                </span>
              ) : null}
              <span className="block max-w-[46rem]">
                <RowWords row={row} locale={locale} messages={messages} />
              </span>
            </td>
            <td data-label={pages.ledger.status}>
              <StatusBadge status={statusOf(row)} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
