"use client";
// The way to sign in leads back to the page that it was taken from. That page is known in the browser only: the layout
// stays while pages change.
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";

export function SignInLink({ locale, label, className }: { locale: Locale; label: string; className: string }) {
  const query = useSearchParams().toString();
  const here = usePathname() + (query === "" ? "" : `?${query}`);
  return (
    <Link
      href={localizePath(locale, `/sign-in?next=${encodeURIComponent(here)}`)}
      prefetch={false}
      className={className}
    >
      {label}
    </Link>
  );
}
