import { describe, expect, test } from "vitest";
import { type Answered, type QuickOption, toAddresses, toEntered } from "./quick-answer.ts";

const named = (label: string): QuickOption => ({
  type: "unit",
  href: `/units/${label}`,
  label,
  detail: "",
  chinese: true,
});
const answer = (words: string, ...labels: string[]): Answered => ({
  words,
  answer: {
    options: labels.map(named),
    found: "",
    fullText: { href: `/search?q=${words}`, label: words },
  },
});

describe("Enter in the quick search", () => {
  test("opens the name chosen of those found for the words typed", () => {
    const last = answer("甲", "甲区", "甲县");
    expect(toAddresses(last)).toEqual(["/units/甲区", "/units/甲县", "/search?q=甲"]);
    expect(toEntered(last, " 甲 ", 1)).toBe("/units/甲县");
    expect(toEntered(answer("无"), "无", 0)).toBe("/search?q=无");
  });

  test("never opens a name that was found for other words", () => {
    expect(toEntered(answer("甲", "甲区"), "甲乙", 0)).toBe("awaited");
    expect(toEntered(null, "甲", 0)).toBe("awaited");
    expect(toEntered({ words: "甲", answer: null }, "乙", 0)).toBe("awaited");
  });

  test("opens nothing where nothing is typed or no answer came", () => {
    expect(toEntered(answer("甲", "甲区"), " ", 0)).toBeUndefined();
    expect(toEntered({ words: "甲", answer: null }, "甲", 0)).toBeUndefined();
  });
});
