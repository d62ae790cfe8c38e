// One notice: its ledger beside its text. A figure or an item leads to its sentences (`?at=12-34,50-52#at`), and back.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PrintedFacts } from "@/components/layout/printed-facts.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { LedgerTree } from "@/components/ledger/ledger-tree.tsx";
import { NoticeDate, NoticeName, SampleBadge } from "@/components/ledger/names.tsx";
import { OutcomeLists, StatedList } from "@/components/ledger/outcome-lists.tsx";
import { CiteSelection } from "@/components/notice/cite-selection.tsx";
import { CorrectionList } from "@/components/notice/corrections.tsx";
import { DeclaredFigures } from "@/components/notice/declared-figures.tsx";
import { DiagnosticList } from "@/components/notice/diagnostic-list.tsx";
import { NoticeFacts } from "@/components/notice/notice-facts.tsx";
import { NoticeSteps } from "@/components/notice/notice-steps.tsx";
import { NoticeText } from "@/components/notice/notice-text.tsx";
import { PaneSwitch } from "@/components/notice/pane-switch.tsx";
import { SelectedBar } from "@/components/notice/selected-bar.tsx";
import { toSelection } from "@/components/notice/selected-places.ts";
import { mayDo } from "@/lib/auth/permissions.ts";
import { getActor } from "@/lib/auth/session.ts";
import { noFilters } from "@/lib/filters.ts";
import { middleDot } from "@/lib/format.ts";
import { parseAt, toSourceHref } from "@/lib/ledger/source-address.ts";
import { toStanding } from "@/lib/ledger/standing.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import type { DetailPageProps } from "../../page-props.ts";
import { readLocale } from "../../read-locale.ts";
import { loadNotice } from "./load-notice.ts";

export async function generateMetadata({ params }: DetailPageProps<"notice">): Promise<Metadata> {
  const [{ messages }, notice] = [await readLocale(), await loadNotice((await params).notice)];
  if (notice === null) notFound();
  return { title: messages.pages.notices.named(notice.title, notice.unit?.name) };
}

