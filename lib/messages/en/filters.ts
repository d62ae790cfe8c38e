// The filter bar, sorting and the keyword.
import type { Counted } from "../../ledger/detail.ts";
import type { filters as zh } from "../zh-CN/filters.ts";
import { plural } from "./numbers.ts";

/** What the numbers beside the values count, of one. */
const nouns: Record<Counted, string> = {
  units: "unit",
  inspections: "inspection",
  notices: "notice",
  rows: "row",
  ongoing: "notice",
  hits: "place",
  diagnostics: "row",
};

export const filters: typeof zh = {
  open: (count) => (count === 0 ? "Filters" : `Filters (${count})`),
  apply: "Apply",
  clear: "Clear",
  clearAll: "Clear all filters",
  remove: (label) => `Remove “${label}”`,
  active: "Active filters",
  typeAhead: (label) => `Type to find: ${label.toLowerCase()}`,
  narrow: "Narrow",
  narrowed: (words) => `Only names with “${words}”`,
  more: (count) => `The first ${count}; type a name and press Enter for the others`,
  unread: (words: string) => `Not understood in the address, and left out: ${words}`,
  noMatch: "Nothing matches",
  selected: (label, count) => (count === 0 ? label : `${label} (${count})`),
  count: (counted, count) => plural(count, nouns[counted]),
  facets: {
    unit: "Unit",
    round: "Round",
    region: "Region",
    level: "Level",
    kind: "Kind",
    year: "Year inspected",
    publishedYear: "Year published",
    body: "Inspection group",
    inspection: "Inspection no.",
    status: "Status",
    itemKind: "Item",
    stated: "What is stated",
    code: "Diagnostics",
    severity: "Severity",
    q: "Keyword",
  },
  notes: {
    publishedYear: "The year in which the notice was published; where it states no day, in which it was signed.",
  },
  authorityUnknown: (body) => `${body} (place of its authority not stated)`,
  keyword: "Keyword",
  keywordHint: "Words in problems and measures",
  search: "Search",
  keywordTag: (keyword) => `contains “${keyword}”`,
  summary: (parts) => `Filters: ${parts}`,
};
