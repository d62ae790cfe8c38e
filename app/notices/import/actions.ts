"use server";
import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/account/form-answer.ts";
import { getActor } from "@/lib/auth/session.ts";
import { forgetWaitingFiles } from "@/lib/db/mutations/record-file.ts";
import { readField } from "../../answer.ts";
import { readLocale } from "../../read-locale.ts";
import { toRefusal } from "../../review-answer.ts";

/** Stops the reading of files that were sent in together, after the one in hand. */
export async function stopImportAction(_before: FormAnswer | null, form: FormData): Promise<FormAnswer> {
  const { locale, messages } = await readLocale();
  const outcome = await forgetWaitingFiles(await getActor(), { batch: readField(form, "batch") });
  if (!outcome.ok) return toRefusal(outcome, locale, messages);
  refresh();
  return { ok: true, text: messages.review.import.forgotten(outcome.files) };
}
