// One notice before it counts, and after: its text beside what was read, the doubtful first, and what can be done with it.
import { AnsweredForms } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { NoticeName, SampleBadge } from "@/components/ledger/names.tsx";
import { AskBeforeLeaving } from "@/components/review/ask-before-leaving.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { KeptCorrections } from "@/components/review/kept-corrections.tsx";
import { Namesakes } from "@/components/review/namesakes.tsx";
import { OtherFindings } from "@/components/review/other-findings.tsx";
import { PlaceChoices } from "@/components/review/place-choices.tsx";
import { ReviewForm } from "@/components/review/review-form.tsx";
import { ReviewTextPane } from "@/components/review/review-text.tsx";
import { SiblingLinks } from "@/components/review/sibling-drafts.tsx";
import { StateForms } from "@/components/review/state-forms.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sayFileName } from "@/lib/messages/say-file-name.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import type { DetailPageProps } from "../../page-props.ts";
import { readLocale, titled } from "../../read-locale.ts";
import {
  chooseInspectionAction,
  correctNoticeAction,
  publishNoticeAction,
  removeNoticeAction,
  undoCorrectionAction,
  withdrawNoticeAction,
} from "./actions.ts";
import { openReview } from "./open-review.ts";

export const generateMetadata = titled(({ review }) => review.notice.title, { robots: { index: false } });

const actions = { publish: publishNoticeAction, withdraw: withdrawNoticeAction, remove: removeNoticeAction };

export default async function ReviewNoticePage({ params }: DetailPageProps<"notice">) {
  const { locale, messages } = await readLocale();
  const detail = await openReview(params);
  if (detail === null) return <Forbidden role={leastRole["notice.read-draft"]} messages={messages} />;
  const words = messages.review.notice;
  const { notice } = detail;
  return (
    <>
      <AskBeforeLeaving locale={locale} />
      <ReviewHeader detail={detail} locale={locale} messages={messages} />
      <Namesakes detail={detail} locale={locale} messages={messages} />
      <AnsweredForms action={chooseInspectionAction} locale={locale}>
        <PlaceChoices detail={detail} locale={locale} messages={messages} />
      </AnsweredForms>
      <StateForms detail={detail} actions={actions} locale={locale} messages={messages} />
      <div className="panes mt-6">
        <div className="pane">
          {/* A message with its answer stays while the corrections, and with them its forms, come and go. */}
          <AnsweredForms action={undoCorrectionAction} locale={locale}>
            {notice.corrections.length > 0 ? (
              <div className="mb-6">
                <h2>{words.corrections}</h2>
                <KeptCorrections detail={detail} locale={locale} messages={messages} />
              </div>
            ) : null}
          </AnsweredForms>
          <OtherFindings notice={notice} locale={locale} messages={messages} />
          <AnsweredForms action={correctNoticeAction} locale={locale}>
            <ReviewForm detail={detail} locale={locale} messages={messages} />
          </AnsweredForms>
          <p className="mt-6 text-small">
            <AppLink href={`/history?notice=${notice.id}`} locale={locale}>
              {words.history}
            </AppLink>
          </p>
        </div>
        <ReviewTextPane notice={notice} messages={messages} />
      </div>
    </>
  );
}

function ReviewHeader({ detail, locale, messages }: { detail: ReviewDetail; locale: Locale; messages: Messages }) {
  const { review, pages } = messages;
  const { notice, status, succession, siblings, importedBy } = detail;
  const { source } = notice;
  return (
    <>
      <PageHeader
        above={
          <>
            <AppLink href="/review" locale={locale}>
              {review.list.title}
            </AppLink>{" "}
            <span className="badge ml-1.5">{review.states[status]}</span>
            {notice.isSample ? <SampleBadge messages={messages} /> : null}
          </>
        }
        title={
          notice.title === null ? (
            <span className="not-stated">{pages.notices.named(null, notice.unit?.name)}</span>
          ) : (
            <span lang="zh-CN">{notice.title}</span>
          )
        }
        lead={review.notice.source(sayFileName(source.fileName, locale), importedBy ?? review.notice.unknownImporter)}
      >
        <EditorNavigation here={null} locale={locale} messages={messages} />
      </PageHeader>
      {succession !== null && status !== "published" ? (
        <p className="mb-3">
          {review.notice.succession[succession.relation]}{" "}
          <NoticeName notice={succession.notice} unit={notice.unit} locale={locale} messages={messages} />
        </p>
      ) : null}
      {siblings.total > 0 ? (
        <p className="mb-3">
          <SiblingLinks siblings={siblings} words={review.import} locale={locale} />{" "}
          <span className="text-small text-muted">{review.import.siblingsHint}</span>
        </p>
      ) : null}
      {status === "published" ? (
        <p className="mb-3">
          <AppLink href={`/notices/${notice.id}`} locale={locale}>
            {review.notice.seePublic}
          </AppLink>
        </p>
      ) : null}
    </>
  );
}
