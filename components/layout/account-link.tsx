import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "./app-link.tsx";

/** The way to sign in, or to the account of who is: `name` is `null` for a reader. */
export function AccountLink({ name, locale, messages }: { name: string | null; locale: Locale; messages: Messages }) {
  const { account } = messages;
  return (
    <AppLink
      href={name === null ? "/sign-in" : "/account"}
      locale={locale}
      className="inline-flex min-h-7 max-w-40 items-center px-1 no-underline"
    >
      {name === null ? (
        account.signIn.link
      ) : (
        <>
          <span className="sr-only">{account.account.title}: </span>
          <span className="truncate">{name}</span>
        </>
      )}
    </AppLink>
  );
}
