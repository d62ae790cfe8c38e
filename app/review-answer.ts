// An outcome of a change to notices, units or rounds -> the answer to a form, in the reader's language.
import "server-only";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { toFieldName } from "@/components/account/typed-fields.ts";
import type { Refused } from "@/lib/auth/actor.ts";
import type { Busy } from "@/lib/db/guard.ts";
import type { CorrectOutcome } from "@/lib/db/mutations/correct-notice.ts";
import { bracketed, formatList, formatTime } from "@/lib/format.ts";
import type { CorrectionPath } from "@/lib/ledger/correction-path.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export type ReviewRefusal =
  | { ok: false; reason: keyof Messages["review"]["refusals"] | "busy" }
  | { ok: false; reason: "stale"; by: string | null; at: string | null };

/** The sentence of a refusal. `values` is what was typed: where it was, the stale are told that it is still there. */
export function toRefusal(
  refusal: ReviewRefusal,
  locale: Locale,
  messages: Messages,
  values?: Record<string, string>,
): FormAnswer {
  const { account, review } = messages;
  const { reason } = refusal;
  if (reason === "busy") return { ok: false, reason, text: account.refusals.busy, values };
  if (reason !== "stale") return { ok: false, reason, text: review.refusals[reason], values };
  const at = refusal.at === null ? null : formatTime(refusal.at, locale);
  const text = values === undefined ? review.staleShort(refusal.by) : review.stale(refusal.by, at);
  return { ok: false, reason, text, values };
}

/** The refusal of a form in which more was typed than is taken at once; the browser keeps it. */
export function tooManyFields(messages: Messages): FormAnswer {
  return { ok: false, reason: "too-many", text: messages.review.tooMany };
}

/** The notice that a form speaks of, in the version that its page showed. */
export function readNoticeVersion(form: FormData): { noticeId: number; version: number } {
  return { noticeId: Number(form.get("noticeId") ?? Number.NaN), version: Number(form.get("version") ?? Number.NaN) };
}

/** The answer to a refused change. One that came too late shows the notice of now, beside which it is to be judged. */
export function refuse(
  refusal: ReviewRefusal,
  locale: Locale,
  messages: Messages,
  values?: Record<string, string>,
): FormAnswer {
  if (refusal.reason === "stale") refresh();
  return toRefusal(refusal, locale, messages, values);
}

/**
 * The answer to corrections of a notice: saved, or values that do not fit their fields, or refused.
 * @param fieldsOf the paths of the fields in which a value was typed, where they are others than its own
 */
export function answerCorrections(
  outcome: CorrectOutcome | Refused | Busy,
  said: { saved: (count: number) => string; invalid: (fields: string) => string },
  locale: Locale,
  messages: Messages,
  values: Record<string, string>,
  fieldsOf: ReadonlyMap<CorrectionPath, readonly string[]> = new Map(),
): FormAnswer {
  if (outcome.ok) {
    refresh();
    return { ok: true, text: said.saved(outcome.changed.length) };
  }
  if (outcome.reason === "invalid") {
    const text = said.invalid(toFieldNames(outcome, locale, messages));
    const marked = outcome.paths.flatMap((path) => {
      const fault = toReason(path, outcome, messages) ?? messages.review.unfit.other;
      return (fieldsOf.get(path) ?? [path]).map((field) => [toFieldName(field), fault]);
    });
    return { ok: false, reason: "invalid", text, values, fields: Object.fromEntries(marked) };
  }
  return refuse(outcome, locale, messages, values);
}

type Unfit = Extract<CorrectOutcome, { reason: "invalid" }>;

/** Why a value was refused: what it is, else what may stand there. */
function toReason(path: CorrectionPath, { why }: Unfit, { review }: Messages): string | null {
  const reason = why?.[path];
  return reason === undefined ? review.expected(path) : review.unfit[reason];
}

/** What the fields of some paths are called, each once, with what is wrong. */
function toFieldNames(unfit: Unfit, locale: Locale, messages: Messages): string {
  const { fields } = messages.review;
  const names = unfit.paths.map((path) => {
    const reason = toReason(path, unfit, messages);
    return reason === null ? fields(path) : fields(path) + bracketed(reason, locale);
  });
  return formatList([...new Set(names)], locale);
}
