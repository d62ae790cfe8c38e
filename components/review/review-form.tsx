// Everything that can be put right in a notice, in one form: the doubtful first. Stands inside AnsweredForms.
import { type StatedPath, statedPaths, subjectOf } from "@/lib/ledger/correction-path.ts";
import { listDoubts } from "@/lib/ledger/doubt.ts";
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { FigureFields } from "./figure-fields.tsx";
import { ItemFields } from "./item-fields.tsx";
import { OutcomeFields } from "./outcome-fields.tsx";
import { VersionFields } from "./state-forms.tsx";
import { StatedField } from "./stated-fields.tsx";

export function ReviewForm({ detail, locale, messages }: { detail: ReviewDetail; locale: Locale; messages: Messages }) {
  const words = messages.review.notice;
  const { notice, version } = detail;
  const doubts = listDoubts(notice);
  const context = { notice, doubts, namedUnits: detail.namedUnits.map(({ name }) => name), locale, messages };
  const doubtfulPaths = statedPaths.filter((path) => doubts.has(path));
  const doubtfulSubjects = [...doubts.keys()].map(subjectOf).filter((subject): subject is Subject => subject !== null);
  const save = (
    <div className="form-row mt-4 items-center">
      <SendButton>{words.save}</SendButton>
      <span className="text-small text-muted">{words.saveHint}</span>
    </div>
  );
  const fields = (paths: readonly StatedPath[]) => (
    <div className="review-fields">
      {paths.map((path) => (
        <StatedField key={path} path={path} {...context} />
      ))}
    </div>
  );
  const others = subjectSchema.options.filter((subject) => !doubtfulSubjects.includes(subject));
  return (
    <SendForm className="review-form" label={words.save}>
      <VersionFields noticeId={notice.id} version={version} />
      <fieldset>
        <legend>{words.doubtful}</legend>
        {doubtfulPaths.length + doubtfulSubjects.length === 0 ? (
          <p className="text-muted">{words.doubtfulNone}</p>
        ) : null}
        {doubtfulPaths.length > 0 ? fields(doubtfulPaths) : null}
        {doubtfulSubjects.length > 0 ? <FigureFields subjects={doubtfulSubjects} {...context} /> : null}
        {doubts.size > 0 ? save : null}
      </fieldset>
      <fieldset>
        <legend>{words.facts}</legend>
        {fields(statedPaths.filter((path) => !doubts.has(path)))}
      </fieldset>
      <fieldset>
        <legend>{words.figures}</legend>
        <p className="text-small text-muted">{words.figuresHint}</p>
        <FigureFields subjects={others} {...context} />
      </fieldset>
      <fieldset>
        <legend>{words.outcomes}</legend>
        <p className="text-small text-muted">{words.outcomesHint}</p>
        <OutcomeFields {...context} />
      </fieldset>
      <fieldset>
        <legend>{words.items}</legend>
        <ItemFields {...context} />
      </fieldset>
      {save}
    </SendForm>
  );
}
