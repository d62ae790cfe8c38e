import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "./app-link.tsx";
import { SignInLink } from "./sign-in-link.tsx";

const shape = "inline-flex min-h-7 min-w-0 max-w-40 items-center px-1 whitespace-nowrap no-underline";

/** The way to sign in, or to the account of who is: `name` is `null` for a reader. */
export function AccountLink({ name, locale, messages }: { name: string | null; locale: Locale; messages: Messages }) {
  const { account } = messages;
  if (name === null) return <SignInLink locale={locale} label={account.signIn.link} className={shape} />;
  return (
    <AppLink href="/account" locale={locale} className={shape}>
      <span className="sr-only">{account.account.title}: </span>
      <span className="truncate">{name}</span>
    </AppLink>
  );
}
