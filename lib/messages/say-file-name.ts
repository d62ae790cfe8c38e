// What a file is called: pasted words are kept under a name in the language of who pasted them, and called in the reader's.
import { importing as en } from "./en/importing.ts";
import type { Locale } from "./locale.ts";
import { importing as zh } from "./zh-CN/importing.ts";

const pasted: Record<Locale, string> = { "zh-CN": zh.pasted, en: en.pasted };

/** @param name as it is kept */
export function sayFileName(name: string, locale: Locale): string {
  return Object.values(pasted).includes(name) ? pasted[locale] : name;
}
