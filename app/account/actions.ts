"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { changePassword } from "@/lib/auth/change-password.ts";
import { getActor } from "@/lib/auth/session.ts";
import { signOut } from "@/lib/auth/sign-in.ts";
import { endAllOwnSessions, endOwnSession } from "@/lib/db/mutations/end-own-sessions.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { readField, toRefusedAnswer } from "../answer.ts";
import { readLocale } from "../read-locale.ts";

export async function signOutAction(): Promise<never> {
  const { locale } = await readLocale();
  await signOut(await headers());
  redirect(localizePath(locale, "/"));
}

export async function changePasswordAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { messages } = await readLocale();
  const actor = await getActor();
  const next = readField(form, "next");
  const outcome = await changePassword(actor, {
    current: readField(form, "current"),
    next,
    again: readField(form, "again"),
  });
  if (!outcome.ok) return toRefusedAnswer(outcome, messages);
  refresh();
  return { ok: true, text: messages.account.account.changed(outcome.sessionsEnded) };
}

export async function endSessionAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { messages } = await readLocale();
  const outcome = await endOwnSession(await getActor(), { sessionId: readField(form, "sessionId") });
  if (!outcome.ok) return toRefusedAnswer(outcome, messages);
  refresh();
  return { ok: true, text: messages.account.account.ended };
}

export async function endAllSessionsAction(_before: FormAnswer | null, _form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const outcome = await endAllOwnSessions(await getActor(), {});
  if (!outcome.ok) return toRefusedAnswer(outcome, messages);
  await signOut(await headers());
  redirect(localizePath(locale, "/sign-in"));
}
