"use server";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { type Actor, authorise, type Refused } from "@/lib/auth/actor.ts";
import { getActor } from "@/lib/auth/session.ts";
import { startPublishRun, stopPublishRun } from "@/lib/db/mutations/publish-run.ts";
import { getPublishRun } from "@/lib/db/queries/get-publish-run.ts";
import { listDraftVersions } from "@/lib/db/queries/list-review.ts";
import { parseRowNumber } from "@/lib/ledger/whole-number.ts";
import { continuePublishRun } from "@/lib/publish-run.ts";
import { readField } from "../answer.ts";
import { readLocale } from "../read-locale.ts";
import { toRefusal } from "../review-answer.ts";
import { type ChosenDraft, readChosen } from "./read-chosen.ts";
import { parsePart } from "./review-address.ts";

/** Milliseconds for which an answer waits for the end of a run; a longer one goes on without it. */
const patience = 4000;

/** Answers when a run is over or a little later, whichever comes first: then with how far it is. */
async function followRun(actor: Actor, runId: number): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const words = messages.review.publishing;
  await Promise.race([continuePublishRun(actor, runId), new Promise((resolve) => setTimeout(resolve, patience))]);
  const run = await getPublishRun(actor, {});
  if (!run.ok) return toRefusal(run, locale, messages);
  refresh();
  if (run.value === null || run.value.state === "going" || run.value.state === "quiet")
    return { ok: true, text: words.started };
  const { published, left } = run.value;
  return { ok: published > 0, text: words.over(published, left.length) };
}

/** The drafts that a form chose, or all that its page spoke of. */
async function readDrafts(actor: Actor, form: FormData): Promise<{ ok: true; value: ChosenDraft[] } | Refused> {
  if (readField(form, "scope") !== "all") return { ok: true, value: readChosen(form) };
  const part = parsePart(readField(form, "part"));
  return listDraftVersions(actor, { part, lastId: parseRowNumber(readField(form, "lastId")) ?? 0 });
}

/** Publishes the chosen drafts, or all that the page spoke of, each in a transaction of its own. */
export async function publishDraftsAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const words = messages.review.list;
  const actor = await getActor();
  const authorised = authorise(actor, "notice.publish");
  if (!authorised.ok) return toRefusal(authorised, locale, messages);
  if (readField(form, "scope") === "all" && readField(form, "confirmed") !== "yes")
    return { ok: false, reason: "not-confirmed", text: words.notConfirmed };
  const drafts = await readDrafts(actor, form);
  if (!drafts.ok) return toRefusal(drafts, locale, messages);
  if (drafts.value.length === 0) return { ok: false, reason: "none-chosen", text: words.noneChosen };
  const run = await startPublishRun(actor, { notices: drafts.value });
  return run.ok ? followRun(actor, run.runId) : toRefusal(run, locale, messages);
}

/** Stops the actor's run after the notice in hand, or goes on with one that was interrupted. */
export async function changePublishingAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const actor = await getActor();
  const authorised = authorise(actor, "notice.publish");
  if (!authorised.ok) return toRefusal(authorised, locale, messages);
  const runId = parseRowNumber(readField(form, "runId")) ?? 0;
  if (readField(form, "change") !== "stop") return followRun(actor, runId);
  const outcome = await stopPublishRun(actor, { runId });
  if (!outcome.ok) return toRefusal(outcome, locale, messages);
  // Its next step ends it, whoever takes it: nobody else would where it was interrupted.
  await continuePublishRun(actor, runId);
  refresh();
  return { ok: true, text: messages.review.publishing.states.stopped };
}
