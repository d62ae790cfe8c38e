"use client";
// The current place is known in the browser only: the layout stays while pages change.
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { type Locale, localizePath, splitLocale } from "@/lib/messages/locale.ts";

export interface NavigationPlace {
  href: string;
  label: string;
  /** How many wait there, and of what, for who cannot see it. */
  waiting?: { count: string; noun: string };
}

export function MainNavigation({
  locale,
  label,
  places,
}: {
  locale: Locale;
  label: string;
  places: NavigationPlace[];
}) {
  const { path } = splitLocale(usePathname());
  const row = useRef<HTMLElement>(null);
  // On a phone the row scrolls sideways: bring the current page into sight, and leave the page itself where it is.
  useEffect(() => {
    const current = path && row.current?.querySelector<HTMLElement>("[aria-current]");
    if (!row.current || !current) return;
    row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - row.current.clientWidth / 2;
  }, [path]);
  return (
    <nav ref={row} aria-label={label} className="main-navigation">
      {places.map((place) => {
        const here = place.href === "/" ? path === "/" : path === place.href || path.startsWith(`${place.href}/`);
        return (
          <Link
            key={place.href}
            href={localizePath(locale, place.href)}
            prefetch={false}
            // A browser leaves what is half in sight as it is.
            onFocus={(event) => event.currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" })}
            aria-current={here ? (path === place.href ? "page" : "true") : undefined}
            className="px-2 py-1.5 whitespace-nowrap no-underline aria-[current]:text-accent"
          >
            {place.label}
            {place.waiting ? (
              <span className="tabular text-small text-muted">
                {" "}
                {place.waiting.count}
                <span className="sr-only"> {place.waiting.noun}</span>
              </span>
            ) : null}
          </Link>
        );
      })}
    </nav>
  );
}
