"use server";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { type Actor, authorise, type Refused } from "@/lib/auth/actor.ts";
import { getActor } from "@/lib/auth/session.ts";
import { publishNotice } from "@/lib/db/mutations/publish-notice.ts";
import { listDraftVersions } from "@/lib/db/queries/list-review.ts";
import { readField } from "../answer.ts";
import { readLocale } from "../read-locale.ts";
import { toRefusal } from "../review-answer.ts";

interface Version {
  id: number;
  version: number;
}

/** The checked rows of the list: `12:3` is notice 12 in version 3. */
function readChosen(form: FormData): Version[] {
  return form.getAll("notice").flatMap((word) => {
    const match = typeof word === "string" ? /^([1-9]\d{0,9}):(\d{1,9})$/.exec(word) : null;
    return match === null ? [] : [{ id: Number(match[1]), version: Number(match[2]) }];
  });
}

/** Each in a transaction of its own: one that somebody changed meanwhile does not keep the others. */
async function publishEach(
  actor: Actor,
  chosen: readonly Version[],
): Promise<{ ok: true; published: number; left: number } | Refused> {
  let published = 0;
  for (const { id, version } of chosen) {
    const outcome = await publishNotice(actor, { noticeId: id, version });
    if (outcome.ok) published += 1;
    else if (outcome.reason === "not-signed-in" || outcome.reason === "forbidden")
      return { ok: false, reason: outcome.reason };
  }
  return { ok: true, published, left: chosen.length - published };
}

/** Publishes the chosen drafts, or all that the page spoke of. */
export async function publishDraftsAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const words = messages.review.list;
  const actor = await getActor();
  const authorised = authorise(actor, "notice.publish");
  if (!authorised.ok) return toRefusal(authorised, locale, messages);
  const isAll = readField(form, "scope") === "all";
  if (isAll && readField(form, "confirmed") !== "yes")
    return { ok: false, reason: "not-confirmed", text: words.notConfirmed };
  let chosen = readChosen(form);
  if (isAll) {
    const drafts = await listDraftVersions(actor, { lastId: Number(readField(form, "lastId")) || 0 });
    if (!drafts.ok) return toRefusal(drafts, locale, messages);
    chosen = drafts.value;
  }
  if (chosen.length === 0) return { ok: false, reason: "none-chosen", text: words.noneChosen };
  const outcome = await publishEach(actor, chosen);
  if (!outcome.ok) return toRefusal(outcome, locale, messages);
  refresh();
  return { ok: outcome.published > 0, text: words.published(outcome.published, outcome.left) };
}
