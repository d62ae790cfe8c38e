import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choices,
  deepColours,
  isTellable,
  presetNames,
  presets,
  readScheme,
  type Scheme,
  toDepth,
  toSchemeValue,
  withScheme,
} from "./scheme.ts";

const schemes: fc.Arbitrary<Scheme> = fc.record({
  done: fc.constantFrom(...choices.done),
  ongoing: fc.constantFrom(...choices.ongoing),
  notStated: fc.constantFrom(...choices.notStated),
});

describe("a scheme", () => {
  test("is read back from its one spelling, if its parts can be told apart", () => {
    fc.assert(
      fc.property(schemes, (scheme) => {
        expect(readScheme(toSchemeValue(scheme))).toEqual(isTellable(scheme) ? scheme : null);
      }),
    );
  });

  test("has the name that it is known by", () => {
    for (const name of presetNames) {
      expect(readScheme(name)).toEqual(presets[name]);
      expect(toSchemeValue(presets[name])).toBe(name);
      expect(isTellable(presets[name])).toBe(true);
    }
    expect(toSchemeValue({ done: "teal", ongoing: "amber", notStated: "grey" })).toBe("house");
  });

  test("may turn the colours round, as some cities do, but not use two of one depth", () => {
    expect(readScheme("amber.green.grey")).toEqual({ done: "amber", ongoing: "green", notStated: "grey" });
    expect(readScheme("blue.green.grey")).toBeNull();
    expect(readScheme("teal.amber.amber")).toBeNull();
  });

  test("is none where the value makes no sense", () => {
    for (const value of [
      null,
      undefined,
      "",
      "rainbow",
      "teal",
      "teal.amber",
      "teal.amber.grey.grey",
      "grey.amber.teal",
      "dots.amber.grey",
    ])
      expect(readScheme(value), String(value)).toBeNull();
  });

  test("has one deep colour, for marks that stand for no status", () => {
    fc.assert(
      fc.property(schemes.filter(isTellable), (scheme) => {
        expect(deepColours).toContain(toDepth(scheme));
      }),
    );
  });

  test("stands in a query string only where it is not the house's", () => {
    expect(withScheme("unit=a", presets.house)).toBe("unit=a");
    expect(withScheme("", presets.safe)).toBe("palette=safe");
    expect(withScheme("unit=a", { done: "blue", ongoing: "lime", notStated: "rose" })).toBe(
      "unit=a&palette=blue.lime.rose",
    );
  });
});
