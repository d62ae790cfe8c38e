import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noticeOf, writeNotice } from "../db/ledger-in-tests.ts";
import { applyCorrections, readPath, removeCorrections, writePath } from "./correction.ts";
import { type CorrectionPath, parseCorrectionPath, statedPaths, toItemPath } from "./correction-path.ts";
import { isSameValue, type PathValue } from "./path-value.ts";
import type { Ledger } from "./schema.ts";

const {
  ledger,
  source: { text },
} = writeNotice(
  noticeOf("甲区", {
    totals: [
      { subject: "problem", total: 40, done: 36, ongoing: 4 },
      { subject: "task", total: 9 },
      { subject: "measure", total: 193, done: 186 },
    ],
    outcomes: [
      { kind: "立案", count: 3, unit: "件" },
      { kind: "党纪处分", count: 5, unit: "人" },
      { kind: "诫勉", count: 0, unit: "人" },
    ],
    amounts: [
      { kind: "清退 款项", wan: 12.6 },
      { kind: "追缴", wan: 3 },
    ],
    aspects: [
      { title: "落实要求有差距", problems: [{ title: "压力传导不够", status: "done", measures: ["一是约谈。"] }] },
    ],
  }),
);
const problem = ledger.items[1]?.children[0] as Ledger["items"][number];
const place = { start: 3, end: 5 };
/** A corrected total keeps the clause that was read, where there was one. */
const total = (subject: "problem" | "task" | "clue", value: number) => ({
  subject,
  total: { value, span: place },
  done: null,
  ongoing: null,
  span: ledger.meta.totals.find((one) => one.subject === subject)?.span ?? place,
});
const values: [CorrectionPath, PathValue][] = [
  ["unit", { value: "乙区", span: place }],
  ["region", { value: ["湖南省"], span: place }],
  ["inspection.start", null],
  ["inspection.level", { value: "county", span: place }],
  ["completionRate", { value: 85.7, span: place }],
  ["totals.problem", null],
  ["totals.task", total("task", 3)],
  ["totals.clue", total("clue", 7)],
  ["systems", { value: 4, span: place }],
  ["outcomes.立案", null],
  ["outcomes.党纪处分", { kind: "党纪处分", count: 7, unit: "人", span: place }],
  ["outcomes.约谈", { kind: "约谈", count: 2, unit: "次", span: place }],
  ["amounts.清退款项", { kind: "清退 款项", wan: 0.5, span: { start: 0, end: 0 } }],
  ["amounts.追缴", null],
  [toItemPath(problem), { status: "ongoing", statusSpan: null }],
  [
    toItemPath(problem, "title"),
    { title: "压力传导", titleSpan: { ...problem.titleSpan, end: problem.titleSpan.start + 4 } },
  ],
];

describe("a correction", () => {
  it("changes the one value and nothing else", () => {
    for (const [path, value] of values) {
      const changed = writePath(ledger, path, value);
      expect(readPath(changed, path), path).toEqual(value);
      const back = writePath(changed, path, readPath(ledger, path) as PathValue);
      expect(back, path).toEqual(ledger);
    }
  });

  it("is taken back exactly, whichever there are and in whatever order they were made", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(values), fc.infiniteStream(fc.nat()), (chosen, order) => {
        const corrections = chosen.map(([path, correctedValue]) => ({ path, correctedValue }));
        const applied = applyCorrections(ledger, corrections, text);
        const kept = corrections.map(({ path }) => ({ path, readValue: applied.read.get(path) as PathValue }));
        const shuffled = kept.map((one) => ({ one, at: order.next().value })).sort((a, b) => a.at - b.at);
        expect(
          removeCorrections(
            applied.ledger,
            shuffled.map(({ one }) => one),
            null,
          ),
        ).toEqual(ledger);
      }),
    );
  });

  it("of an item that a reading does not have waits and changes nothing", () => {
    const applied = applyCorrections(
      ledger,
      [{ path: "items.999999.status", correctedValue: { status: "done", statusSpan: null } }],
      text,
    );
    expect(applied).toMatchObject({ ledger, unplaced: ["items.999999.status"] });
  });

  it("cannot put in what the ledger does not allow there", () => {
    expect(() => writePath(ledger, "inspection.start", { value: "last summer", span: place })).toThrow();
    expect(() => writePath(ledger, "completionRate", { value: 101, span: place })).toThrow();
    expect(() => writePath(ledger, "inspection.kind", { value: "督察", span: place })).toThrow();
    expect(() => writePath(ledger, "totals.task", total("clue", 3))).toThrow();
    expect(() => writePath(ledger, "outcomes.立案", { kind: "诫勉", count: 1, unit: "人", span: place })).toThrow();
    expect(() => writePath(ledger, "amounts.追缴", { kind: "追缴", wan: -1, span: place })).toThrow();
    expect(() =>
      writePath(ledger, toItemPath(problem, "title"), { title: "", titleSpan: problem.titleSpan }),
    ).toThrow();
  });

  it("of the unit decides for whom a notice without a list speaks", () => {
    const round = { ...ledger, scope: "round" as const, items: [], meta: { ...ledger.meta, unit: null } };
    const named = writePath(round, "unit", { value: "乙区", span: place });
    expect(named.scope).toBe("unit");
    expect(writePath(named, "unit", null)).toEqual(round);
  });
});

describe("the path of a correction", () => {
  it("is known by its word, and nothing else is", () => {
    for (const path of [
      ...statedPaths,
      "totals.problem",
      "outcomes.“第一种形态”处理",
      "amounts.清退3.5折优惠款",
      "items.0.status",
      "items.1204.title",
      "items.1204.place",
      "measures.7.text",
      "measures.7.place",
    ])
      expect(parseCorrectionPath(path)).toBe(path);
    for (const word of [
      "",
      "contact",
      "__proto__",
      "inspection.constructor",
      "totals.aspect",
      "items.01.status",
      "items.-1.status",
      "items.1",
      "items.1.number",
      "items.1.text",
      "measures.1.status",
      "outcomes.",
      "outcomes.立 案",
      "amounts.\u0000",
    ]) {
      expect(parseCorrectionPath(word), word).toBeNull();
    }
  });
});

describe("two values", () => {
  it("are the same when they say the same, wherever they stand", () => {
    expect(isSameValue({ value: "甲", span: place }, { value: "甲", span: { start: 9, end: 10 } })).toBe(true);
    expect(isSameValue({ value: 0, span: place }, null)).toBe(false);
    expect(isSameValue(total("task", 3), total("task", 4))).toBe(false);
  });
});
