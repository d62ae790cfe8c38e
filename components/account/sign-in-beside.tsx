import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import { toAnswerWords } from "./answer-words.ts";

/** The way to sign in that leaves the page, and what was typed on it, where it is. */
export function SignInBeside({ locale }: { locale: Locale }) {
  return (
    <a href={localizePath(locale, "/sign-in")} target="_blank" rel="noopener" className="nowrap">
      {toAnswerWords(locale).signInBeside}
    </a>
  );
}
