// A server action -> its answer to a form, also where none comes.
import { unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import { toAnswerWords } from "./answer-words.ts";
import type { FormAction } from "./form-answer.ts";
import { countUnsaved } from "./typed-fields.ts";

interface Asked {
  /** Whether it is done only where nothing typed on the page waits to be saved. */
  needsSaved: boolean;
  locale: Locale;
  /** Called when an answer says that it is done, before the page shows it. */
  onDone: () => void;
}

/** The action as the browser calls it: where the network, the server or its database is gone, the answer says so. */
function toAnswering(action: FormAction, { needsSaved, locale, onDone }: Asked): FormAction {
  const words = toAnswerWords(locale);
  return async (before, form) => {
    const unsaved = needsSaved ? countUnsaved() : 0;
    if (unsaved > 0) return { ok: false, reason: "unsaved", text: words.unsaved(unsaved) };
    try {
      const answer = await action(before, form);
      if (answer?.ok) onDone();
      return answer;
    } catch (error) {
      // A redirect is thrown, too.
      unstable_rethrow(error);
      return { ok: false, reason: "unanswered", text: words.unanswered };
    }
  };
}

export function useAnswer(action: FormAction, { needsSaved, locale, onDone }: Asked) {
  // On the server it stays the action itself: its address stands in the form, which can be sent without script.
  const called = typeof window === "undefined" ? action : toAnswering(action, { needsSaved, locale, onDone });
  const [answer, dispatch, pending] = useActionState(called, null);
  return { answer, dispatch, pending };
}
