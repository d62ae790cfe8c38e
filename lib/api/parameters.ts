// A URL's parameters -> filters and a place in a list. Unlike the pages, which drop what makes no sense, the API refuses it:
// a program that mistypes a filter must not take all rows for the filtered ones. What a value means is lib/filters.ts' alone.
import type { Counted } from "../db/asking/facet-weights.ts";
import { isTooShort } from "../db/search-text.ts";
import { longestKeyword, mostValues } from "../filter-values.ts";
import { type Filters, type ListField, listFields, parseFilters, toQueryString } from "../filters.ts";
import { parseCursor, toCursor, toSeal } from "./cursor.ts";
import type { ParameterFault } from "./problem.ts";

export type ParameterName = ListField | "q" | "subject" | "sort" | "order" | "counted" | "limit" | "cursor";

export const counteds = ["inspections", "notices", "rows"] as const satisfies readonly Counted[];
export const mostRows = 100;
export const defaultRows = 30;

/** What a list or a thing is asked for with. */
export interface Asked {
  filters: Filters;
  counted: Counted;
  limit: number;
  /** The key after which a walk goes on; `null` from the start. */
  after: number[] | null;
  /** The address from which the walk goes on after a row of this key. */
  toNext(place: readonly number[]): string;
}

export type AskedOutcome = { ok: true; asked: Asked } | { ok: false; faults: ParameterFault[] };

export interface Question {
  /** Name of the operation. */
  id: string;
  names: readonly ParameterName[];
  /** Of how many numbers a row's key is made; 0 for what is not a list. */
  keyParts: number;
}

const isListField = (name: string): name is ListField => (listFields as readonly string[]).includes(name);

/** Whether the filters' own parser takes the value. */
function isUnderstood(name: ParameterName, value: string): boolean {
  if (name === "limit") return /^[1-9]\d{0,2}$/.test(value) && Number(value) <= mostRows;
  if (name === "counted") return (counteds as readonly string[]).includes(value);
  const filters = parseFilters(new URLSearchParams([[name, value]]));
  if (isListField(name)) return filters[name].length === 1;
  if (name === "q") return filters.q !== "";
  return name === "cursor" || filters[name] === value;
}

function checkParameter(name: string, values: readonly string[], known: readonly ParameterName[]): ParameterFault[] {
  const fault = (reason: ParameterFault["reason"]): ParameterFault[] => [{ name, reason }];
  const found = known.find((one) => one === name);
  if (found === undefined) return fault("unknown");
  if (!isListField(found) && values.length > 1) return fault("repeated");
  if (values.length > mostValues) return fault("too-many");
  const [value = ""] = values;
  if (found === "q" && value.length > longestKeyword) return fault("too-long");
  if (!values.every((one) => isUnderstood(found, one))) return fault("invalid");
  return found === "q" && isTooShort(value) ? fault("too-short") : [];
}

/** Reads the parameters of a question asked at `path`, or says which of them make no sense. */
export function readParameters(path: string, params: URLSearchParams, question: Question): AskedOutcome {
  const names = [...new Set(params.keys())];
  const faults = names
    .slice(0, 20)
    .flatMap((name) => checkParameter(name.slice(0, 100), params.getAll(name), question.names));
  const filters = parseFilters(params);
  const limit = Number(params.get("limit") ?? defaultRows);
  const seal = toSeal(question.id, toQueryString(filters));
  const cursor = params.get("cursor");
  const after = cursor === null ? null : parseCursor(cursor, seal, question.keyParts);
  if (cursor !== null && after === null && faults.length === 0)
    faults.push({ name: "cursor", reason: "foreign-cursor" });
  if (faults.length > 0) return { ok: false, faults };
  const toNext = (place: readonly number[]): string => {
    const next = new URLSearchParams(toQueryString(filters));
    if (params.has("limit")) next.set("limit", String(limit));
    next.set("cursor", toCursor(seal, place));
    return `${path}?${next.toString()}`;
  };
  const counted = counteds.find((one) => one === params.get("counted")) ?? "inspections";
  return { ok: true, asked: { filters, counted, limit, after, toNext } };
}
