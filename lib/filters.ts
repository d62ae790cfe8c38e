// URL <-> filters. Parsing never throws and drops what makes no sense; `toQueryString(parseFilters(x))` is canonical:
// one spelling per selection, defaults left out, so that a link can be shared, compared and kept in a cache.
import { itemKindSchema } from "./ledger/schema.ts";
import { inspectionKindSchema, inspectionLevelSchema, rectificationStatusSchema, subjectSchema } from "./ledger/status.ts";
import type { InspectionKind, InspectionLevel, RectificationStatus, Subject } from "./ledger/status.ts";
import { diagnosticCodeSchema } from "./ledger/diagnostic.ts";
import type { DiagnosticCode } from "./ledger/diagnostic.ts";

/** Kinds of a row in the ledger table. */
export const rowKinds = [...itemKindSchema.options, "measure"] as const;
export type RowKind = (typeof rowKinds)[number];

export const sorts = ["rate", "size", "date", "name"] as const;
export type Sort = (typeof sorts)[number];
export type Order = "asc" | "desc";
export type Mode = "count" | "share";

export const pageSizes = [10, 30, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];
export const defaultPageSize: PageSize = 30;
/** No list is paged further than this; beyond it one filters. */
export const lastPage = 1000;
/** The longest keyword, in UTF-16 code units. */
export const longestKeyword = 100;
/** At most so many values of one field; a link with more keeps the first. */
export const mostValues = 50;

/**
 * The state of a view. Values of one field are alternatives (or), fields narrow each other (and).
 * An empty array and `null` mean "not filtered" or "the page's default".
 */
export interface Filters {
  /** Slugs of units. */
  unit: string[];
  /** Slugs of rounds. */
  round: string[];
  /** Places from the province down, joined by "/": 河南省, 河南省/郑州市. A place takes in what lies below it. */
  region: string[];
  level: InspectionLevel[];
  kind: InspectionKind[];
  /** Years in which the inspection began. */
  year: number[];
  /** Inspecting bodies as printed: 省委第四巡视组. */
  body: string[];
  /** Rectification status of ledger rows. */
  status: RectificationStatus[];
  /** Kinds of ledger rows. */
  itemKind: RowKind[];
  /** Subjects of which the notice states a figure. */
  stated: Subject[];
  /** Codes of what the reading noticed. */
  code: DiagnosticCode[];
  /** Keyword; terms between spaces must all be found. */
  q: string;
  /** What a chart counts. */
  subject: Subject;
  mode: Mode;
  sort: Sort | null;
  order: Order | null;
  page: number;
  size: PageSize;
}

/** The fields that hold several values and narrow what is counted. */
export const listFields = [
  "unit", "round", "region", "level", "kind", "year", "body", "status", "itemKind", "stated", "code",
] as const satisfies readonly (keyof Filters)[];
export type ListField = (typeof listFields)[number];
export type FilterField = ListField | "q";

/** What Next.js hands a page, or what a route reads from its URL. */
export type SearchParams = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

export const noFilters: Filters = {
  unit: [], round: [], region: [], level: [], kind: [], year: [], body: [], status: [], itemKind: [], stated: [], code: [],
  q: "", subject: "problem", mode: "count", sort: null, order: null, page: 1, size: defaultPageSize,
};

function readAll(params: SearchParams, key: string): string[] {
  if (params instanceof URLSearchParams) return params.getAll(key);
  if (!Object.hasOwn(params, key)) return [];
  const value = params[key];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}

/** Sorted by code units, so that the order does not depend on a machine's locale. */
function tidy<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].slice(0, mostValues).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Control characters have no place in a name, and NUL cannot even be asked of the database. */
const controls = /[\p{Cc}\p{Cf}\p{Cs}]/u;

function readNames(params: SearchParams, key: string): string[] {
  return tidy(readAll(params, key).map((value) => value.trim()).filter((value) => value !== "" && value.length <= 200 && !controls.test(value)));
}

function readChoices<T extends string>(params: SearchParams, key: string, choices: readonly T[]): T[] {
  return tidy(readAll(params, key).filter((value): value is T => (choices as readonly string[]).includes(value)));
}

function readChoice<T extends string>(params: SearchParams, key: string, choices: readonly T[]): T | null {
  const value = readAll(params, key)[0];
  return choices.find((choice) => choice === value) ?? null;
}

