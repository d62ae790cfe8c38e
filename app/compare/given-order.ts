// What is compared stands in the order of its address, which the filters, having one spelling, do not keep.
import { type Filters, parseFilters } from "@/lib/filters.ts";

const fields = ["unit", "round", "region"] as const;

/** The filters read from `params`, with what is compared in the order in which `params` names it. */
export function readInOrder(params: Readonly<Record<string, string | string[] | undefined>>): Filters {
  const filters = parseFilters(params);
  const ordered = fields.map((field) => {
    // A place may stand as its code: each value is read as it is among the others.
    const given = [params[field] ?? []].flat().flatMap((value) => parseFilters({ [field]: value })[field]);
    return [field, sortAs(filters[field], given, (value) => value)] as const;
  });
  return { ...filters, ...Object.fromEntries(ordered) };
}

/** The rows in the order in which `given` holds their keys. */
export function sortAs<Row>(rows: readonly Row[], given: readonly string[], keyOf: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => given.indexOf(keyOf(a)) - given.indexOf(keyOf(b)));
}
