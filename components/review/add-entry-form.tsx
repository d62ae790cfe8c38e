// What the reading missed, put in from the words of the text. Stands inside AnsweredForms.
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { ReviewField } from "./review-fields.tsx";
import { VersionFields } from "./state-forms.tsx";
import { WordsField } from "./words-field.tsx";

const kinds = ["problem", "task", "measure", "aspect"] as const;

export function AddEntryForm({ detail, messages }: { detail: ReviewDetail; messages: Messages }) {
  const words = messages.review.entries;
  return (
    <SendForm className="entry-form" label={words.add}>
      <VersionFields noticeId={detail.notice.id} version={detail.version} />
      <WordsField
        path="new"
        label={words.addWords}
        value=""
        hint={words.addHint}
        useSelected={words.useSelected}
        noneSelected={words.noneSelected}
      />
      <div className="form-row">
        <ReviewField
          path="new.kind"
          label={words.kind}
          kind="text"
          value="problem"
          options={kinds.map((kind) => ({ value: kind, label: messages.words.itemKind[kind] }))}
        />
        <SendButton>{words.addSubmit}</SendButton>
      </div>
    </SendForm>
  );
}
