// 审核: the drafts, the doubtful first; also what is published and what was withdrawn.
import type { Metadata } from "next";
import { AnsweredForms, SendButton, SendForm } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { DraftTable } from "@/components/review/draft-table.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { PageLinks } from "@/components/review/page-links.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import { listReview } from "@/lib/db/queries/list-review.ts";
import { noticeStates } from "@/lib/ledger/review.ts";
import { type ListPageProps, parsePage } from "../page-props.ts";
import { readLocale } from "../read-locale.ts";
import { requireActor } from "../require-actor.ts";
import { publishDraftsAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.review.list.title, robots: { index: false } };
}

export default async function ReviewPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("notice.read-draft");
  const params = await searchParams;
  const status = noticeStates.find((one) => one === params.state) ?? "draft";
  const list = actor === null ? null : await listReview(actor, { status, page: parsePage(params.page) });
  if (actor === null || !list?.ok) return <Forbidden role={leastRole["notice.read-draft"]} messages={messages} />;
  const { review } = messages;
  const words = review.list;
  const { rows, counts, lastId, ...page } = list.value;
  const isDraft = status === "draft";
  const links = (
    <PageLinks
      page={page}
      hrefOf={(number) => `/review?state=${status}&page=${number}`}
      locale={locale}
      messages={messages}
    />
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        <EditorNavigation here="review" locale={locale} messages={messages} />
      </PageHeader>
      {params.removed === "1" ? (
        <p role="status" className="answer">
          {review.notice.removed}
        </p>
      ) : null}
      <nav aria-label={words.states} className="choice mb-4">
        {noticeStates.map((state) => (
          <AppLink
            key={state}
            href={`/review?state=${state}`}
            locale={locale}
            aria-current={state === status ? "page" : undefined}
          >
            {review.stateOf(review.states[state], counts[state])}
          </AppLink>
        ))}
      </nav>
      {page.total === 0 ? (
        <EmptyState title={words.empty[status]}>
          <p>
            {words.emptyNext}{" "}
            <AppLink href="/notices/import" locale={locale}>
              {review.import.title}
            </AppLink>
          </p>
        </EmptyState>
      ) : null}
      {isDraft ? (
        <AnsweredForms action={publishDraftsAction}>
          {page.total > 0 ? (
            <SendForm label={words.title}>
              <DraftTable rows={rows} chosen locale={locale} messages={messages} />
              {links}
              <div className="form-row mt-4">
                <SendButton name="scope" value="chosen">
                  {words.publishChosen}
                </SendButton>
              </div>
              <div className="form-row mt-4 items-center">
                <input type="hidden" name="lastId" value={lastId} />
                <label className="flex items-center gap-2">
                  <input type="checkbox" name="confirmed" value="yes" />
                  {words.confirmAll}
                </label>
                <SendButton name="scope" value="all">
                  {words.publishAll(page.total)}
                </SendButton>
              </div>
            </SendForm>
          ) : null}
        </AnsweredForms>
      ) : page.total > 0 ? (
        <>
          <DraftTable rows={rows} chosen={false} locale={locale} messages={messages} />
          {links}
        </>
      ) : null}
    </>
  );
}
