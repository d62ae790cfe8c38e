// The filters of a file's address: read strictly, since a file has no page around it that could say what was left out.
import { toRefusal } from "@/lib/export/file-response.ts";
import { type Filters, parseFilters } from "@/lib/filters.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { filterNames, findFaults, type OwnParameter, sayFault } from "@/lib/parameter-faults.ts";

/** The parameters of pictures, which have readers of their own. */
export const pictureParameters = ["width", "theme", "background", "palette", "lang"] as const;

const readElsewhere: OwnParameter = { isUnderstood: () => true, known: [] };

/** What of an address makes no sense, as a refusal; `null` where all of it does. */
export function refuseFaults(
  params: URLSearchParams,
  locale: Locale,
  names: readonly (keyof Filters)[],
  others: readonly string[],
): Response | null {
  const faults = findFaults(params, names, Object.fromEntries(others.map((name) => [name, readElsewhere])));
  return faults.length === 0 ? null : toRefusal(400, faults.map((fault) => sayFault(fault, locale)).join("\n"));
}

/** The filters, or the refusal. @param others the parameters of the address that are no filters */
export function readFileFilters(
  params: URLSearchParams,
  locale: Locale,
  others: readonly string[] = [],
): Filters | Response {
  return refuseFaults(params, locale, filterNames, others) ?? parseFilters(params);
}
