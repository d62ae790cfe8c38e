// The notices behind a report, numbered, with addresses that can be typed from paper.
import { formatNumber } from "@/lib/format.ts";
import type { Sources } from "@/lib/ledger/progress.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { WrittenAddress } from "../layout/written-address.tsx";
import { NoticeDate, NoticeName } from "../ledger/names.tsx";

interface ReportSourcesProps {
  sources: Sources;
  site: string;
  locale: Locale;
  messages: Messages;
}

export function ReportSources({ sources, site, locale, messages }: ReportSourcesProps) {
  const { report, frozen } = messages.taking;
  return (
    <section>
      <h2>{report.sources}</h2>
      <table className="data-table stacks report-table">
        <thead>
          <tr>
            <th scope="col">{report.columns.unit}</th>
            <th scope="col">{report.columns.notice}</th>
            <th scope="col">{report.columns.date}</th>
            <th scope="col">{report.sourceAddress}</th>
          </tr>
        </thead>
        <tbody>
          {sources.notices.map((notice) => (
            <tr key={notice.id}>
              <th scope="row" lang="zh-CN">
                {notice.unit?.name ?? ""}
              </th>
              <td data-label={report.columns.notice}>
                <span>
                  <NoticeName notice={notice} unit={notice.unit} locale={locale} messages={messages} />
                </span>
              </td>
              <td data-label={report.columns.date}>
                <NoticeDate notice={notice} locale={locale} messages={messages} />
              </td>
              <td data-label={report.sourceAddress}>
                <WrittenAddress address={`${site}${localizePath(locale, `/notices/${notice.id}`)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sources.total > sources.notices.length ? (
        <p className="text-small text-muted">
          {frozen.sourcesMore(formatNumber(sources.notices.length, locale), formatNumber(sources.total, locale))}
        </p>
      ) : null}
    </section>
  );
}
