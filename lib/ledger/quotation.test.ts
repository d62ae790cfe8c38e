import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLead, cutWords } from "./quotation.ts";

const DATED = "市委第二巡察组于2023年2月9日反馈了216个问题";

describe("words that are cut", () => {
  it("end before the date or the number that the cut would lie in, and say so", () => {
    for (const longest of [8, 9, 12, 14, 16]) expect(cutWords(DATED, longest)).toBe("市委第二巡察组于…");
    expect(cutWords(DATED, 17)).toBe("市委第二巡察组于2023年2月9日…");
    for (const longest of [20, 21, 23]) expect(cutWords(DATED, longest)).toMatch(/9日反馈了…$/);
  });

  it("begin behind the date or the number that the cut would lie in, and say so", () => {
    for (const longest of [9, 11, 13, 17]) expect(cutLead(DATED, longest)).toBe("…反馈了216个问题");
    expect(cutLead(DATED, 4)).toBe("…问题");
  });

  it("are whole where there is room, and never longer, nor half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (words, longest) => {
        for (const cut of [cutWords(words, longest), cutLead(words, longest)]) {
          if (words.length <= longest) expect(cut).toBe(words);
          else expect(cut.replace(/^…|…$/, "").length).toBeLessThanOrEqual(longest);
          expect(cut).not.toMatch(/^…?[\udc00-\udfff]|[\ud800-\udbff]…?$/);
        }
      }),
    );
  });
});
