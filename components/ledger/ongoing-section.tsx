// What the notices declare as not finished: in the ledger most of it has no row of its own.
import type { ReactNode } from "react";
import { toFigureWords } from "@/lib/charts/figure-in-words.ts";
import type { OngoingFigure, OngoingNotice, OngoingParts, OngoingSums } from "@/lib/ledger/ongoing.ts";
import { toOngoingParts } from "@/lib/ledger/ongoing.ts";
import { findSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SectionHeading } from "../layout/section-heading.tsx";
import { Sourced } from "./figure.tsx";
import { NoticeDate, RegionName, UnitName } from "./names.tsx";
import { StatedList } from "./outcome-lists.tsx";

interface Context {
  locale: Locale;
  messages: Messages;
}

interface OngoingListProps extends Context {
  sums: OngoingSums;
  rows: OngoingNotice[];
}

/** What is declared as going on, before the rows of the ledger that are marked so: `marked` of them. */
export function OngoingSection({ marked, ...list }: OngoingListProps & { marked: number }) {
  const { ongoing } = list.messages.pages.ledger;
  return (
    <section aria-labelledby="ongoing">
      <SectionHeading id="ongoing">{ongoing.declared}</SectionHeading>
      <OngoingList {...list} />
      <SectionHeading id="ongoing-rows">{ongoing.rows(marked)}</SectionHeading>
    </section>
  );
}

/** The sums, then apart from each other what is called by name, what is only counted, and what the lists mark as well. */
function OngoingList({ sums, rows, ...context }: OngoingListProps) {
  const { ongoing } = context.messages.pages.ledger;
  const { words } = context.messages;
  const parts = toOngoingParts(rows);
  return (
    <>
      <p className="tabular max-w-[46rem]">{ongoing.sums(sums)}</p>
      <h3 className="mt-6">{ongoing.named}</h3>
      {parts.named.length === 0 ? <p className="text-muted">{ongoing.noneNamed}</p> : null}
      <ul>
        {parts.named.map(({ row, figure }) => (
          <Entry key={row.notice.id} row={row} {...context}>
            {figure === null ? null : <Declared figure={figure} noticeId={row.notice.id} {...context} />}
            <StatedList items={row.named} noticeId={row.notice.id} {...context} />
          </Entry>
        ))}
      </ul>
      <h3 className="mt-6">{ongoing.counted}</h3>
      {parts.counted.length === 0 ? <p className="text-muted">{ongoing.noneCounted}</p> : null}
      <Figures entries={parts.counted} {...context}>
        {({ ongoing: { value }, subject, unnamed }) => (
          <span className="not-stated">
            {ongoing.unnamed(unnamed === value ? null : words.counted(subject, unnamed))}
          </span>
        )}
      </Figures>
      {parts.marked.length === 0 ? null : <h3 className="mt-6">{ongoing.alsoMarked}</h3>}
      <Figures entries={parts.marked} {...context}>
        {({ subject, marked }) => ongoing.marked(words.counted(subject, marked))}
      </Figures>
      {rows.length < sums.notices ? (
        <p className="mt-3 text-small text-muted">{ongoing.showing(rows.length, sums.notices)}</p>
      ) : null}
    </>
  );
}

/** Figures of notices, each with what is said of it in this part. */
function Figures({
  entries,
  children,
  ...context
}: Context & { entries: OngoingParts["counted"]; children: (figure: OngoingFigure) => ReactNode }) {
  return (
    <ul>
      {entries.map(({ row, figure }) => (
        <Entry key={`${row.notice.id}-${figure.subject}`} row={row} {...context}>
          <Declared figure={figure} noticeId={row.notice.id} {...context}>
            {children(figure)}
          </Declared>
        </Entry>
      ))}
    </ul>
  );
}

/** Whose it is, and what is said. */
function Entry({ row, children, ...context }: Context & { row: OngoingNotice; children: ReactNode }) {
  return (
    <li className="mt-2 border-t border-hairline pt-2">
      <UnitName unit={row.unit} {...context} />{" "}
      <span className="text-small text-muted">
        <RegionName region={row.unit.region} /> <NoticeDate notice={row.notice} named {...context} />
      </span>
      {children}
    </li>
  );
}

interface DeclaredProps extends Context {
  figure: OngoingFigure;
  noticeId: number;
  children?: ReactNode;
}

/** 正在整改 4 个问题, with its sentence, and whether it is corrected or disputed. */
function Declared({ figure, noticeId, children, ...context }: DeclaredProps) {
  const { subject, ongoing, corrected, disputed } = figure;
  const tally = { total: null, done: null, ongoing: ongoing.value, unknown: null, corrected, disputed };
  return (
    <p className="tabular">
      <Sourced href={findSourceHref(noticeId, ongoing.span)} {...context}>
        {toFigureWords(subject, tally, false, context.locale)?.stated}
      </Sourced>
      {children}
    </p>
  );
}
