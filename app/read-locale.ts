// The language of the address that a reader asked for, as proxy.ts passed it on.
import "server-only";
import { headers } from "next/headers";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, localeHeader, toLocale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export async function readLocale(): Promise<{ locale: Locale; messages: Messages }> {
  const locale = toLocale((await headers()).get(localeHeader));
  return { locale, messages: getMessages(locale) };
}
