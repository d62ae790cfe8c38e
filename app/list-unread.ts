// What of a page's address was not understood: the page shows what is left, and says so.
import "server-only";
import { readScheme, schemeParameter } from "@/lib/export/scheme.ts";
import type { SearchParams } from "@/lib/filter-values.ts";
import { filterNames, findFaults, type OwnParameter } from "@/lib/parameter-faults.ts";

const isWords: OwnParameter = { isUnderstood: () => true, known: [] };

/** What pages have in their addresses besides their filters. */
const pageParameters = {
  find: isWords,
  [schemeParameter]: { isUnderstood: (value) => readScheme(value) !== null, known: [] },
} satisfies Record<string, OwnParameter>;

/** What chats and newsletters hang on to an address that is shared: no words of a reader. */
const hungOn = /^(?:utm_\w+|from|isappinstalled|scene|spm|share_\w+|fbclid|gclid)$/;

/** The words of the address that were not understood, as they stand there: `year=99999`. Empty fields of forms say nothing. */
export function listUnread(params: Exclude<SearchParams, URLSearchParams>): string[] {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const one of [value ?? []].flat()) if (one.trim() !== "" && !hungOn.test(name)) given.append(name, one);
  return findFaults(given, filterNames, pageParameters).flatMap(({ name, reason, values }) =>
    // A keyword that is too short is said where its rows would stand.
    reason === "too-short" ? [] : values.map((value) => `${name}=${value}`),
  );
}
