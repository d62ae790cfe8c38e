// Diagnostics over all notices: how grave, the sentence, the words of the text that it speaks of, and whose they are.

import type { QuotedDiagnostic } from "@/lib/ledger/diagnostic-row.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { NoticeDate, NoticeName, RoundName, UnitName } from "../ledger/names.tsx";
import { severityMarks } from "./diagnostic-list.tsx";
import { Highlighted } from "./highlighted.tsx";

export function DiagnosticTable({
  rows,
  locale,
  messages,
}: {
  rows: QuotedDiagnostic[];
  locale: Locale;
  messages: Messages;
}) {
  const { finding, diagnostics, words } = messages;
  const { diagnostics: list } = finding;
  return (
    <table className="data-table stacks">
      <thead>
        <tr>
          <th scope="col" className="nowrap">
            {list.severity}
          </th>
          <th scope="col">{list.sentence}</th>
          <th scope="col">{words.unitShort}</th>
          <th scope="col">{list.notice}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.noticeId}-${row.position}`}>
            <td data-label={list.severity} className="nowrap">
              <span className={row.severity === "error" ? "font-semibold text-accent" : "text-muted"}>
                <span aria-hidden="true" className="mr-1.5 inline-block w-3 text-center font-mono">
                  {severityMarks[row.severity]}
                </span>
                {diagnostics.severity[row.severity]}
              </span>
            </td>
            <th scope="row" className="max-w-[38rem] md:w-1/2">
              <span className="block font-normal">{diagnostics.sentences[row.code](row.values)}</span>
              {row.quote ? (
                <span className="block text-small font-normal leading-snug text-muted">
                  <span lang="zh-CN">
                    “<Highlighted text={row.quote.text} spans={row.quote.highlights} />”
                  </span>
                  <AppLink
                    href={toSourceHref(row.noticeId, ...row.spans)}
                    locale={locale}
                    className="figure-link nowrap ml-2"
                    aria-label={messages.pages.notice.openPlace(diagnostics.sentences[row.code](row.values))}
                  >
                    {messages.site.source}
                  </AppLink>
                </span>
              ) : null}
            </th>
            <td data-label={words.unitShort}>
              <span>
                {row.unit ? <UnitName unit={row.unit} locale={locale} messages={messages} /> : null}
                {row.round ? (
                  <span className={row.unit ? "mt-1.5 block text-small text-muted" : ""}>
                    <RoundName round={row.round} locale={locale} messages={messages} />
                  </span>
                ) : null}
              </span>
            </td>
            <td data-label={list.notice} className="md:w-72">
              <span>
                <span className="block leading-snug">
                  <NoticeName notice={row.notice} unit={row.unit} locale={locale} messages={messages} />
                </span>
                <span className="text-small text-muted">
                  <NoticeDate notice={row.notice} locale={locale} messages={messages} />
                  {row.current ? null : <span className="badge ml-2">{list.superseded}</span>}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
