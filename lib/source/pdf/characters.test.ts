import { expect, it } from "vitest";
import { toUnifiedCharacters } from "./characters.ts";

it("turns radicals into the characters they look like", () => {
  expect(toUnifiedCharacters("⼀是⼈⼤⽴⾏⽴改，⻓江⻛险⼾数，果㬵⻧菜")).toBe(
    "一是人大立行立改，长江风险户数，果胶卤菜",
  );
});

it("leaves characters, full-width forms and rare characters alone", () => {
  const text = "（一）戶㳇𠮷ＡＢ１２：①“…”—\t五";
  expect(toUnifiedCharacters(text)).toBe(text);
});
