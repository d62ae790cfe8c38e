import { expect, test } from "vitest";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import { namePlaces } from "./diagnostic-places.tsx";

test("the place of a stated rate is called by the rate as it is stated", () => {
  const span = { start: 3, end: 9 };
  const stated = { totals: [], completionRate: { value: 99.97, span }, unfinished: [] };
  const diagnostic: Diagnostic = { code: "rate-differs", severity: "error", spans: [span], values: {} };
  expect(namePlaces(diagnostic, stated, undefined, "en")).toEqual([{ name: "99.97%", span }]);
});