function readNumber(params: SearchParams, key: string): number | null {
  const value = readAll(params, key)[0];
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

function readYears(params: SearchParams): number[] {
  return tidy(readAll(params, "year").filter((value) => /^(19|20)\d\d$/.test(value)).map(Number));
}

function readRegions(params: SearchParams): string[] {
  const places = readNames(params, "region").map((value) => value.split("/").map((name) => name.trim()));
  return tidy(places.filter((names) => names.length <= 3 && names.every((name) => name !== "")).map((names) => names.join("/")));
}

function readKeyword(params: SearchParams): string {
  const words = (readAll(params, "q")[0] ?? "").replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  // The cut must not leave half a character behind.
  return words.slice(0, longestKeyword).replace(/[\uD800-\uDBFF]$/, "").trim();
}

/** Reads the state of a view from its URL. Never throws: what cannot be understood is left out. */
export function parseFilters(params: SearchParams): Filters {
  const page = readNumber(params, "page") ?? 1;
  const size = readNumber(params, "size");
  return {
    unit: readNames(params, "unit"),
    round: readNames(params, "round"),
    region: readRegions(params),
    level: readChoices(params, "level", inspectionLevelSchema.options),
    kind: readChoices(params, "kind", inspectionKindSchema.options),
    year: readYears(params),
    body: readNames(params, "body"),
    status: readChoices(params, "status", rectificationStatusSchema.options),
    itemKind: readChoices(params, "itemKind", rowKinds),
    stated: readChoices(params, "stated", subjectSchema.options),
    code: readChoices(params, "code", diagnosticCodeSchema.options),
    q: readKeyword(params),
    subject: readChoice(params, "subject", subjectSchema.options) ?? noFilters.subject,
    mode: readChoice(params, "mode", ["count", "share"]) ?? noFilters.mode,
    sort: readChoice(params, "sort", sorts),
    order: readChoice(params, "order", ["asc", "desc"]),
    page: page >= 1 && page <= lastPage ? page : 1,
    size: pageSizes.find((one) => one === size) ?? defaultPageSize,
  };
}

/** The one query string of a selection, without "?"; "" where nothing differs from the default. */
export function toQueryString(filters: Filters): string {
  const params = new URLSearchParams();
  for (const field of listFields) for (const value of filters[field]) params.append(field, String(value));
  for (const field of ["q", "subject", "mode", "sort", "order", "page", "size"] as const) {
    const value = filters[field];
    if (value !== null && value !== noFilters[field]) params.set(field, String(value));
  }
  return params.toString();
}

/** A path with the filters behind it: `/units?round=…`. */
export function toHref(path: string, filters: Filters): string {
  const query = toQueryString(filters);
  return query === "" ? path : `${path}?${query}`;
}

/** The filters with one value more, back on the first page. A value that the field does not know changes nothing. */
export function addFilter(filters: Filters, field: ListField, value: string | number): Filters {
  return withParams(filters, (params) => params.append(field, String(value)));
}

/** The filters with one value less, back on the first page. */
export function removeFilter(filters: Filters, field: FilterField, value: string | number): Filters {
  if (field === "q") return { ...filters, q: "", page: 1 };
  return withParams(filters, (params) => params.delete(field, String(value)));
}

/** The filters with some choices changed, back on the first page unless the page itself is given. */
export function changeFilters(filters: Filters, changes: Partial<Filters>): Filters {
  const changed = new URLSearchParams(toQueryString({ ...filters, page: 1, ...changes }));
  return parseFilters(changed);
}

/** Without anything that narrows; what is counted and how it is sorted stays. */
export function clearFilters(filters: Filters): Filters {
  const { subject, mode, sort, order, size } = filters;
  return { ...noFilters, subject, mode, sort, order, size };
}

/** Every active value, in the order of the fields: what the filter bar shows as removable tags. */
export function listActive(filters: Filters): { field: FilterField; value: string }[] {
  const active: { field: FilterField; value: string }[] = [];
  for (const field of listFields) for (const value of filters[field]) active.push({ field, value: String(value) });
  if (filters.q !== "") active.push({ field: "q", value: filters.q });
  return active;
}

function withParams(filters: Filters, change: (params: URLSearchParams) => void): Filters {
  const params = new URLSearchParams(toQueryString({ ...filters, page: 1 }));
  change(params);
  return parseFilters(params);
}
