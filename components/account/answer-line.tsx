// What an action answered, in words, with the way on where there is one. It has its say until the next answer on the page.
import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import { toAnswerWords } from "./answer-words.ts";
import type { FormAnswer } from "./form-answer.ts";
import { SignInBeside } from "./sign-in-beside.tsx";
import { toFieldId, toPath } from "./typed-fields.ts";

/** The event by which the answers of a page hear of each other. */
const eventName = "taizhang-answer";

export function AnswerLine({ answer, locale }: { answer: FormAnswer; locale: Locale }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [past, setPast] = useState<FormAnswer | null>(null);
  useEffect(() => {
    // A long list would leave the answer out of sight, and its form may be gone.
    shown.current?.focus();
    document.dispatchEvent(new CustomEvent(eventName, { detail: answer }));
    const hear = (event: Event) => {
      if ((event as CustomEvent<FormAnswer>).detail !== answer) setPast(answer);
    };
    document.addEventListener(eventName, hear);
    return () => document.removeEventListener(eventName, hear);
  }, [answer]);
  if (past === answer) return null;
  const { ok, reason, text, fields = {} } = answer;
  // It may stand far below.
  const [first] = Object.keys(fields);
  return (
    <p ref={shown} tabIndex={-1} role={ok ? "status" : "alert"} className={ok ? "answer" : "answer refused"}>
      {text}
      {first === undefined ? null : (
        <>
          {" "}
          <a href={`#${toFieldId(toPath(first))}`} className="nowrap">
            {toAnswerWords(locale).toField}
          </a>
        </>
      )}
      {reason === "not-signed-in" ? (
        <>
          {" "}
          <SignInBeside locale={locale} />
        </>
      ) : null}
      {reason === "unanswered" ? (
        <>
          {" "}
          {/* biome-ignore lint/a11y/useValidAnchor: the empty address is this page with its query */}
          <a href="" target="_blank" rel="noopener" className="nowrap">
            {toAnswerWords(locale).lookBeside}
          </a>
        </>
      ) : null}
    </p>
  );
}
