// The dictionary of a language.
import { en } from "./en.ts";
import type { Locale } from "./locale.ts";
import { type Messages, zhCN } from "./zh-CN.ts";

export function getMessages(locale: Locale): Messages {
  return locale === "en" ? en : zhCN;
}
