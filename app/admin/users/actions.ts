"use server";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { type Actor, authorise } from "@/lib/auth/actor.ts";
import type { AccountRole } from "@/lib/auth/permissions.ts";
import { getActor } from "@/lib/auth/session.ts";
import { addUser } from "@/lib/db/mutations/add-user.ts";
import { disableUser } from "@/lib/db/mutations/disable-user.ts";
import { enableUser } from "@/lib/db/mutations/enable-user.ts";
import { removeUser } from "@/lib/db/mutations/remove-user.ts";
import { setUserPassword } from "@/lib/db/mutations/set-user-password.ts";
import { setUserRole } from "@/lib/db/mutations/set-user-role.ts";
import { type AccountRefusal, readField, toRefusedAnswer } from "../../answer.ts";
import { readLocale } from "../../read-locale.ts";

export async function addUserAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { messages } = await readLocale();
  const typed = { email: readField(form, "email"), name: readField(form, "name") };
  // The data layer holds the role against those that there are.
  const role = readField(form, "role") as AccountRole;
  const outcome = await addUser(await getActor(), { ...typed, role, password: readField(form, "password") });
  if (!outcome.ok) return toRefusedAnswer(outcome, messages, typed);
  refresh();
  return { ok: true, text: messages.account.users.done.added(typed.email.trim().toLowerCase()) };
}

/** The changes of an existing user, by the word that its form sends. */
const changes = {
  role: (actor, userId, form) => setUserRole(actor, { userId, role: readField(form, "role") as AccountRole }),
  disabled: (actor, userId) => disableUser(actor, { userId }),
  enabled: (actor, userId) => enableUser(actor, { userId }),
  password: (actor, userId, form) => setUserPassword(actor, { userId, password: readField(form, "password") }),
  removed: (actor, userId, form) =>
    readField(form, "confirmed") === "yes"
      ? removeUser(actor, { userId })
      : Promise.resolve({ ok: false, reason: "not-confirmed" }),
} as const satisfies Record<
  string,
  (actor: Actor, userId: string, form: FormData) => Promise<{ ok: true } | AccountRefusal>
>;

/** Changes one user; `change` says how: role, disabled, enabled, password or removed. */
export async function changeUserAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { messages } = await readLocale();
  const actor = await getActor();
  // Each change authorises for itself; this keeps the form's own mistakes from whoever may not send it.
  const authorised = authorise(actor, "user.list");
  if (!authorised.ok) return toRefusedAnswer(authorised, messages);
  const wanted = readField(form, "change");
  const change = (Object.keys(changes) as (keyof typeof changes)[]).find((one) => one === wanted);
  if (change === undefined) return toRefusedAnswer({ ok: false, reason: "not-found" }, messages);
  const outcome = await changes[change](actor, readField(form, "userId"), form);
  if (!outcome.ok) return toRefusedAnswer(outcome, messages);
  refresh();
  return { ok: true, text: messages.account.users.done[change](readField(form, "email")) };
}
