"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { toReturnPath } from "@/lib/auth/return-path.ts";
import { signIn } from "@/lib/auth/sign-in.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { readField, toRefusedAnswer } from "../answer.ts";
import { readLocale } from "../read-locale.ts";

export async function signInAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const email = readField(form, "email");
  const outcome = await signIn({ email, password: readField(form, "password") }, await headers());
  if (!outcome.ok) return toRefusedAnswer(outcome, messages, { email });
  redirect(toReturnPath(form.get("next"), localizePath(locale, "/account")));
}
