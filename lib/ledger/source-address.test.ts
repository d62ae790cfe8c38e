import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAt, toFigureHref, toRateHref, toSourceHref } from "./source-address.ts";

const stated = (value: number, start: number, end: number) => ({ value, span: { start, end } });
const place = fc.record({ start: fc.nat(900), end: fc.nat(900) });
const readBack = (href: string) => parseAt(new URL(href, "http://a.cn").searchParams.get("at") ?? undefined, 1000);

test("a figure's address names every part of it, wherever the text says it", () => {
  const tasks = { total: stated(35, 683, 685), done: stated(30, 932, 934), ongoing: stated(5, 940, 941) };
  expect(toFigureHref(8, { ...tasks, span: { start: 660, end: 756 } })).toBe(
    "/notices/8?at=683-685,932-934,940-941#at",
  );
});

test("a stated rate leads to its own words and to every part of the figures that it speaks of", () => {
  const total = { subject: "task" as const, total: stated(35, 683, 685), done: stated(30, 932, 934), ongoing: null };
  const totals = [{ ...total, span: { start: 660, end: 756 } }];
  expect(toRateHref(8, stated(85.7, 943, 947), totals)).toBe("/notices/8?at=683-685,932-934,943-947#at");
  expect(toRateHref(8, stated(85.7, 943, 947), [])).toBe("/notices/8?at=943-947#at");
});

test("what is not stated is not in the address, and words that stand for two figures are there once", () => {
  const span = { start: 20, end: 60 };
  expect(toFigureHref(8, { total: stated(10, 30, 32), done: null, ongoing: null, span })).toBe(
    "/notices/8?at=30-32#at",
  );
  const all = { total: stated(10, 30, 32), done: stated(10, 30, 32), ongoing: stated(0, 20, 24), span };
  expect(toFigureHref(8, all)).toBe("/notices/8?at=20-24,30-32#at");
});

test("a corrected figure that the text does not have leads to the words of the others, else to the clause, else to the page", () => {
  const nowhere = stated(9, 0, 0);
  const span = { start: 20, end: 60 };
  expect(toFigureHref(8, { total: stated(10, 30, 32), done: nowhere, ongoing: null, span })).toBe(
    "/notices/8?at=30-32#at",
  );
  expect(toFigureHref(8, { total: nowhere, done: null, ongoing: null, span })).toBe("/notices/8?at=20-60#at");
  expect(toFigureHref(8, { total: nowhere, done: null, ongoing: null, span: { start: 0, end: 0 } })).toBe("/notices/8");
});

test("addresses of one place stay what they were", () => {
  expect(toSourceHref(3, { start: 12, end: 34 })).toBe("/notices/3?at=12-34#at");
  expect(parseAt("12-34", 100)).toEqual([{ start: 12, end: 34 }]);
});

test("an address has one form: read and written again it is the same", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), (spans) => {
      const href = toSourceHref(3, ...spans);
      expect(toSourceHref(3, ...readBack(href))).toBe(href);
      expect(toSourceHref(3, ...[...spans].reverse())).toBe(href);
    }),
  );
});

test("nonsense names no place, and what is none among places is left out", () => {
  for (const nonsense of [undefined, "", "34-12", "1-1", "0-101", "a-b", "1--2", "9".repeat(30), ["1-2", "3-4"], ",,,"])
    expect(parseAt(nonsense, 100)).toEqual([]);
  expect(parseAt("40-50,x,0-101,7-9,40-50,-", 100)).toEqual([
    { start: 7, end: 9 },
    { start: 40, end: 50 },
  ]);
  expect(parseAt(Array.from({ length: 300 }, (_, at) => `${at}-${at + 1}`).join(","), 1000).length).toBeLessThan(20);
});

test("whatever an address says, its places are those of the text, in order", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(300), fc.nat(300)).map(([start, end]) => `${start}-${end}`),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(200), (pieces, length) => {
      const places = parseAt(pieces.join(","), length);
      for (const [index, { start, end }] of places.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(length);
        expect(start).toBeGreaterThanOrEqual(places[index - 1]?.start ?? 0);
      }
    }),
  );
});
