// The notices behind figures, by name and day, each with its address for whoever reads it on paper.

import { formatNumber } from "@/lib/format.ts";
import type { Sources } from "@/lib/ledger/progress.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NoticeDate, NoticeName } from "../ledger/names.tsx";

interface SourceListProps {
  sources: Sources;
  locale: Locale;
  messages: Messages;
}

export function SourceList({ sources, locale, messages }: SourceListProps) {
  const { words, taking } = messages;
  return (
    <>
      <table className="data-table stacks text-small">
        <thead>
          <tr>
            <th scope="col">{words.notice}</th>
            <th scope="col">{words.unitShort}</th>
            <th scope="col">{words.published}</th>
          </tr>
        </thead>
        <tbody>
          {sources.notices.map((notice) => (
            <tr key={notice.id}>
              <th scope="row">
                <NoticeName notice={notice} unit={notice.unit} locale={locale} messages={messages} />
              </th>
              <td data-label={words.unitShort}>
                {notice.unit ? (
                  <span lang="zh-CN">{notice.unit.name}</span>
                ) : (
                  <span className="not-stated">{messages.site.notStated}</span>
                )}
              </td>
              <td data-label={words.published}>
                <NoticeDate notice={notice} locale={locale} messages={messages} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sources.total > sources.notices.length ? (
        <p className="mt-2 text-small text-muted">
          {taking.frozen.sourcesMore(formatNumber(sources.notices.length, locale), formatNumber(sources.total, locale))}
        </p>
      ) : null}
    </>
  );
}
