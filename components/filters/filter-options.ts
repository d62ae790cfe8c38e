// Facet counts -> the options of the filter bar, in the reader's words.
import { toFilterLabel } from "@/lib/charts/filters-in-words.ts";
import type { Filters, ListField, OwnField } from "@/lib/filters.ts";
import type { Counted, FacetCounts, FacetValue } from "@/lib/ledger/detail.ts";
import { severitySchema } from "@/lib/ledger/diagnostic.ts";
import type { DiagnosticCount } from "@/lib/ledger/diagnostic-row.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import type { Option } from "./option-list.tsx";

export type FacetField = keyof FacetCounts & ListField;

/** The values of filters that narrow what is listed, and no notices. */
export type OwnFacets = Partial<Record<OwnField, FacetValue[]>>;

/** The filters of every list of notices, in the order of the bar; each page takes these, or some of them. */
export const noticeFacets: FacetField[] = [
  "unit",
  "round",
  "region",
  "body",
  "kind",
  "level",
  "year",
  "publishedYear",
  "stated",
  "code",
];

/** Values whose names can be looked for by typing, in the browser or by `?find=`. */
export const namedFacets: readonly FacetField[] = ["unit", "round", "body"];

/** As many values of these as a list offers at once, the largest; the others are found by their names. */
export const mostNamed = 30;

/** What a slug stands for, and where that is. */
type Placed = [slug: string, name: string, place: readonly string[]];

/** The names behind slugs, as far as the facets know them; of those that are called the same, each with its place. */
export function toSlugNames(facets: FacetCounts, { words }: Messages): Map<string, string> {
  const units = facets.unit.flatMap(({ value, label, region }): Placed[] => (label ? [[value, label, region]] : []));
  const rounds = facets.round.flatMap(({ value, round }): Placed[] =>
    round ? [[value, words.roundName(round), round.authority]] : [],
  );
  return new Map([...tellPlaces(units, words), ...tellPlaces(rounds, words)]);
}

function tellPlaces(all: readonly Placed[], { tellApart }: Messages["words"]): [string, string][] {
  const seen = new Map<string, number>();
  for (const [, name] of all) seen.set(name, (seen.get(name) ?? 0) + 1);
  return all.map(([slug, name, place]) => {
    const isAlone = (seen.get(name) ?? 0) < 2 || place.length === 0;
    return [slug, isAlone ? name : tellApart(name, place.join(" "))];
  });
}

/**
 * The facets of diagnostics, counted one by one: codes under the severities chosen, severities under the codes chosen.
 * What is chosen stays, though nothing may be left of it.
 */
export function countDiagnosticFacets(
  counts: readonly DiagnosticCount[],
  { code, severity }: Filters,
): Pick<FacetCounts, "code"> & { severity: FacetValue[] } {
  const toFacet = (value: string, active: boolean, of: DiagnosticCount[]): FacetValue => ({
    value,
    label: null,
    count: of.reduce((sum, { count }) => sum + count, 0),
    active,
  });
  const inSeverity = counts.filter((one) => severity.length === 0 || severity.includes(one.severity));
  const ofCodes = counts.filter((one) => code.length === 0 || code.includes(one.code));
  return {
    code: [...new Set([...inSeverity.map((one) => one.code), ...code])].map((value) =>
      toFacet(
        value,
        code.includes(value),
        inSeverity.filter((one) => one.code === value),
      ),
    ),
    severity: severitySchema.options
      .map((value) =>
        toFacet(
          value,
          severity.includes(value),
          ofCodes.filter((one) => one.severity === value),
        ),
      )
      .filter(({ count, active }) => count !== 0 || active),
  };
}

/** The options of a filter of ledger rows or of diagnostics, both of which are counted row by row. */
export function toOwnOptions(
  field: OwnField,
  values: readonly FacetValue[],
  locale: Locale,
  { filters }: Messages,
): Option[] {
  return values.map(({ value, count, active }) => ({
    value,
    label: toFilterLabel(field, value, locale, new Map()),
    count: count === null ? "" : filters.count("rows", count),
    active,
    depth: 0,
  }));
}

/**
 * The options of one filter, each with how many of what the page counts it leaves; a place stands below the place that it
 * lies in. A unit is one unit: where these are counted, nothing is said of it, nor is what was not counted.
 */
export function toOptions(
  field: FacetField,
  facets: FacetCounts,
  counted: Counted,
  locale: Locale,
  messages: Messages,
): Option[] {
  const names = toSlugNames(facets, messages);
  const chinese = field === "unit" || field === "round" || field === "region" || field === "body";
  return facets[field].map(({ value, count, active }) => {
    const isUnsaid = count === null || (field === "unit" && counted === "units" && count > 0);
    const places = field === "region" ? value.split("/") : [];
    return {
      value,
      label: field === "region" ? (places.at(-1) ?? value) : toFilterLabel(field, value, locale, names),
      count: isUnsaid ? "" : messages.filters.count(counted, count),
      active,
      depth: Math.max(0, places.length - 1),
      ...(chinese && locale !== "zh-CN" ? { lang: "zh-CN" as const } : {}),
    };
  });
}
