import Link from "next/link";
import type { ComponentProps } from "react";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";

type AppLinkProps = Omit<ComponentProps<typeof Link>, "href"> & {
  /** A path of the application, without language. */
  href: string;
  locale: Locale;
};

/** A link to a page of the application, in the reader's language. Fetches nothing ahead unless asked to. */
export function AppLink({ href, locale, prefetch = false, ...rest }: AppLinkProps) {
  return <Link href={localizePath(locale, href)} prefetch={prefetch} {...rest} />;
}
