// An outcome of the data layer -> the answer to a form, in the reader's language.
import "server-only";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

type Refusals = Messages["account"]["refusals"];

/** A refusal of the accounts: a reason that has a sentence, or a wait. */
export type AccountRefusal =
  | { ok: false; reason: keyof Refusals }
  | { ok: false; reason: "too-many-attempts"; waitSeconds: number };

/** The sentence of a refusal, with what was typed. */
export function toRefusedAnswer(
  refusal: AccountRefusal,
  messages: Messages,
  values?: Record<string, string>,
): FormAnswer {
  const { reason } = refusal;
  const { refusals, tooManyAttempts } = messages.account;
  const text = reason === "too-many-attempts" ? tooManyAttempts(refusal.waitSeconds) : refusals[reason];
  return { ok: false, reason, text, values };
}

/** A field of a form as text: a missing one and a file are "". */
export function readField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
