// How far the reading of files is that a form without script sent in together. Stands inside AnsweredForms.
import type { ImportProgress } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { KeepFresh } from "./keep-fresh.tsx";
import { ProgressBar } from "./progress-bar.tsx";

export function ImportProgressLine({
  progress,
  freshen,
  locale,
  messages,
}: {
  progress: ImportProgress;
  /** Shows the page as it is now. */
  freshen: () => Promise<unknown>;
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.review.import;
  const { done, total, seconds, batch, isInterrupted } = progress;
  return (
    <SendForm className="mb-4" label={words.outcome}>
      <input type="hidden" name="batch" value={batch} />
      <ProgressBar
        done={done}
        total={total}
        seconds={isInterrupted ? 0 : seconds}
        said={words.progress(done, total)}
        pace={words.pace}
      />
      {isInterrupted ? null : <KeepFresh every={1500} freshen={freshen} />}
      <p className="form-row items-center text-small text-muted">
        <span>{isInterrupted ? words.interrupted : words.leaveBatch}</span>
        <AppLink href="/notices/import" locale={locale} className="without-script">
          {messages.review.publishing.reload}
        </AppLink>
        <SendButton>{isInterrupted ? words.forget : words.stop}</SendButton>
      </p>
    </SendForm>
  );
}
