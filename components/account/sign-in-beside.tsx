import { answers as english } from "@/lib/messages/en/answers.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import { answers as chinese } from "@/lib/messages/zh-CN/answers.ts";

/** The way to sign in that leaves the page, and what was typed on it, where it is. */
export function SignInBeside({ locale }: { locale: Locale }) {
  return (
    <a href={localizePath(locale, "/sign-in")} target="_blank" rel="noopener" className="nowrap">
      {(locale === "en" ? english : chinese).signInBeside}
    </a>
  );
}
