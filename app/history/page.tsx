// 改动记录: who changed what, and when.
import { Forbidden } from "@/components/account/forbidden.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PageLinks } from "@/components/layout/page-links.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { HistoryTable } from "@/components/review/history-table.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import { listHistory } from "@/lib/db/queries/list-history.ts";
import { type ListPageProps, parsePage } from "../page-props.ts";
import { readLocale, titled } from "../read-locale.ts";
import { requireActor } from "../require-actor.ts";

export const generateMetadata = titled(({ review }) => review.history.title, { robots: { index: false } });

export default async function HistoryPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("history.list");
  const { page, notice } = await searchParams;
  const noticeId = typeof notice === "string" && /^[1-9]\d{0,8}$/.test(notice) ? Number(notice) : null;
  const list = actor === null ? null : await listHistory(actor, { page: parsePage(page), noticeId });
  if (actor === null || !list?.ok) return <Forbidden role={leastRole["history.list"]} messages={messages} />;
  const words = messages.review.history;
  const { rows, ...pages } = list.value;
  const hrefOf = (number: number) => `/history?${noticeId === null ? "" : `notice=${noticeId}&`}page=${number}`;
  return (
    <>
      <PageHeader title={noticeId === null ? words.title : words.ofNotice(noticeId)} lead={words.lead}>
        <EditorNavigation here="history" locale={locale} messages={messages} />
      </PageHeader>
      {noticeId === null ? null : (
        <p className="mb-3">
          <AppLink href="/history" locale={locale}>
            {words.all}
          </AppLink>
        </p>
      )}
      {pages.total === 0 ? (
        <p className="text-muted">{words.empty}</p>
      ) : (
        <>
          <HistoryTable rows={rows} locale={locale} messages={messages} />
          <PageLinks page={pages} hrefOf={hrefOf} locale={locale} messages={messages} />
        </>
      )}
    </>
  );
}
