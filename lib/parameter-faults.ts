// The parameters of an address -> what of them makes no sense. The API and the files refuse it: who mistypes a filter must
// not take all rows for the filtered ones. Pages show what is left, and say what they did not understand. What a value
// means is lib/filters.ts' alone.
import { isTooShort } from "./db/search-text.ts";
import { filterChoices, pageSizes } from "./filter-choices.ts";
import { longestKeyword, mostValues, unknownYear } from "./filter-values.ts";
import { type Filters, lastPage, listFields, noFilters, parseFilters } from "./filters.ts";
import { formatList } from "./format.ts";
import { getMessages } from "./messages/get-messages.ts";
import type { Locale } from "./messages/locale.ts";

export const faultReasons = [
  "unknown",
  "invalid",
  "repeated",
  "too-many",
  "too-short",
  "too-long",
  "foreign-cursor",
] as const;

/** A parameter that makes no sense, and why. */
export interface ParameterFault {
  name: string;
  reason: (typeof faultReasons)[number];
  /** Those of its values that are meant. */
  values: readonly string[];
  /** What there might have been: values, or names where the name is unknown. Empty where any words may stand. */
  known: readonly string[];
}

/** A parameter that is no filter. */
export interface OwnParameter {
  isUnderstood(value: string): boolean;
  known: readonly string[];
}

/** The names of all filters, as they stand in an address. */
export const filterNames = Object.keys(noFilters) as (keyof Filters)[];

const isListField = (name: string): boolean => (listFields as readonly string[]).includes(name);

/** Whether the filters' own parser takes the value. */
function isUnderstood(name: keyof Filters, value: string): boolean {
  // A page beyond the last shows the last.
  if (name === "page") return /^[1-9]\d{0,5}$/.test(value);
  const read = parseFilters(new URLSearchParams([[name, value]]))[name];
  if (Array.isArray(read)) return read.length === 1;
  return name === "q" ? read !== "" : String(read) === value;
}

/** The values that a filter takes; none where these are names. */
function listKnown(name: keyof Filters): readonly string[] {
  if (name === "year" || name === "publishedYear") return ["1900–2099", unknownYear];
  if (name === "page") return [`1–${lastPage}`];
  if (name === "size") return pageSizes.map(String);
  return Object.hasOwn(filterChoices, name) ? filterChoices[name as keyof typeof filterChoices] : [];
}

/**
 * What makes no sense in `params`, in their order.
 * @param names the filters that are known here
 * @param own the other parameters that are
 */
export function findFaults(
  params: URLSearchParams,
  names: readonly (keyof Filters)[],
  own: Readonly<Record<string, OwnParameter>> = {},
): ParameterFault[] {
  const check = (name: string): ParameterFault | null => {
    const values = params.getAll(name);
    const fault = (reason: ParameterFault["reason"], of = values, known: readonly string[] = []): ParameterFault => ({
      ...{ name: name.slice(0, 100), reason, values: of.map((value) => value.slice(0, 100)), known },
    });
    const filter = names.find((one) => one === name);
    const other = Object.hasOwn(own, name) ? own[name] : undefined;
    if (filter === undefined && other === undefined) return fault("unknown", values, [...names, ...Object.keys(own)]);
    if (!isListField(name) && values.length > 1) return fault("repeated");
    if (values.length > mostValues) return fault("too-many");
    const [value = ""] = values;
    if (filter === "q" && value.length > longestKeyword) return fault("too-long");
    const wrong = values.filter((one) => !(filter ? isUnderstood(filter, one) : other?.isUnderstood(one)));
    if (wrong.length > 0) return fault("invalid", wrong, filter ? listKnown(filter) : other?.known);
    return filter === "q" && isTooShort(value) ? fault("too-short") : null;
  };
  return [...new Set(params.keys())].slice(0, 20).flatMap((name) => check(name) ?? []);
}

/** The fault in a sentence, with what there might have been. */
export function sayFault({ name, reason, known }: ParameterFault, locale: Locale): string {
  return getMessages(locale).api.problems.parameter[reason](name, formatList([...known], locale));
}
