"use server";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { toMergedNames } from "@/components/review/merge-words.ts";
import { authorise } from "@/lib/auth/actor.ts";
import { getActor } from "@/lib/auth/session.ts";
import { mergeRounds, undoRoundMerge } from "@/lib/db/mutations/merge-rounds.ts";
import { mergeUnits, undoUnitMerge } from "@/lib/db/mutations/merge-units.ts";
import { readField } from "../../answer.ts";
import { readLocale } from "../../read-locale.ts";
import { toRefusal } from "../../review-answer.ts";

/** Merges two units, or two rounds where the form's `kind` says so. */
export async function mergeAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const { merge } = messages.review;
  const actor = await getActor();
  const isRound = readField(form, "kind") === "round";
  const authorised = authorise(actor, isRound ? "round.merge" : "unit.merge");
  if (!authorised.ok) return toRefusal(authorised, locale, messages);
  const input = {
    from: readField(form, "from"),
    into: readField(form, "into"),
    evenElsewhere: readField(form, "evenElsewhere") === "yes",
  };
  if (input.from === "" || input.into === "") return toRefusal({ ok: false, reason: "incomplete" }, locale, messages);
  const outcome = await (isRound ? mergeRounds : mergeUnits)(actor, input);
  if (!outcome.ok && outcome.reason === "elsewhere") {
    const text = merge.elsewhere[isRound ? "round" : "unit"](...toMergedNames(outcome, messages));
    return { ok: false, reason: outcome.reason, text };
  }
  if (!outcome.ok) return toRefusal(outcome, locale, messages);
  refresh();
  return { ok: true, text: merge.done(...toMergedNames(outcome, messages)) };
}

/** Undoes a merge of units, or of rounds where the form's `kind` says so. */
export async function undoMergeAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const undo = readField(form, "kind") === "round" ? undoRoundMerge : undoUnitMerge;
  const outcome = await undo(await getActor(), { mergeId: Number(readField(form, "mergeId")) });
  if (!outcome.ok) return toRefusal(outcome, locale, messages);
  refresh();
  return { ok: true, text: messages.review.merge.undone(...toMergedNames(outcome, messages)) };
}
