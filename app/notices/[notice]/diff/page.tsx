// Two notices of one inspection, the earlier beside the later: /notices/7/diff?with=3.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppLink } from "@/components/layout/app-link.tsx";
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PrintedFacts } from "@/components/layout/printed-facts.tsx";
import { FactList } from "@/components/ledger/inspection-facts.tsx";
import { NoticeDate, NoticeName } from "@/components/ledger/names.tsx";
import { NoticeDiffView } from "@/components/notice/notice-diff.tsx";
import { noFilters } from "@/lib/filters.ts";
import { middleDot } from "@/lib/format.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { diffNotices } from "@/lib/ledger/diff-notices.ts";
import type { DetailPageProps } from "../../../page-props.ts";
import { readLocale } from "../../../read-locale.ts";
import { loadNotice } from "../load-notice.ts";

export async function generateMetadata({ params }: DetailPageProps<"notice">): Promise<Metadata> {
  const [{ messages }, notice] = [await readLocale(), await loadNotice((await params).notice)];
  if (notice === null) notFound();
  return { title: [notice.unit?.name, messages.diff.title].filter(Boolean).join(" ") };
}

/** The notice that is asked for, else the one before, else the one after. */
function findOther(notice: NoticeDetail, asked: string | string[] | undefined): number | null {
  const { history } = notice;
  if (asked !== undefined) return history.find((one) => String(one.id) === asked && one.id !== notice.id)?.id ?? null;
  const place = history.findIndex((one) => one.id === notice.id);
  return (history[place + 1] ?? history[place - 1])?.id ?? null;
}

export default async function NoticeDiffPage({ params, searchParams }: DetailPageProps<"notice">) {
  const { locale, messages } = await readLocale();
  const notice = await loadNotice((await params).notice);
  if (notice === null) notFound();
  const asked = (await searchParams).with;
  const otherId = findOther(notice, asked);
  const other = otherId === null ? null : await loadNotice(String(otherId));
  const { diff: words } = messages;
  const context = { locale, messages };
  const header = (
    <PageHeader
      above={
        <AppLink href={`/notices/${notice.id}`} locale={locale}>
          {words.back}
        </AppLink>
      }
      title={words.title}
      lead={words.lead(notice.unit?.name ?? notice.title ?? "")}
    />
  );
  if (other === null) {
    return (
      <>
        {header}
        <EmptyState title={words.nothing}>
          <p>{asked === undefined || notice.history.length < 2 ? words.onlyOne : words.notSame}</p>
        </EmptyState>
      </>
    );
  }
  // The history runs from the newest to the oldest.
  const place = (one: NoticeDetail) => notice.history.findIndex((known) => known.id === one.id);
  const [earlier, later] = place(notice) > place(other) ? [notice, other] : [other, notice];
  const rest = notice.history.filter((one) => one.id !== notice.id && one.id !== other.id);
  const line = (one: NoticeDetail) => (
    <>
      <NoticeDate notice={one} among={notice.history} {...context} />{" "}
      <NoticeName notice={one} unit={one.unit} {...context} />
    </>
  );
  return (
    <>
      {header}
      <PrintedFacts
        title={`${words.title}${middleDot(locale)}${notice.unit?.name ?? notice.title ?? ""}`}
        filters={noFilters}
        locale={locale}
        messages={messages}
      />
      <FactList
        facts={[
          [words.earlier, line(earlier)],
          [words.later, line(later)],
        ]}
      />
      {rest.length > 0 ? (
        <p className="no-print mt-2 text-small text-muted">
          {words.other}
          {rest.map((one) => (
            <AppLink key={one.id} href={`/notices/${notice.id}/diff?with=${one.id}`} locale={locale} className="ml-4">
              <NoticeDate notice={one} among={notice.history} {...context} />
            </AppLink>
          ))}
        </p>
      ) : null}
      <NoticeDiffView diff={diffNotices(earlier, later)} earlier={earlier} later={later} {...context} />
    </>
  );
}
