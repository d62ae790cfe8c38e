import { expect, it } from "vitest";
import { listDoubts } from "../doubt.ts";
import { toEffectiveDay } from "../effective-day.ts";
import type { Ledger } from "../schema.ts";
import { checkDays } from "./impossible-days.ts";

const text = "2032年6月20日反馈。公示：2024年1月8日。2042年1月8日";
const at = (value: string, words: string) => {
  const start = text.indexOf(words);
  return { value, span: { start, end: start + words.length } };
};

function doubted(days: { feedback?: string; signed?: string; published?: string }, latest = "2026-11-23") {
  const inspection = { kind: null, level: null, body: null, round: null, start: null, end: null };
  const feedback = days.feedback === undefined ? null : at(days.feedback, "2032年6月20日");
  const signed = days.signed === undefined ? null : at(days.signed, "2042年1月8日");
  const published = days.published === undefined ? null : { value: days.published, span: { start: 0, end: 0 } };
  const meta = { unit: null, inspection: { ...inspection, feedback }, signed, published, disclosure: null };
  const ledger = { scope: "round", meta, items: [], diagnostics: [] } as unknown as Ledger;
  const diagnostics = checkDays(ledger, text, () => latest);
  const known = { ...ledger, diagnostics };
  return { diagnostics, doubts: [...listDoubts(known).keys()], day: toEffectiveDay(known) };
}

it("a day later than the import is doubted, with its words, and is no place in an order", () => {
  const { diagnostics, doubts, day } = doubted({ feedback: "2023-06-20", signed: "2042-01-08" });
  const values = { of: "signed", day: "2042-01-08", text: "2042年1月8日", latest: "2026-11-23" };
  expect(diagnostics).toMatchObject([{ code: "impossible-date", severity: "warning", values }]);
  expect(doubts).toEqual(["signed"]);
  expect(day).toEqual({ day: "2023-06-20", from: "feedback" });
});

it("so is one before 1949; the next surest day is the place, or none", () => {
  const early = doubted({ published: "0001-01-01", signed: "2024-01-08" });
  expect(early.diagnostics.map(({ values }) => values)).toEqual([{ of: "published", day: "0001-01-01" }]);
  expect(early.day).toEqual({ day: "2024-01-08", from: "signed" });
  const late = doubted({ feedback: "2032-06-20" });
  expect(late.doubts.sort()).toEqual(["inspection.feedback", "published"]);
  expect(late.day).toBeNull();
});

it("the day of import itself is possible", () => {
  expect(doubted({ signed: "2026-11-23" }).diagnostics).toEqual([]);
  expect(doubted({ signed: "2026-11-24" }).doubts).toContain("signed");
});
