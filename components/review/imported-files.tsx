import { formatTime } from "@/lib/format.ts";
import type { ImportedFileRow } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sayFileName } from "@/lib/messages/say-file-name.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { FileOutcomes } from "./file-outcomes.tsx";

/** Files that were sent in, with what became of each. */
export function ImportedFiles({
  rows,
  labelledBy,
  locale,
  messages,
}: {
  rows: ImportedFileRow[];
  labelledBy: string;
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.review.import;
  return (
    <table className="data-table stacks" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.at}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="wrap-anywhere">
              {sayFileName(row.fileName, locale)}
            </th>
            <td data-label={words.outcome}>
              {row.outcomes.length === 0 ? <span className="text-muted">{words.waiting}</span> : null}
              <FileOutcomes
                outcomes={row.outcomes}
                words={words}
                refusals={messages.diagnostics.refusals}
                locale={locale}
              />
            </td>
            <td data-label={words.at} className="tabular">
              <time dateTime={row.at}>{formatTime(row.at, locale)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
