import { describe, expect, test } from "vitest";
import type { DeclaredTotal } from "./schema.ts";
import { findRated } from "./stated-rate.ts";

const place = { start: 0, end: 2 };
const state = (value: number | null) => (value === null ? null : { value, span: place });
const declare = (subject: DeclaredTotal["subject"], total: number | null, done: number | null): DeclaredTotal => ({
  subject,
  total: state(total),
  done: state(done),
  ongoing: null,
  span: place,
});

describe("the figures that a stated rate speaks of", () => {
  test("are those whose quotient it is, rounded or cut as it is printed", () => {
    const totals = [declare("problem", 12, null), declare("task", 35, 30), declare("measure", 193, 186)];
    expect(findRated(85.7, totals)).toMatchObject({ total: { subject: "task" }, agrees: true });
    expect(findRated(96, totals)).toMatchObject({ total: { subject: "measure" }, agrees: true });
  });

  test("are those of problems or tasks where it agrees with none, and none where nothing has a rate", () => {
    const totals = [declare("measure", 193, 186), declare("problem", 40, 36)];
    expect(findRated(50, totals)).toMatchObject({
      total: { subject: "problem" },
      computed: { numerator: 36, denominator: 40, percent: 90 },
      agrees: false,
    });
    expect(findRated(90, [declare("problem", 40, null), declare("clue", 10, 12)])).toBeNull();
  });
});
