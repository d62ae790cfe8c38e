// A URL's parameters -> filters and a place in a list, or what of them makes no sense (lib/parameter-faults.ts).
import { type Filters, type ListField, parseFilters, toQueryString } from "../filters.ts";
import type { Counted } from "../ledger/detail.ts";
import { findFaults, type OwnParameter, type ParameterFault } from "../parameter-faults.ts";
import { parseCursor, toCursor, toSeal } from "./cursor.ts";

export type ParameterName = ListField | "q" | "subject" | "sort" | "order" | "counted" | "limit" | "cursor";

export const counteds = ["inspections", "units", "notices", "rows"] as const satisfies readonly Counted[];
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

/** What the filters do not have. */
const ownParameters = {
  limit: {
    isUnderstood: (value: string) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= mostRows,
    known: [`1–${mostRows}`],
  },
  counted: {
    isUnderstood: (value: string) => (counteds as readonly string[]).includes(value),
    known: counteds,
  },
  cursor: { isUnderstood: () => true, known: [] },
} as const satisfies Record<string, OwnParameter>;

const isOwn = (name: ParameterName): name is keyof typeof ownParameters => Object.hasOwn(ownParameters, name);

/** What makes no sense in the parameters of a question. */
function findFaultsOf(params: URLSearchParams, known: readonly ParameterName[]): ParameterFault[] {
  const own = Object.fromEntries(known.filter(isOwn).map((name) => [name, ownParameters[name]]));
  const filters = known.filter((name): name is Exclude<ParameterName, keyof typeof ownParameters> => !isOwn(name));
  return findFaults(params, filters, own);
}

/** Reads the parameters of a question asked at `path`, or says which of them make no sense. */
export function readParameters(path: string, params: URLSearchParams, question: Question): AskedOutcome {
  const faults = findFaultsOf(params, question.names);
  const filters = parseFilters(params);
  const limit = Number(params.get("limit") ?? defaultRows);
  const seal = toSeal(question.id, toQueryString(filters));
  const cursor = params.get("cursor");
  const after = cursor === null ? null : parseCursor(cursor, seal, question.keyParts);
  if (cursor !== null && after === null && faults.length === 0)
    faults.push({ name: "cursor", reason: "foreign-cursor", values: [cursor], known: [] });
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
