// One item of a notice with its measures, to be put right: its words, what it is, what it lies under, or that it is none.
// Stands inside AnsweredForms.
import { toEntryId } from "@/lib/ledger/correction.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { type Entry, findAbove, listOpen } from "@/lib/ledger/outline.ts";
import { itemKindSchema } from "@/lib/ledger/schema.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { toFieldName } from "../account/typed-fields.ts";
import { CheckField, ReviewField, Shown } from "./review-fields.tsx";
import { toPlaceHref } from "./review-text.tsx";
import { VersionFields } from "./state-forms.tsx";
import { WordsField } from "./words-field.tsx";

interface EntryFormProps {
  notice: NoticeDetail;
  version: number;
  outline: readonly Entry[];
  /** The line of the item. */
  at: number;
  messages: Messages;
}

export function EntryForm({ notice, version, outline, at, messages }: EntryFormProps) {
  const words = messages.review.entries;
  const item = outline[at] as Entry;
  const measures = outline.flatMap((entry, line) =>
    entry.kind === "measure" && findAbove(outline, line) === at ? [line] : [],
  );
  return (
    <SendForm className="entry-form" label={words.edit(item.words)}>
      <VersionFields noticeId={notice.id} version={version} />
      <EntryFields notice={notice} outline={outline} at={at} label={words.words} messages={messages} />
      {measures.map((line, index) => (
        <EntryFields
          key={outline[line]?.start}
          notice={notice}
          outline={outline}
          at={line}
          label={words.measureWords(index + 1)}
          messages={messages}
        />
      ))}
      <p className="form-row items-center">
        <SendButton>{words.save}</SendButton>
      </p>
    </SendForm>
  );
}

function EntryFields({ notice, outline, at, label, messages }: Omit<EntryFormProps, "version"> & { label: string }) {
  const { words: names, review } = messages;
  const { entries: words, notice: reviewed } = review;
  const { corrections } = notice;
  const entry = outline[at] as Entry;
  const isMeasure = entry.kind === "measure";
  const path = `${isMeasure ? "measures" : "items"}.${toEntryId(corrections, isMeasure ? "measure" : "item", entry.span.start)}`;
  const toOption = (line: number) => {
    const { span, number, words: title } = outline[line] as Entry;
    return {
      value: String(toEntryId(corrections, "item", span.start)),
      label: `${number === null ? "" : `${number} `}${title}`,
    };
  };
  const open = listOpen(outline, at).map(toOption);
  const above = findAbove(outline, at);
  const under = isMeasure ? open : [...open, { value: "", label: words.top }];
  return (
    <fieldset className={isMeasure ? "entry-measure" : undefined}>
      <legend className="sr-only">{label}</legend>
      <WordsField
        path={`${path}.${isMeasure ? "text" : "title"}`}
        label={label}
        value={entry.words}
        useSelected={words.useSelected}
        noneSelected={words.noneSelected}
        rows={2}
      />
      <div className="form-row">
        {isMeasure ? null : (
          <ReviewField
            path={`${path}.place.kind`}
            label={words.kind}
            kind="text"
            value={entry.kind}
            options={itemKindSchema.options.map((kind) => ({ value: kind, label: names.itemKind[kind] }))}
          />
        )}
        {under.length > 1 ? (
          <ReviewField
            path={`${path}.place.under`}
            label={words.under}
            kind="text"
            value={above === -1 ? "" : toOption(above).value}
            options={under}
            lang="zh-CN"
          />
        ) : (
          <>
            <input type="hidden" name={toFieldName(`${path}.place.under`)} value={under[0]?.value ?? ""} />
            <Shown path={`${path}.place.under`} value={under[0]?.value ?? ""} />
          </>
        )}
      </div>
      {isMeasure ? null : <p className="text-small text-muted">{words.underHint}</p>}
      <CheckField path={`${path}.place.out`} label={isMeasure ? words.takeOutMeasure : words.takeOut}>
        <a href={toPlaceHref(entry.span)} className="figure-link">
          {reviewed.toText}
        </a>
      </CheckField>
      {isMeasure ? null : <p className="text-small text-muted">{words.takeOutHint}</p>}
    </fieldset>
  );
}
