import { expect, test } from "vitest";
import type { RoundRef } from "@/lib/ledger/refs.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { toMergedNames, toRoundFacts } from "./merge-words.ts";

const derived: RoundRef = {
  slug: "南宁市-2020-03-巡察",
  name: null,
  derived: true,
  authority: ["广西壮族自治区", "南宁市"],
  level: "municipal",
  kind: "巡察",
  month: "2020-03",
  owner: null,
};
const stated: RoundRef = {
  ...derived,
  slug: "x",
  name: "五届党委第六轮",
  derived: false,
  level: null,
  kind: null,
  month: null,
};
const one = { slug: "x", unit: null, place: [], inspections: 1 };

test("rounds that are merged are called as everywhere, units as they were then", () => {
  expect(toMergedNames({ from: derived, into: stated }, getMessages("zh-CN"))).toEqual([
    "南宁市2020年3月开始的巡察",
    "南宁市 五届党委第六轮",
  ]);
  expect(toMergedNames({ from: derived, into: "甲局（河南省）" }, getMessages("en"))).toEqual([
    "南宁市 xuncha, begun Mar 2020",
    "甲局（河南省）",
  ]);
});

test("what the name of a round leaves open stands beside it", () => {
  const facts = (name: RoundRef | string, unit: string | null) =>
    toRoundFacts({ ...one, name, unit }, "zh-CN", getMessages("zh-CN"));
  expect(facts(derived, "乙局")).toBe("市级、巡察、乙局");
  expect(facts(stated, null)).toBe("级别未说明、巡视还是巡察未说明");
  expect(facts("甲局", null)).toBeNull();
});