export default async function NoticePage({ params, searchParams }: DetailPageProps<"notice">) {
  const { locale, messages } = await readLocale();
  const notice = await loadNotice((await params).notice);
  if (notice === null) notFound();
  const selection = toSelection(notice, parseAt((await searchParams).at, notice.text.length));
  const actor = await getActor();
  const { pages, words } = messages;
  const { notice: page } = pages;
  const context = { noticeId: notice.id, locale, messages };
  const { meta } = notice;
  const hasOutcomes = meta.outcomes.length + meta.amounts.length > 0 || meta.systems !== null;
  const standing = toStanding(notice);
  const newer = standing === "superseded" ? notice.history[0] : null;
  return (
    <>
      <PageHeader
        above={
          <AppLink href="/notices" locale={locale}>
            {pages.notices.title}
          </AppLink>
        }
        title={
          <>
            {notice.title === null ? (
              <span className="not-stated">{pages.notices.named(null, notice.unit?.name)}</span>
            ) : (
              <span lang="zh-CN">{notice.title}</span>
            )}
            {notice.isSample ? <SampleBadge messages={messages} /> : null}
          </>
        }
        lead={notice.isSample ? page.sample : page.standing[standing]}
      >
        {actor.kind === "user" && mayDo(actor.role, "notice.correct") ? (
          <AppLink href={`/review/${notice.id}`} locale={locale} className="no-print">
            {messages.review.navigation.review}
          </AppLink>
        ) : null}
        {notice.history.length > 1 ? (
          <AppLink href={`/notices/${notice.id}/diff`} locale={locale} className="no-print text-small">
            {notice.history.at(-1)?.id === notice.id ? messages.seeing.reading.diffNext : messages.seeing.reading.diff}
          </AppLink>
        ) : null}
        {newer ? (
          <AppLink href={`/notices/${newer.id}`} locale={locale}>
            {page.newer}
          </AppLink>
        ) : null}
      </PageHeader>
      <PrintedFacts
        title={pages.notices.named(notice.title, notice.unit?.name)}
        filters={noFilters}
        locale={locale}
        messages={messages}
      />
      <PaneSwitch
        name={notice.unit ? <span lang="zh-CN">{notice.unit.name}</span> : words.notice}
        title={notice.title}
        messages={messages}
      />
      <div className="panes">
        <div className="pane" id="ledger-pane">
          <NoticeFacts notice={notice} locale={locale} messages={messages} />
          <SectionHeading>{page.figures}</SectionHeading>
          <DeclaredFigures totals={meta.totals} corrections={notice.corrections} {...context} />
          {notice.corrections.length > 0 ? (
            <>
              <SectionHeading>{messages.review.corrected.heading}</SectionHeading>
              <CorrectionList notice={notice} locale={locale} messages={messages} />
            </>
          ) : null}
          <SectionHeading>{page.diagnostics}</SectionHeading>
          <DiagnosticList diagnostics={notice.diagnostics} stated={meta} text={notice.text} {...context} />
          {hasOutcomes ? (
            <>
              <SectionHeading>{page.outcomes}</SectionHeading>
              <OutcomeLists
                outcomes={meta.outcomes}
                amounts={meta.amounts}
                systems={meta.systems}
                corrections={notice.corrections}
                {...context}
              />
            </>
          ) : null}
          {meta.unfinished.length > 0 ? (
            <>
              <SectionHeading>{words.unfinished}</SectionHeading>
              <StatedList items={meta.unfinished} {...context} />
            </>
          ) : null}
          {meta.longTerm.length > 0 ? (
            <>
              <SectionHeading>{words.longTerm}</SectionHeading>
              <StatedList items={meta.longTerm} {...context} />
            </>
          ) : null}
          <SectionHeading
            id="listed"
            aside={notice.items.length > 1 ? <NoticeSteps label={messages.seeing.reading.keysOn} /> : null}
          >
            {page.ledger}
          </SectionHeading>
          {notice.items.length > 0 ? (
            <LedgerTree
              items={notice.items}
              corrections={notice.corrections}
              unit={notice.current ? notice.unit?.slug : undefined}
              anchored
              open
              {...context}
            />
          ) : (
            <p className="text-muted">{pages.unit.noLedger}</p>
          )}
          {notice.history.length > 1 ? (
            <>
              <SectionHeading
                aside={
                  <AppLink href={`/notices/${notice.id}/diff`} locale={locale} className="no-print">
                    {notice.history.at(-1)?.id === notice.id
                      ? messages.seeing.reading.diffNext
                      : messages.seeing.reading.diff}
                  </AppLink>
                }
              >
                {page.history}
              </SectionHeading>
              <ul>
                {notice.history.map((one) => (
                  <li key={one.id}>
                    <NoticeDate notice={one} among={notice.history} locale={locale} messages={messages} />{" "}
                    <NoticeName notice={one} unit={notice.unit} locale={locale} messages={messages} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
        <div className="pane">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="pane-scroll" tabIndex={0} aria-labelledby="source-text">
            <div className="mb-2 flex items-baseline justify-between border-b border-hairline pb-1.5">
              <h2 id="source-text">{page.text}</h2>
              <span className="text-small text-muted">
                {selection ? (
                  <AppLink href={`/notices/${notice.id}`} locale={locale} scroll={false} className="no-print mr-4">
                    {page.clear}
                  </AppLink>
                ) : null}
                {page.characters(notice.span.end - notice.span.start)}
              </span>
            </div>
            {selection ? (
              <>
                <CiteSelection
                  notice={notice}
                  selection={selection}
                  address={
                    readOrigin(await headers()) + localizePath(locale, toSourceHref(notice.id, ...selection.places))
                  }
                  locale={locale}
                  messages={messages}
                />
                <SelectedBar
                  selection={selection}
                  name={[notice.unit?.name, notice.title].filter(Boolean).join(middleDot("zh-CN"))}
                  newer={newer?.id ?? null}
                  locale={locale}
                  messages={messages}
                />
              </>
            ) : null}
            <NoticeText notice={notice} selection={selection} locale={locale} messages={messages} />
          </section>
        </div>
      </div>
    </>
  );
}
