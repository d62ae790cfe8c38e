"use client";
// Keeps the page and its query. A plain link: the whole document changes its language.
import { usePathname, useSearchParams } from "next/navigation";
import { type Locale, localizePath, splitLocale } from "@/lib/messages/locale.ts";

export function LanguageSwitch({ locale, label, title }: { locale: Locale; label: string; title: string }) {
  const { path } = splitLocale(usePathname());
  const query = useSearchParams().toString();
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  return (
    <a
      href={localizePath(other, query === "" ? path : `${path}?${query}`)}
      hrefLang={other}
      lang={other}
      title={title}
      className="inline-flex min-h-7 items-center px-1 no-underline"
    >
      {label}
    </a>
  );
}
