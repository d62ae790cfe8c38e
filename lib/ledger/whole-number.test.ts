import fc from "fast-check";
import { expect, test } from "vitest";
import { isRowNumber, largestWhole, parseRowNumber } from "./whole-number.ts";

test("the number of a row is read in its one spelling, and no number that no row has", () => {
  for (const word of [
    "0",
    "01",
    "-1",
    "+1",
    "1.0",
    "1e3",
    " 1",
    "1\n",
    "",
    "x",
    "9999999999",
    String(largestWhole + 1),
  ])
    expect(parseRowNumber(word), word).toBeNull();
  expect(parseRowNumber("7")).toBe(7);
  expect(parseRowNumber(String(largestWhole))).toBe(largestWhole);
  fc.assert(fc.property(fc.integer(), (number) => isRowNumber(number) === (parseRowNumber(String(number)) === number)));
});
