// URL <-> filters. Parsing never throws and drops what makes no sense; `toQueryString(parseFilters(x))` is canonical:
// one spelling per selection, defaults left out, so that a link can be shared, compared and kept in a cache.

import {
  filterChoices,
  type Group,
  type Mode,
  type Order,
  pageSizes,
  type RowKind,
  type Sort,
} from "./filter-choices.ts";
import {
  readChoice,
  readChoices,
  readIds,
  readKeyword,
  readNames,
  readNumber,
  readRegions,
  readYears,
  type SearchParams,
  type YearChoice,
} from "./filter-values.ts";
import type { DiagnosticCode, Severity } from "./ledger/diagnostic.ts";
import type { InspectionKind, InspectionLevel, RectificationStatus, Subject } from "./ledger/status.ts";

export const defaultPageSize = 30;
/** No list is paged further than this; beyond it one filters. */
export const lastPage = 1000;
/**
 * The state of a view. Values of one field are alternatives (or), fields narrow each other (and).
 * An empty array and `null` mean "not filtered" or "the page's default".
 */
export interface Filters {
  /** Slugs of units. */
  unit: string[];
  /** Slugs of rounds. */
  round: string[];
  /**
   * Places from the province down, joined by "/": 河南省, 河南省/郑州市. A place takes in what lies below it; of a place and
   * one that lies in it the smaller one counts, so that choosing a city below its province narrows.
   */
  region: string[];
  level: InspectionLevel[];
  kind: InspectionKind[];
  /** Years in which the inspection began. */
  year: YearChoice[];
  /**
   * Years in which the notice came out: that of its publication; where it states none, that of its signature, which is
   * the day of a notice everywhere else too.
   */
  publishedYear: YearChoice[];
  /**
   * Inspecting bodies by the place of their authority: 河南省/省委第四巡视组 (lib/ledger/body-key.ts). A name alone, as
   * printed, means all bodies of that name.
   */
  body: string[];
  /** Rectification status of ledger rows. */
  status: RectificationStatus[];
  /** Kinds of ledger rows. */
  itemKind: RowKind[];
  /** Ids of inspections, where one of several of a unit is meant. */
  inspection: number[];
  /** Subjects of which the notice states a figure. */
  stated: Subject[];
  /** Codes of what the reading noticed. */
  code: DiagnosticCode[];
  /** How grave a diagnostic is; narrows diagnostics, no notices. */
  severity: Severity[];
  /** Keyword; terms between spaces must all be found. */
  q: string;
  /** What a chart counts. */
  subject: Subject;
  mode: Mode;
  sort: Sort | null;
  order: Order | null;
  group: Group;
  page: number;
  /** Rows of a page; an address may ask for those of `pageSizes`. */
  size: number;
}

/** The fields that hold several values and narrow what is counted. */
export const listFields = [
  "unit",
  "round",
  "region",
  "level",
  "kind",
  "year",
  "publishedYear",
  "body",
  "inspection",
  "status",
  "itemKind",
  "stated",
  "code",
  "severity",
] as const satisfies readonly (keyof Filters)[];
export type ListField = (typeof listFields)[number];
/** Fields that narrow rows of the ledger, or diagnostics; the others narrow notices. */
export const rowFields = ["itemKind", "status"] as const satisfies readonly ListField[];
export const diagnosticFields = ["severity"] as const satisfies readonly ListField[];
export type OwnField = (typeof rowFields | typeof diagnosticFields)[number];
export type NoticeField = Exclude<ListField, OwnField>;
const ownFields: readonly string[] = [...rowFields, ...diagnosticFields];
export const noticeFields = listFields.filter((field): field is NoticeField => !ownFields.includes(field));
export type FilterField = ListField | "q";

export const noFilters: Filters = {
  unit: [],
  round: [],
  region: [],
  level: [],
  kind: [],
  year: [],
  publishedYear: [],
  body: [],
  inspection: [],
  status: [],
  itemKind: [],
  stated: [],
  code: [],
  severity: [],
  q: "",
  subject: "problem",
  mode: "count",
  sort: null,
  order: null,
  group: "unit",
  page: 1,
  size: defaultPageSize,
};

/** Reads the state of a view from its URL. Never throws: what cannot be understood is left out. */
export function parseFilters(params: SearchParams): Filters {
  const page = readNumber(params, "page") ?? 1;
  const size = readNumber(params, "size");
  return {
    unit: readNames(params, "unit"),
    round: readNames(params, "round"),
    region: readRegions(params),
    level: readChoices(params, "level", filterChoices.level),
    kind: readChoices(params, "kind", filterChoices.kind),
    year: readYears(params, "year"),
    publishedYear: readYears(params, "publishedYear"),
    body: readNames(params, "body"),
    inspection: readIds(params, "inspection"),
    status: readChoices(params, "status", filterChoices.status),
    itemKind: readChoices(params, "itemKind", filterChoices.itemKind),
    stated: readChoices(params, "stated", filterChoices.stated),
    code: readChoices(params, "code", filterChoices.code),
    severity: readChoices(params, "severity", filterChoices.severity),
    q: readKeyword(params),
    subject: readChoice(params, "subject", filterChoices.subject) ?? noFilters.subject,
    mode: readChoice(params, "mode", filterChoices.mode) ?? noFilters.mode,
    sort: readChoice(params, "sort", filterChoices.sort),
    order: readChoice(params, "order", filterChoices.order),
    group: readChoice(params, "group", filterChoices.group) ?? noFilters.group,
    page: Math.min(Math.max(page, 1), lastPage),
    size: pageSizes.find((one) => one === size) ?? defaultPageSize,
  };
}

/**
 * The words by which the long lists of the filter bar are narrowed where no script does it (`?find=`). They belong to the
 * bar alone: no link carries them on.
 */
export function parseFind(params: SearchParams): string {
  return readKeyword(params, "find");
}

/** The one query string of a selection, without "?"; "" where nothing differs from the default. */
export function toQueryString(filters: Filters): string {
  const params = new URLSearchParams();
  for (const field of listFields) for (const value of filters[field]) params.append(field, String(value));
  for (const field of ["q", "subject", "mode", "sort", "order", "group", "page", "size"] as const) {
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
  const { subject, mode, sort, order, group, size } = filters;
  return { ...noFilters, subject, mode, sort, order, group, size };
}

/** What narrows notices, and so what is counted over them, the keyword among it: without rows and order. */
export function keepNoticeFilters(filters: Filters): Filters {
  const kept = Object.fromEntries(noticeFields.map((field) => [field, filters[field]]));
  return { ...noFilters, ...kept, q: filters.q };
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
