import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLead, cutWords, quoteAround, quoteSentence } from "./quotation.ts";

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

describe("a place in its sentence", () => {
  const quote = (text: string, words: string) => {
    const start = text.indexOf(words);
    const { text: quoted, highlights } = quoteSentence(text, { start, end: start + words.length });
    return [quoted, ...highlights.map((span) => quoted.slice(span.start, span.end))];
  };

  it("is quoted with its sentence, which ends where it does", () => {
    const text = "一、总体情况\n局党组研究了反馈的问题。反馈的28个问题已完成整改26个；其余正在推进。";
    expect(quote(text, "28个")).toEqual(["反馈的28个问题已完成整改26个；", "28个"]);
  });

  it("has an ellipsis on either side where the sentence goes on, and no half date", () => {
    const text =
      "县委第三巡察组自2023年3月6日至2023年5月12日对青石乡党委开展常规巡察之后，便向乡党委反馈巡察意见和问题清单各1份并限期逐一答复，并要求自2023年12月8日起公布";
    const [quoted = "", words] = quote(text, "反馈巡察意见");
    expect(words).toBe("反馈巡察意见");
    expect(quoted).toMatch(/^…对青石乡党委开展常规巡察之后，便向乡党委反馈巡察意见/);
    expect(quoted).toMatch(/并要求自…$/);
  });

  it("is cut itself where it is long", () => {
    const long = "反馈问题".repeat(40);
    const [quoted = "", words = ""] = quote(`通报。${long}。`, long);
    expect(quoted).toBe(words);
    expect(words).toHaveLength(91);
    expect(words.endsWith("…")).toBe(true);
  });
});

describe("a place with so much around it", () => {
  const text = "县委巡察组于2023年3月6日进驻，\n反馈了28个问题，至2023年5月12日已完成整改26个。";
  const around = (words: string, before: number, after: number) => {
    const start = text.indexOf(words);
    return quoteAround(text, { start, end: start + words.length }, before, after);
  };

  it("is on one line, whole where there is room, and cut in no date elsewhere", () => {
    expect(around("28个问题", 100, 100)).toBe(text.replace("\n", " "));
    expect(around("28个问题", 10, 6)).toBe("…进驻， 反馈了28个问题，至…");
    expect(around("县委", 10, 12)).toBe("县委巡察组于…");
  });

  it("has no half character, wherever it is cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.nat(80),
        fc.integer({ min: 2, max: 30 }),
        (words, at, room) => {
          const place = { start: Math.min(at, words.length), end: Math.min(at, words.length) };
          fc.pre(!/^[\udc00-\udfff]/.test(words.slice(place.start)));
          expect(quoteAround(words, place, room, room)).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
