// What Next.js hands a page.
import type { SearchParams } from "@/lib/filter-values.ts";

export interface ListPageProps {
  searchParams: Promise<Exclude<SearchParams, URLSearchParams>>;
}

export interface DetailPageProps<Key extends string> extends ListPageProps {
  params: Promise<Record<Key, string>>;
}

/** What every slug is made of (`toSlug`); NUL could not even be asked of the database. */
const SLUG = /^[\p{L}\p{N}-]{1,200}$/u;

/** A slug as it stands in the path; `null` where it is no valid encoding, or what no slug can be. */
export function decodeSlug(encoded: string): string | null {
  try {
    const slug = decodeURIComponent(encoded);
    return SLUG.test(slug) ? slug : null;
  } catch {
    return null;
  }
}

/** The number of a page in a URL, for lists without filters; the first for anything else. */
export function parsePage(value: string | string[] | undefined): number {
  return typeof value === "string" && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}
