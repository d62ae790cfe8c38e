// How far publishing many drafts is, and at its end what was left alone and why. Stands inside AnsweredForms.
import { formatTime } from "@/lib/format.ts";
import type { PublishProgress } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { KeepFresh } from "./keep-fresh.tsx";
import { ProgressBar } from "./progress-bar.tsx";

interface PublishProgressProps {
  run: PublishProgress;
  /** Shows the page as it is now. */
  freshen: () => Promise<unknown>;
  locale: Locale;
  messages: Messages;
}

/** Milliseconds between two looks at a run. */
const every = 1500;

export function PublishProgressSection({ run, freshen, locale, messages }: PublishProgressProps) {
  const words = messages.review.publishing;
  const { state, done, total, seconds } = run;
  const isWatched = state === "going" || state === "quiet";
  const isOpen = isWatched || state === "interrupted";
  const said = words.progress(done, total);
  return (
    <section className="mb-6" aria-label={words.title}>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1" role={isOpen ? undefined : "status"}>
        <span className="font-semibold">{words.states[state]}</span>
        {isOpen ? null : <span className="tabular">{said}</span>}
        <span className="tabular text-small text-muted">
          <time dateTime={run.at}>{formatTime(run.at, locale)}</time>
        </span>
      </p>
      {isOpen ? (
        <ProgressBar
          done={done}
          total={total}
          seconds={state === "going" ? seconds : 0}
          said={said}
          pace={messages.review.import.pace}
        />
      ) : null}
      {isWatched ? <KeepFresh every={every} freshen={freshen} /> : null}
      {isOpen ? (
        <SendForm className="form-row items-center text-small text-muted" label={words.title}>
          <input type="hidden" name="runId" value={run.id} />
          <span>{state === "going" ? words.leave : words[state]}</span>
          {isWatched ? (
            <AppLink href="/review" locale={locale} className="without-script">
              {words.reload}
            </AppLink>
          ) : null}
          {/* Two that go on with a run take turns: no notice is published twice. */}
          {state === "going" ? null : (
            <SendButton name="change" value="continue">
              {words.continue}
            </SendButton>
          )}
          <SendButton name="change" value="stop">
            {words.stop}
          </SendButton>
        </SendForm>
      ) : run.left.length > 0 || state === "stopped" ? (
        <p>{words.over(run.published, run.left.length)}</p>
      ) : null}
      <LeftNotices run={run} locale={locale} messages={messages} />
    </section>
  );
}

function LeftNotices({ run, locale, messages }: Omit<PublishProgressProps, "freshen">) {
  const words = messages.review.publishing;
  if (run.left.length === 0) return null;
  return (
    <details open={run.left.length <= 5}>
      <summary>{words.left(run.left.length)}</summary>
      <ul className="list-disc pl-5">
        {run.left.map(({ id, name, reason }) => (
          <li key={id}>
            {reason === "not-found" ? (
              <span>{words.number(id)}</span>
            ) : (
              <AppLink href={`/review/${id}`} locale={locale} lang={name === null ? undefined : "zh-CN"}>
                {name ?? words.number(id)}
              </AppLink>
            )}{" "}
            <span className="text-small text-muted">{words.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
