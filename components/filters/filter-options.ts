// Facet counts -> the options of the filter bar, in the reader's words.
import { toFilterLabel } from "@/lib/charts/filters-in-words.ts";
import type { Filters, ListField } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import type { CheckCount } from "@/lib/ledger/check.ts";
import type { FacetCounts, RowFacetCounts } from "@/lib/ledger/detail.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import type { Option } from "./option-list.tsx";

export type FacetField = keyof FacetCounts & ListField;

/** The filters of every list of notices, in the order of the bar; each page takes these, or some of them. */
export const noticeFacets: FacetField[] = [
  "unit",
  "round",
  "region",
  "body",
  "kind",
  "level",
  "year",
  "stated",
  "code",
];

/** Values whose names can be looked for by typing, in the browser or by `?find=`. */
export const namedFacets: readonly FacetField[] = ["unit", "round", "body"];

/** The names behind slugs, as far as the facets know them. */
export function toSlugNames(facets: FacetCounts, messages: Messages): Map<string, string> {
  const names = new Map<string, string>();
  for (const unit of facets.unit) if (unit.label) names.set(unit.value, unit.label);
  for (const { value, round } of facets.round) if (round) names.set(value, messages.words.roundName(round));
  return names;
}

/** The facets of a list of checks: its codes are counted check by check, not notice by notice. */
export function withCheckCodes(facets: FacetCounts, counts: readonly CheckCount[], filters: Filters): FacetCounts {
  const codes = [...new Set([...counts.map(({ code }) => code), ...filters.code])];
  return {
    ...facets,
    code: codes.map((code) => ({
      value: code,
      label: null,
      count: counts.filter((one) => one.code === code).reduce((sum, one) => sum + one.count, 0),
      active: filters.code.includes(code),
    })),
  };
}

/** The options of a filter of ledger rows. */
export function toRowOptions(field: keyof RowFacetCounts, facets: RowFacetCounts, locale: Locale): Option[] {
  return facets[field].map(({ value, count, active }) => ({
    value,
    label: toFilterLabel(field, value, locale, new Map()),
    count: formatNumber(count, locale),
    active,
    depth: 0,
  }));
}

/** The options of one filter; a place stands below the place that it lies in. */
export function toOptions(
  field: FacetField,
  facets: FacetCounts,
  locale: Locale,
  names: ReadonlyMap<string, string>,
): Option[] {
  const chinese = field === "unit" || field === "round" || field === "region" || field === "body";
  const values = field === "region" ? [...facets.region].sort((a, b) => (a.value < b.value ? -1 : 1)) : facets[field];
  return values.map(({ value, count, active }) => {
    const places = field === "region" ? value.split("/") : [];
    return {
      value,
      label: field === "region" ? (places.at(-1) ?? value) : toFilterLabel(field, value, locale, names),
      count: formatNumber(count, locale),
      active,
      depth: Math.max(0, places.length - 1),
      ...(chinese && locale !== "zh-CN" ? { lang: "zh-CN" as const } : {}),
    };
  });
}
