import { expect, test } from "vitest";
import { parseFilters } from "@/lib/filters.ts";
import { showsOngoing } from "./shows-ongoing.ts";

test.each([
  ["status=ongoing", true],
  ["status=ongoing&status=ongoing", true],
  ["status=ongoing&itemKind=task", true],
  ["status=done&status=ongoing", false],
  ["status=ongoing&status=unknown", false],
  ["status=ongoing&itemKind=measure", false],
  ["status=ongoing&q=管网", false],
  ["", false],
])("of ?%s the ledger stands as what is not finished: %s", (query, shows) => {
  expect(showsOngoing(parseFilters(new URLSearchParams(query)))).toBe(shows);
});
