// The language of the address that a reader asked for, as proxy.ts passed it on.
import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, localeHeader, toLocale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export async function readLocale(): Promise<{ locale: Locale; messages: Messages }> {
  const locale = toLocale((await headers()).get(localeHeader));
  return { locale, messages: getMessages(locale) };
}

/** The `generateMetadata` of a page whose title stands in the messages. */
export function titled(toTitle: (messages: Messages) => string, more: Metadata = {}): () => Promise<Metadata> {
  return async () => ({ ...more, title: toTitle((await readLocale()).messages) });
}
