import { expect, it } from "vitest";
import { noFilters } from "@/lib/filters.ts";
import { readInOrder, sortAs } from "./given-order.ts";

it("keeps what is compared in the order of the address, each once, a place by its code in the place of the code", () => {
  expect(
    readInOrder({
      unit: ["丙", "甲", "乙", "丙"],
      region: ["湖北省", "410000"],
      round: "二",
      mode: "share",
      sort: "?",
    }),
  ).toEqual({
    ...noFilters,
    unit: ["丙", "甲", "乙"],
    region: ["湖北省", "河南省"],
    round: ["二"],
    mode: "share",
  });
});

it("sorts rows by the keys that are given", () => {
  expect(sortAs([{ key: "a" }, { key: "b" }, { key: "c" }], ["c", "a", "b"], ({ key }) => key)).toEqual([
    { key: "c" },
    { key: "a" },
    { key: "b" },
  ]);
});
