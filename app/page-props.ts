// What Next.js hands a page.
import type { SearchParams } from "@/lib/filter-values.ts";

export interface ListPageProps {
  searchParams: Promise<Exclude<SearchParams, URLSearchParams>>;
}

export interface DetailPageProps<Key extends string> extends ListPageProps {
  params: Promise<Record<Key, string>>;
}

/** A slug as it stands in the path; `null` where it is no valid encoding. */
export function decodeSlug(slug: string): string | null {
  try {
    return decodeURIComponent(slug);
  } catch {
    return null;
  }
}

/** The number of a page in a URL, for lists without filters; the first for anything else. */
export function parsePage(value: string | string[] | undefined): number {
  return typeof value === "string" && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}
