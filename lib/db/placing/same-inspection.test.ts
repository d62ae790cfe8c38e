import { describe, expect, it } from "vitest";
import type { InspectionFacts, KeptInspection } from "./same-inspection.ts";
import { findSameInspection } from "./same-inspection.ts";

const facts: InspectionFacts = {
  kind: "巡视",
  level: "provincial",
  body: "省委第四巡视组",
  start: "2023-07-07",
  end: "2023-09-07",
  feedback: "2023-10-28",
};
const silent: InspectionFacts = { kind: null, level: null, body: null, start: null, end: null, feedback: null };
const derived = { key: "derived|河南省|2023-07", name: null };
const stated = { key: "stated|河南省|第九轮", name: "十届省委第九轮巡视" };
const kept: KeptInspection = { id: 1, ...facts, round: derived };

describe("the same inspection", () => {
  it("has the same round, even where a date was read differently", () => {
    expect(findSameInspection([kept], derived, { ...facts, start: "2023-07-09" })?.id).toBe(1);
  });

  it("has a date in common and contradicts in nothing", () => {
    expect(findSameInspection([kept], null, { ...silent, feedback: "2023-10-28" })?.id).toBe(1);
    expect(findSameInspection([kept], stated, { ...silent, start: "2023-07-07", body: "省委第四巡视组" })?.id).toBe(1);
    expect(findSameInspection([kept], null, { ...silent, feedback: "2023-10-28", body: "省委第五巡视组" })).toBeNull();
    expect(findSameInspection([kept], null, { ...silent, feedback: "2024-10-28" })).toBeNull();
  });

  it("never has two different stated rounds", () => {
    const inOther = { ...kept, round: { key: "stated|河南省|第八轮", name: "十届省委第八轮巡视" } };
    expect(findSameInspection([inOther], stated, facts)).toBeNull();
  });

  it("is not taken from the unit and the body alone where dates are known", () => {
    expect(findSameInspection([kept], null, { ...silent, body: "省委第四巡视组" })).toBeNull();
  });

  it("without round and dates is that of the same body", () => {
    const undated: KeptInspection = { ...silent, id: 2, kind: "巡察", body: "区委第二巡察组", round: null };
    expect(findSameInspection([kept, undated], null, { ...silent, body: "区委第二巡察组" })?.id).toBe(2);
    expect(findSameInspection([kept, undated], null, { ...silent, body: "区委第三巡察组" })).toBeNull();
    expect(findSameInspection([kept, undated], null, silent)).toBeNull();
  });
});
