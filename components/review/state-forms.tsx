// What can be done with a notice as a whole: publish, withdraw, remove; each a form of its own with its answer.
import type { ReactNode } from "react";
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AnsweredForms, SendButton, SendForm } from "../account/answered-forms.tsx";
import type { FormAction } from "../account/form-answer.ts";

export interface StateActions {
  publish: FormAction;
  withdraw: FormAction;
  remove: FormAction;
}

/** Which notice, and in which version its page was shown. */
export function VersionFields({ noticeId, version }: { noticeId: number; version: number }) {
  return (
    <>
      <input type="hidden" name="noticeId" value={noticeId} autoComplete="off" />
      <input type="hidden" name="version" value={version} autoComplete="off" />
    </>
  );
}

export function StateForms({
  detail,
  actions,
  locale,
  messages,
}: {
  detail: ReviewDetail;
  actions: StateActions;
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.review.notice;
  const { notice, version, status, succession } = detail;
  // Of what is published: whether a notice that stands behind it takes its place again.
  const hasEarlier = succession !== null && succession.relation !== "older";
  const fields = <VersionFields noticeId={notice.id} version={version} />;
  // One for all: the answer stays when the state, and with it the forms, are others.
  const form = (label: string, children: ReactNode) => (
    <SendForm className="form-row items-center" label={label}>
      {fields}
      {children}
    </SendForm>
  );
  return (
    <div className="grid gap-2">
      <AnsweredForms action={actions.publish} needsSaved locale={locale}>
        {status === "published"
          ? null
          : form(words.publish, <SendButton>{status === "withdrawn" ? words.publishAgain : words.publish}</SendButton>)}
      </AnsweredForms>
      <AnsweredForms action={actions.withdraw} locale={locale}>
        {status === "published"
          ? form(
              words.withdraw,
              <>
                <SendButton>{words.withdraw}</SendButton>
                <span className="text-small text-muted">
                  {hasEarlier ? words.withdrawToEarlier : words.withdrawHint}
                </span>
              </>,
            )
          : null}
      </AnsweredForms>
      <AnsweredForms action={actions.remove} locale={locale}>
        {status === "published" ? null : (
          <details>
            <summary>{words.remove}</summary>
            {form(
              words.remove,
              <>
                <label className="flex items-center gap-2">
                  <input type="checkbox" name="confirmed" value="yes" required />
                  {words.confirmRemove}
                </label>
                <SendButton>{words.remove}</SendButton>
                <span className="text-small text-muted">{words.removeHint}</span>
              </>,
            )}
          </details>
        )}
      </AnsweredForms>
    </div>
  );
}
