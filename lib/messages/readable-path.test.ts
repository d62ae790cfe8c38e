import fc from "fast-check";
import { expect, test } from "vitest";
import { toEncodedPath, toReadablePath } from "./readable-path.ts";

test("names are read as they are written, and come back as addresses hold them", () => {
  const path = `/units/${encodeURIComponent("鼓楼区-南京市")}?at=1-2#at`;
  expect(toReadablePath(path)).toBe("/units/鼓楼区-南京市?at=1-2#at");
  expect(toEncodedPath(toReadablePath(path))).toBe(path);
});

test("whatever stands in a name, its address is the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, other) => {
      const path = `/rounds/${encodeURIComponent(name)}/${encodeURIComponent(other)}`;
      expect(toEncodedPath(toReadablePath(path))).toBe(path);
    }),
  );
  expect(toReadablePath("/units/%E9")).toBe("/units/%E9");
});
