// One inspection on a unit's page.
import type { ReactNode } from "react";
import { toStatedRateWords } from "@/lib/charts/figure-in-words.ts";
import type { UnitInspection } from "@/lib/ledger/detail.ts";
import { toRateHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { SectionHeading } from "../layout/section-heading.tsx";
import { DiagnosticList } from "../notice/diagnostic-list.tsx";
import { Sourced } from "./figure.tsx";
import { InspectionFacts } from "./inspection-facts.tsx";
import { LedgerTree } from "./ledger-tree.tsx";
import { toListedWithAspects } from "./listed-words.ts";
import { NoticeDate, NoticeName } from "./names.tsx";
import { OutcomeLists, StatedList } from "./outcome-lists.tsx";
import { ProgressList } from "./progress-list.tsx";
import { TreeMemory } from "./tree-memory.tsx";
import { parseTreeState } from "./tree-state.ts";

interface UnitInspectionProps {
  row: UnitInspection;
  /** Whether the unit has other inspections: then each names itself. */
  several: boolean;
  /** What the address says of open branches. */
  open: string | string[] | undefined;
  /** Ways to take its progress and its ledger away. */
  progressFiles: ReactNode;
  ledgerFiles: ReactNode;
  locale: Locale;
  messages: Messages;
}

export function UnitInspectionSection({
  row,
  several,
  open,
  progressFiles,
  ledgerFiles,
  locale,
  messages,
}: UnitInspectionProps) {
  const { words, pages } = messages;
  const { unit: page } = pages;
  const context = { noticeId: row.notice.id, locale, messages };
  const tree = `tree-${row.inspection.id}`;
  const earlier = row.history.filter((notice) => notice.id !== row.notice.id);
  const hasOutcomes = row.outcomes.length + row.amounts.length > 0 || row.systems !== null;
  return (
    <article className={several ? "mt-10 border-t-2 border-hairline-strong pt-2" : undefined}>
      <div className="grid gap-x-12 gap-y-2 lg:grid-cols-2">
        <section>
          <h2 className="sr-only">{page.inspection}</h2>
          <InspectionFacts inspection={row.inspection} round={row.round} locale={locale} messages={messages} />
        </section>
        <section>
          <h2 className="text-small font-normal leading-[1.9] text-muted">{page.sourceNotice}</h2>
          <p>
            <NoticeName notice={row.notice} unit={row.unit} locale={locale} messages={messages} />
          </p>
          <p className="text-small text-muted">
            <NoticeDate notice={row.notice} named locale={locale} messages={messages} />
          </p>
          <p className="mt-1">
            <AppLink href={`/notices/${row.notice.id}`} locale={locale} className="text-accent">
              {page.readNotice}
            </AppLink>
          </p>
        </section>
      </div>

      <SectionHeading aside={progressFiles}>{page.progress}</SectionHeading>
      <ProgressList declared={row.declared} listed={row.listed} {...context} />
      {row.completionRate ? (
        <p className="mt-2 text-small">
          <Sourced
            href={toRateHref(row.notice.id, row.completionRate, row.declared)}
            locale={locale}
            messages={messages}
          >
            {toStatedRateWords(row.completionRate.value, row.declared, locale)}
          </Sourced>
        </p>
      ) : null}

      <div className="section-pairs grid gap-x-12 lg:grid-cols-2">
        {row.unfinished.length > 0 ? (
          <section>
            <SectionHeading>{words.unfinished}</SectionHeading>
            <StatedList items={row.unfinished} {...context} />
          </section>
        ) : null}
        {hasOutcomes ? (
          <section>
            <SectionHeading>{words.outcomes}</SectionHeading>
            <OutcomeLists
              outcomes={row.outcomes}
              amounts={row.amounts}
              systems={row.systems}
              corrections={row.corrections}
              {...context}
            />
          </section>
        ) : null}
        {row.longTerm.length > 0 ? (
          <section>
            <SectionHeading>{page.longTerm}</SectionHeading>
            <StatedList items={row.longTerm} {...context} />
          </section>
        ) : null}
        <section>
          <SectionHeading>{page.diagnostics}</SectionHeading>
          <DiagnosticList
            diagnostics={row.diagnostics}
            stated={{ totals: row.declared, completionRate: row.completionRate, unfinished: row.unfinished }}
            {...context}
          />
        </section>
      </div>

      <SectionHeading
        aside={
          <span className="flex flex-wrap items-baseline gap-x-6">
            <ListedCounts row={row} locale={locale} messages={messages} />
            {row.items.length > 0 ? ledgerFiles : null}
          </span>
        }
      >
        {page.ledger}
      </SectionHeading>
      {row.items.length > 0 ? (
        <>
          <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 text-small text-muted">
            {page.ledgerHint}
            <TreeMemory
              element={tree}
              tree={row.inspection.id}
              words={{ openAll: page.openAll, closeAll: page.closeAll }}
            />
          </p>
          <LedgerTree
            items={row.items}
            id={tree}
            unit={row.unit.slug}
            corrections={row.corrections}
            state={parseTreeState(open, row.inspection.id)}
            {...context}
          />
        </>
      ) : (
        <p className="text-muted">{page.noLedger}</p>
      )}
      {earlier.length > 0 ? (
        <>
          <SectionHeading
            aside={
              <AppLink href={`/notices/${row.notice.id}/diff`} locale={locale} className="no-print">
                {messages.seeing.reading.diff}
              </AppLink>
            }
          >
            {page.history}
          </SectionHeading>
          <ul>
            {earlier.map((notice) => (
              <li key={notice.id}>
                <NoticeDate notice={notice} among={row.history} locale={locale} messages={messages} />{" "}
                <NoticeName notice={notice} unit={row.unit} locale={locale} messages={messages} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}

function ListedCounts({ row, locale, messages }: { row: UnitInspection; locale: Locale; messages: Messages }) {
  const words = toListedWithAspects(row.listed, locale, messages);
  return words === "" ? null : (
    <span>
      {messages.pages.unit.listedItems} {words}
    </span>
  );
}
