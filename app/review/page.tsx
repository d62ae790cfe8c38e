// 审核: the drafts, the doubtful first; also what is published and what was withdrawn.

import { AnsweredForms, SendButton, SendForm } from "@/components/account/answered-forms.tsx";
import { ArrivedAnswer } from "@/components/account/arrived-answer.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PageLinks } from "@/components/layout/page-links.tsx";
import { ChooseDrafts } from "@/components/review/choose-drafts.tsx";
import { DraftTable } from "@/components/review/draft-table.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { PublishProgressSection } from "@/components/review/publish-progress.tsx";
import { ReviewChoices } from "@/components/review/review-choices.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import { getPublishRun } from "@/lib/db/queries/get-publish-run.ts";
import { listReview } from "@/lib/db/queries/list-review.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { freshenAction } from "../freshen-action.ts";
import { type ListPageProps, parsePage } from "../page-props.ts";
import { readLocale, titled } from "../read-locale.ts";
import { requireActor } from "../require-actor.ts";
import { changePublishingAction, publishDraftsAction } from "./actions.ts";
import { parsePart, parseState, parseTicked, toReviewHref, toTickedHref } from "./review-address.ts";

export const generateMetadata = titled(({ review }) => review.list.title, { robots: { index: false } });

export default async function ReviewPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("notice.read-draft");
  const params = await searchParams;
  const [status, part] = [parseState(params.state), parsePart(params.part)];
  const list = actor === null ? null : await listReview(actor, { status, part, page: parsePage(params.page) });
  const run = actor === null ? null : await getPublishRun(actor, {});
  if (actor === null || !list?.ok) return <Forbidden role={leastRole["notice.read-draft"]} messages={messages} />;
  const { review } = messages;
  const words = review.list;
  const { rows, counts, parts, lastId, ...page } = list.value;
  const isDraft = status === "draft";
  const ticked = parseTicked(params.chosen);
  const howMany = [...Array(rows.length + 1).keys()];
  const links = (
    <PageLinks
      page={page}
      hrefOf={(number) => toReviewHref(status, part, number)}
      locale={locale}
      messages={messages}
    />
  );
  const empty = (
    <EmptyState title={part === null ? words.empty[status] : words.emptyPart}>
      <p>
        {part === null ? (
          <>
            {words.emptyNext}{" "}
            <AppLink href="/notices/import" locale={locale}>
              {review.import.title}
            </AppLink>
          </>
        ) : (
          <AppLink href={toReviewHref(status, null)} locale={locale}>
            {words.parts.all}
          </AppLink>
        )}
      </p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        <EditorNavigation here="review" locale={locale} messages={messages} />
      </PageHeader>
      {params.removed === "1" ? <ArrivedAnswer text={review.notice.removed} locale={locale} /> : null}
      <ReviewChoices
        status={status}
        part={part}
        counts={counts}
        parts={parts}
        hrefOf={toReviewHref}
        locale={locale}
        messages={messages}
      />
      <AnsweredForms action={changePublishingAction} locale={locale}>
        {isDraft && run?.ok && run.value !== null ? (
          <PublishProgressSection run={run.value} freshen={freshenAction} locale={locale} messages={messages} />
        ) : null}
      </AnsweredForms>
      {isDraft ? (
        <AnsweredForms action={publishDraftsAction} locale={locale}>
          {page.total > 0 ? (
            <SendForm label={words.title}>
              <ChooseDrafts
                words={{
                  chooseAll: words.chooseAll(rows.length),
                  chosen: howMany.map(words.chosen),
                  publish: howMany.map(words.publishChosen),
                }}
                allHref={localizePath(locale, toTickedHref(toReviewHref(status, part, page.page)))}
                ticked={ticked ? rows.length : 0}
              >
                <DraftTable rows={rows} chosen ticked={ticked} locale={locale} messages={messages} />
                {links}
              </ChooseDrafts>
              <div className="form-row mt-4 items-center">
                <input type="hidden" name="lastId" value={lastId} />
                <input type="hidden" name="part" value={part ?? ""} />
                <label className="flex items-center gap-2">
                  <input type="checkbox" name="confirmed" value="yes" />
                  {part === null ? words.confirmAll : words.confirmPart(words.parts[part])}
                </label>
                <SendButton name="scope" value="all">
                  {part === null ? words.publishAll(page.total) : words.publishPart(page.total)}
                </SendButton>
              </div>
              {part === null && parts.doubtful > 0 ? (
                <p className="mt-2 text-small">
                  {words.doubtfulAmong(parts.doubtful)}{" "}
                  {parts.clean > 0 ? (
                    <AppLink href={toReviewHref(status, "clean")} locale={locale}>
                      {words.cleanOnly(parts.clean)}
                    </AppLink>
                  ) : null}
                </p>
              ) : null}
            </SendForm>
          ) : (
            empty
          )}
        </AnsweredForms>
      ) : page.total > 0 ? (
        <>
          <DraftTable rows={rows} chosen={false} locale={locale} messages={messages} />
          {links}
        </>
      ) : (
        empty
      )}
    </>
  );
}
