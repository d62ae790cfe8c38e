// What a form says while it waits for its answer, wherever on a long page it was sent from. The line stands there before
// it says anything: so it is read out when it does.
import type { Locale } from "@/lib/messages/locale.ts";
import { toAnswerWords } from "./answer-words.ts";

export function SendingLine({ pending, locale }: { pending: boolean; locale: Locale }) {
  return (
    <p role="status" className="sending">
      {pending ? toAnswerWords(locale).sending : null}
    </p>
  );
}
