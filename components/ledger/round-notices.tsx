// What the notices of a whole round state of all its units together: apart from the sums over the notices of single ones.
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format.ts";
import type { RoundNotice } from "@/lib/ledger/progress.ts";
import { toFigureHref } from "@/lib/ledger/source-address.ts";
import { toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { DateRange } from "./date-range.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { FactList } from "./inspection-facts.tsx";
import { NoticeDate, NoticeName } from "./names.tsx";

interface RoundNoticesProps {
  /** The newest first. */
  notices: readonly RoundNotice[];
  locale: Locale;
  messages: Messages;
}

export function RoundNotices({ notices, locale, messages }: RoundNoticesProps) {
  const { words, pages } = messages;
  const context = { locale, messages };
  return (
    <>
      <p className="mb-2 text-small text-muted">{pages.round.wholeRoundLead}</p>
      {notices.map((notice) => (
        <div key={notice.id} className="keep-together mb-5 max-w-[44rem]">
          <h3 className="mb-1">
            <NoticeName notice={notice} unit={null} {...context} />{" "}
            <span className="text-small font-normal text-muted">
              <NoticeDate notice={notice} {...context} />
            </span>
          </h3>
          <FactList
            facts={[
              [words.inspected, <DateRange key="days" start={notice.start} end={notice.end} {...context} />],
              [
                words.feedback,
                notice.feedback === null ? (
                  <NotStated key="feedback" messages={messages} />
                ) : (
                  formatDate(notice.feedback, locale)
                ),
              ],
              ...notice.declared.map((one): [string, ReactNode] => [
                words.subject[one.subject],
                <Figure
                  key={one.subject}
                  subject={one.subject}
                  tally={toDeclaredTally(one)}
                  href={toFigureHref(notice.id, one)}
                  {...context}
                />,
              ]),
            ]}
          />
        </div>
      ))}
    </>
  );
}
