import { expect, it } from "vitest";
import { toAxisEnd, toValuePlace } from "./draw-bars.ts";
import { besideLayout, toPlace } from "./draw-rows.ts";

const axis = { label: "", ticks: [], max: 100 };
const bar = (done: number, value: string) => ({ parts: { done, ongoing: 100 - done, notStated: 0 }, value });

it("ends the axis where the figures of full bars have room behind them", () => {
  const bars = [bar(96, "156 / 162 · 96.3 %"), bar(90, "298 / 329 · 90.6 %"), bar(50, "1 / 2 · 50 %")];
  const layout = { ...besideLayout, to: toAxisEnd({ bars, axis }, besideLayout) };
  expect(layout.to).toBeLessThan(besideLayout.to);
  const at = toPlace(axis, layout);
  for (const one of bars) expect(toValuePlace(one, { layout, at })).toEqual({ end: layout.to, inside: false });
});

it("leaves words on their bar that would need too much of the width", () => {
  const bars = [bar(100, "列出 9 个问题：已完成 3 个，正在整改 2 个，4 个未说明"), bar(40, "2 / 5 · 40 %")];
  expect(toAxisEnd({ bars, axis }, besideLayout)).toBe(besideLayout.to);
  const at = toPlace(axis, besideLayout);
  expect(bars.map((one) => toValuePlace(one, { layout: besideLayout, at }).inside)).toEqual([true, false]);
});

it("keeps the usual end where short bars leave room of themselves", () => {
  const short = { parts: { done: 10, ongoing: 0, notStated: 0 }, value: "1,560 / 1,620 · 96.3 %" };
  expect(toAxisEnd({ bars: [short, { parts: null, value: "未说明" }], axis }, besideLayout)).toBe(besideLayout.to);
});
