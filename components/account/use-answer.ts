// A server action -> its answer to a form, also where none comes.
import { unstable_rethrow } from "next/navigation";
import { useActionState, useMemo } from "react";
import { answers as english } from "@/lib/messages/en/answers.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { answers as chinese } from "@/lib/messages/zh-CN/answers.ts";
import type { FormAction } from "./form-answer.ts";
import { countUnsaved } from "./typed-fields.ts";

/** The action as the browser calls it: where the network, the server or its database is gone, the answer says so. */
function toAnswering(action: FormAction, needsSaved: boolean, words: typeof chinese): FormAction {
  return async (before, form) => {
    const unsaved = needsSaved ? countUnsaved() : 0;
    if (unsaved > 0) return { ok: false, reason: "unsaved", text: words.unsaved(unsaved) };
    try {
      return await action(before, form);
    } catch (error) {
      // A redirect is thrown, too.
      unstable_rethrow(error);
      return { ok: false, reason: "unanswered", text: words.unanswered };
    }
  };
}

export function useAnswer(action: FormAction, needsSaved: boolean, locale: Locale) {
  // On the server it stays the action itself: its address stands in the form, which can be sent without script.
  const called = useMemo(
    () =>
      typeof window === "undefined" ? action : toAnswering(action, needsSaved, locale === "en" ? english : chinese),
    [action, needsSaved, locale],
  );
  const [answer, dispatch, pending] = useActionState(called, null);
  return { answer, dispatch, pending };
}
