import { expect, test } from "vitest";
import { noFilters } from "@/lib/filters.ts";
import type { FacetValue } from "@/lib/ledger/detail.ts";
import type { DiagnosticCount } from "@/lib/ledger/diagnostic-row.ts";
import { countDiagnosticFacets } from "./filter-options.ts";

const counts: DiagnosticCount[] = [
  { code: "sum-differs", severity: "error", count: 2, notices: 2 },
  { code: "number-gap", severity: "warning", count: 3, notices: 1 },
  { code: "sum-agrees", severity: "confirmed", count: 5, notices: 4 },
];
const pairs = (values: FacetValue[]) => values.map(({ value, count }) => [value, count]);

test("codes are counted under the severities chosen, severities under the codes chosen", () => {
  const { code, severity } = countDiagnosticFacets(counts, {
    ...noFilters,
    code: ["sum-agrees"],
    severity: ["warning"],
  });
  expect(pairs(code)).toEqual([
    ["number-gap", 3],
    ["sum-agrees", 0],
  ]);
  expect(pairs(severity)).toEqual([
    ["warning", 0],
    ["confirmed", 5],
  ]);
  expect(severity.map(({ active }) => active)).toEqual([true, false]);
});
