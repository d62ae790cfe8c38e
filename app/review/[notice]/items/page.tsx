// The items of a notice beside its text: their words and places put right, what was missed put in, what is none taken out.
import { AnsweredForms } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { AddEntryForm } from "@/components/review/add-entry-form.tsx";
import { AskBeforeLeaving } from "@/components/review/ask-before-leaving.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { EntryDoubts } from "@/components/review/entry-doubts.tsx";
import { EntryList } from "@/components/review/entry-list.tsx";
import { KeptCorrections } from "@/components/review/kept-corrections.tsx";
import { ReviewTextPane } from "@/components/review/review-text.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import { punctuation } from "@/lib/format.ts";
import { changesTree } from "@/lib/ledger/correction.ts";
import type { DetailPageProps } from "../../../page-props.ts";
import { readLocale, titled } from "../../../read-locale.ts";
import { undoCorrectionAction } from "../actions.ts";
import { openReview } from "../open-review.ts";
import { addEntryAction, correctEntryAction } from "./actions.ts";

export const generateMetadata = titled(({ review }) => review.entries.title, { robots: { index: false } });

export default async function ReviewItemsPage({ params, searchParams }: DetailPageProps<"notice">) {
  const { locale, messages } = await readLocale();
  const detail = await openReview(params);
  if (detail === null) return <Forbidden role={leastRole["notice.read-draft"]} messages={messages} />;
  const { item } = await searchParams;
  const { review } = messages;
  const words = review.entries;
  const { notice } = detail;
  const chosen = typeof item === "string" && /^\d{1,9}$/.test(item) ? Number(item) : null;
  return (
    <>
      <AskBeforeLeaving locale={locale} />
      <PageHeader
        above={
          <AppLink href={`/review/${notice.id}`} locale={locale}>
            {words.back}
            {notice.title === null ? null : (
              <>
                {punctuation[locale].colon}
                <span lang="zh-CN">{notice.title}</span>
              </>
            )}
          </AppLink>
        }
        title={words.title}
        lead={words.lead}
      >
        <EditorNavigation here={null} locale={locale} messages={messages} />
      </PageHeader>
      <div className="panes">
        <div className="pane">
          <EntryDoubts notice={notice} locale={locale} messages={messages} />
          <h2 className="mb-1">{words.list}</h2>
          <AnsweredForms action={correctEntryAction} locale={locale}>
            <EntryList detail={detail} chosen={chosen} locale={locale} messages={messages} />
          </AnsweredForms>
          <h2 className="mt-8">{words.add}</h2>
          <AnsweredForms action={addEntryAction} locale={locale}>
            <AddEntryForm detail={detail} messages={messages} />
          </AnsweredForms>
          <AnsweredForms action={undoCorrectionAction} locale={locale}>
            {notice.corrections.some(changesTree) ? (
              <>
                <h2 className="mt-8">{review.notice.corrections}</h2>
                <KeptCorrections detail={detail} only={changesTree} locale={locale} messages={messages} />
              </>
            ) : null}
          </AnsweredForms>
        </div>
        <ReviewTextPane notice={notice} withMeasures messages={messages} />
      </div>
    </>
  );
}
