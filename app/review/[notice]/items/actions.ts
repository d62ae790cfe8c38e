"use server";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { toFieldName } from "@/components/account/typed-fields.ts";
import { authorise } from "@/lib/auth/actor.ts";
import { getActor } from "@/lib/auth/session.ts";
import { addEntry } from "@/lib/db/mutations/add-entry.ts";
import { correctNotice } from "@/lib/db/mutations/correct-notice.ts";
import { readLocale } from "../../../read-locale.ts";
import { answerCorrections, readNoticeVersion, refuse, tooManyFields, toRefusal } from "../../../review-answer.ts";
import { readForm } from "../read-edits.ts";
import { readAddedEntry, readEntryEdits } from "./read-entry.ts";

/** Saves the words and the place of an item and of its measures. */
export async function correctEntryAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const actor = await getActor();
  const read = readForm(form);
  const authorised = authorise(actor, "notice.correct");
  if (!authorised.ok) return toRefusal(authorised, locale, messages, read?.typed);
  if (read === null) return tooManyFields(messages);
  const outcome = await correctNotice(actor, { ...readNoticeVersion(form), edits: readEntryEdits(read) });
  return answerCorrections(outcome, messages.review.entries, locale, messages, read.typed);
}

/** Puts in an item or a measure that the reading missed. */
export async function addEntryAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const words = messages.review.entries;
  const actor = await getActor();
  const read = readForm(form);
  const authorised = authorise(actor, "notice.correct");
  if (!authorised.ok) return toRefusal(authorised, locale, messages, read?.typed);
  if (read === null) return tooManyFields(messages);
  const values = read.typed;
  const added = readAddedEntry(read.held);
  const refuseWords = (reason: string, text: string) => ({
    ok: false,
    reason,
    text,
    values,
    fields: { [toFieldName("new")]: text },
  });
  if (added === null) return refuseWords("no-words", words.refusals["no-words"]);
  const outcome = await addEntry(actor, { ...readNoticeVersion(form), ...added });
  if (outcome.ok) {
    refresh();
    return { ok: true, text: words.added };
  }
  if (outcome.reason === "several") return refuseWords(outcome.reason, words.several(outcome.count));
  if (outcome.reason === "no-words" || outcome.reason === "taken" || outcome.reason === "no-item-above")
    return refuseWords(outcome.reason, words.refusals[outcome.reason]);
  return refuse(outcome, locale, messages, values);
}
