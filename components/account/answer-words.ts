// What forms say by themselves in the browser, in the language of their page.
import { answers as english } from "@/lib/messages/en/answers.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { answers as chinese } from "@/lib/messages/zh-CN/answers.ts";

export const toAnswerWords = (locale: Locale) => (locale === "en" ? english : chinese);
