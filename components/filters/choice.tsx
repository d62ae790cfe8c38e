import type { Locale } from "@/lib/messages/locale.ts";
import { AppLink } from "../layout/app-link.tsx";

/** A few ways to look at the same thing, as links: the chosen one is part of the address. */
export function Choice({
  label,
  locale,
  options,
}: {
  label: string;
  locale: Locale;
  options: { label: string; href: string; current: boolean }[];
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: links are no form fields
    <span className="inline-flex flex-wrap items-baseline gap-x-2" role="group" aria-label={label}>
      <span className="choice">
        {options.map((option) => (
          <AppLink
            key={option.label}
            href={option.href}
            locale={locale}
            scroll={false}
            aria-current={option.current ? "true" : undefined}
          >
            {option.label}
          </AppLink>
        ))}
      </span>
    </span>
  );
}
