"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { toFieldName } from "@/components/account/typed-fields.ts";
import { authorise } from "@/lib/auth/actor.ts";
import { getActor } from "@/lib/auth/session.ts";
import { chooseInspection } from "@/lib/db/mutations/choose-inspection.ts";
import { correctNotice, undoCorrection } from "@/lib/db/mutations/correct-notice.ts";
import { publishNotice, removeNotice, withdrawNotice } from "@/lib/db/mutations/publish-notice.ts";
import { parseCorrectionPath } from "@/lib/ledger/correction-path.ts";
import { parseRowNumber } from "@/lib/ledger/whole-number.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { readField } from "../../answer.ts";
import { readLocale } from "../../read-locale.ts";
import { answerCorrections, readNoticeVersion, refuse, tooManyFields, toRefusal } from "../../review-answer.ts";
import { readEdits, readForm } from "./read-edits.ts";

/** Saves what is different from what stands there; on a refusal the form keeps what was typed. */
export async function correctNoticeAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const { review } = messages;
  const actor = await getActor();
  const authorised = authorise(actor, "notice.correct");
  const read = readForm(form);
  if (!authorised.ok) return toRefusal(authorised, locale, messages, read?.typed);
  if (read === null) return tooManyFields(messages);
  const { edits, fieldsOf, nameless } = readEdits(read);
  const values = read.typed;
  if (nameless.length > 0) {
    const text = review.notice.nameless;
    const fields = Object.fromEntries(nameless.map((path) => [toFieldName(path), text]));
    return { ok: false, reason: "invalid", text, values, fields };
  }
  const outcome = await correctNotice(actor, { ...readNoticeVersion(form), edits });
  const said = { saved: review.notice.saved, invalid: review.invalid };
  return answerCorrections(outcome, said, locale, messages, values, fieldsOf);
}

export async function undoCorrectionAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const actor = await getActor();
  const authorised = authorise(actor, "notice.correct");
  if (!authorised.ok) return toRefusal(authorised, locale, messages);
  const path = parseCorrectionPath(readField(form, "path"));
  if (path === null) return toRefusal({ ok: false, reason: "not-found" }, locale, messages);
  const outcome = await undoCorrection(actor, { ...readNoticeVersion(form), path });
  if (!outcome.ok) return refuse(outcome, locale, messages);
  refresh();
  return { ok: true, text: messages.review.notice.undone };
}

/** Says whether the notice speaks of the same inspection as another one: `same:12`, `apart`, or `open` again. */
export async function chooseInspectionAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const said = readField(form, "choice");
  const same = said.startsWith("same:") ? parseRowNumber(said.slice("same:".length)) : null;
  const choice = same !== null ? { same } : said === "apart" ? "apart" : "open";
  const outcome = await chooseInspection(await getActor(), { ...readNoticeVersion(form), choice });
  if (!outcome.ok) return refuse(outcome, locale, messages);
  refresh();
  return { ok: true, text: messages.review.place.chosen[typeof choice === "object" ? "same" : choice] };
}

export async function publishNoticeAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const outcome = await publishNotice(await getActor(), readNoticeVersion(form));
  if (!outcome.ok) return refuse(outcome, locale, messages);
  refresh();
  return { ok: true, text: messages.review.notice.published[outcome.standing] };
}

export async function withdrawNoticeAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const outcome = await withdrawNotice(await getActor(), readNoticeVersion(form));
  if (!outcome.ok) return refuse(outcome, locale, messages);
  refresh();
  return { ok: true, text: messages.review.notice.withdrawn };
}

/** Removes a draft for good and goes back to the list. */
export async function removeNoticeAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const actor = await getActor();
  const authorised = authorise(actor, "notice.remove");
  if (!authorised.ok) return toRefusal(authorised, locale, messages);
  if (readField(form, "confirmed") !== "yes")
    return toRefusal({ ok: false, reason: "not-confirmed" }, locale, messages);
  const outcome = await removeNotice(actor, readNoticeVersion(form));
  if (!outcome.ok) return refuse(outcome, locale, messages);
  // The page's frame stays on the way to another one, and its menu counts the drafts.
  refresh();
  redirect(localizePath(locale, "/review?removed=1"));
}
