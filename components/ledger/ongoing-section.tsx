// What the notices declare as not finished: in the ledger most of it has no row of its own.
import type { OngoingFigure, OngoingNotice, OngoingSums } from "@/lib/ledger/ongoing.ts";
import { toOngoingFigures } from "@/lib/ledger/ongoing.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SectionHeading } from "../layout/section-heading.tsx";
import { Sourced } from "./figure.tsx";
import { NoticeDate, RegionName, UnitName } from "./names.tsx";
import { StatedList } from "./outcome-lists.tsx";

interface OngoingSectionProps {
  sums: OngoingSums;
  rows: OngoingNotice[];
  locale: Locale;
  messages: Messages;
}

/** What is declared as going on under the filters, then unit by unit what of it is named and what is only counted. */
export function OngoingSection({ sums, rows, locale, messages }: OngoingSectionProps) {
  const { ongoing } = messages.pages.ledger;
  return (
    <section aria-labelledby="ongoing">
      <SectionHeading id="ongoing">{ongoing.title}</SectionHeading>
      <p className="tabular max-w-[46rem]">{ongoing.sums(sums)}</p>
      <ul className="mt-3 space-y-3">
        {rows.map((row) => (
          <li key={row.notice.id} className="border-t border-hairline pt-2">
            <UnitName unit={row.unit} locale={locale} messages={messages} />{" "}
            <span className="text-small text-muted">
              <RegionName region={row.unit.region} />{" "}
              <NoticeDate notice={row.notice} named locale={locale} messages={messages} />
            </span>
            {toOngoingFigures(row).map((figure) => (
              <p key={figure.subject} className="tabular">
                <Declared figure={figure} noticeId={row.notice.id} locale={locale} messages={messages} />
              </p>
            ))}
            {row.named.length > 0 ? (
              <>
                <p className="text-small text-muted">{messages.pages.unit.unfinished}</p>
                <StatedList items={row.named} noticeId={row.notice.id} locale={locale} messages={messages} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.length < sums.notices ? (
        <p className="mt-3 text-small text-muted">{ongoing.showing(rows.length, sums.notices)}</p>
      ) : null}
    </section>
  );
}

/** 正在整改 4 个问题, with its sentence, and how many of them are known by their number only. */
function Declared({
  figure: { subject, ongoing, marked, unnamed },
  noticeId,
  locale,
  messages,
}: {
  figure: OngoingFigure;
  noticeId: number;
  locale: Locale;
  messages: Messages;
}) {
  const { pages, words } = messages;
  const { marked: markedWords, unnamed: unnamedWords } = pages.ledger.ongoing;
  return (
    <>
      <Sourced href={toSourceHref(noticeId, ongoing.span)} locale={locale} messages={messages}>
        {words.figure.part(subject, "ongoing", ongoing.value)}
      </Sourced>
      {marked > 0 ? markedWords(words.counted(subject, marked)) : null}
      {unnamed > 0 ? (
        <span className="not-stated">
          {unnamedWords(unnamed === ongoing.value ? null : words.counted(subject, unnamed))}
        </span>
      ) : null}
    </>
  );
}
