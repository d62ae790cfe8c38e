import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toChineseNumeral } from "../../notice/numeral.ts";
import { toRoundWords } from "./round-words.ts";

const inJiangsu = (name: string) => toRoundWords(name, "provincial", ["江苏省"]);

describe("the words of a round", () => {
  it("are the same in every spelling of session, authority and number", () => {
    const spellings = [
      "十四届省委第三轮巡视",
      "第十四届省委第三轮巡视",
      "十四届江苏省委第三轮巡视",
      "江苏省委十四届第三轮巡视",
      "中共江苏省委十四届第三轮巡视",
      "中共江苏省第十四届委员会第三轮巡视",
      "中国共产党江苏省第十四届委员会第3轮巡视工作",
      "十四届省委第三轮常规巡视",
      "十四届省委第三轮",
      " 十四屆省委第３輪巡視 ",
    ];
    expect(new Set(spellings.map(inJiangsu))).toEqual(new Set(["14届3轮"]));
  });

  it("are the same for every level's own authority", () => {
    const inGuangxi = (name: string) => toRoundWords(name, "provincial", ["广西壮族自治区"]);
    expect(inGuangxi("十二届自治区党委第四轮巡视")).toBe(inGuangxi("中共广西壮族自治区第十二届委员会第四轮巡视"));
    expect(inGuangxi("广西壮族自治区党委十二届第四轮")).toBe(inGuangxi("十二届广西区党委第四轮巡视"));
    const inCounty = (name: string) => toRoundWords(name, "county", ["江苏省", "南京市", "栖霞区"]);
    expect(inCounty("栖霞区委十二届第五轮巡察")).toBe(inCounty("十二届区委第五轮巡察"));
    expect(inCounty("南京市栖霞区委2023年第一轮巡察")).toBe(inCounty("区委2023年第一轮巡察"));
    const central = (name: string) => toRoundWords(name, "central", []);
    expect(central("二十届中央第三轮巡视")).toBe(central("中央第20届第三轮"));
  });

  it("tell what is another round", () => {
    const names = [
      "十四届省委第三轮巡视",
      "十三届省委第三轮巡视",
      "十四届省委第四轮巡视",
      "十四届省委第三轮第二批巡视",
      "十四届省委第三轮专项巡视",
      "十四届浙江省委第三轮巡视",
      "省委第三轮巡视",
      "省委2023年第三轮巡视",
      "省委巡视",
      "兵团党委十四届第三轮巡视",
    ];
    expect(new Set(names.map(inJiangsu)).size).toBe(names.length);
  });

  it("keep what tells one company or university from another, and what has no number", () => {
    const other = (name: string) => toRoundWords(name, "other", ["江苏省", "南京市"]);
    expect(other("南京大学党委第三轮巡察")).not.toBe(other("大学党委第三轮巡察"));
    expect(inJiangsu("省委巡视“回头看”")).toBe("省委巡视回头看");
  });

  it("differ exactly where session or number differ", () => {
    const one = fc.record({ session: fc.integer({ min: 1, max: 99 }), number: fc.integer({ min: 1, max: 99 }) });
    const spell = fc.constantFrom(
      ([session, number]: string[]) => `${session}届省委第${number}轮巡视`,
      ([session, number]: string[]) => `江苏省委第${session}届第${number}轮`,
      ([session, number]: string[]) => `中共江苏省第${session}届委员会第${number}轮巡视`,
    );
    fc.assert(
      fc.property(one, one, spell, spell, (a, b, spellA, spellB) => {
        const words = [spellA([a.session, a.number].map(toChineseNumeral)), spellB([b.session, b.number].map(String))];
        const isSame = a.session === b.session && a.number === b.number;
        expect(inJiangsu(words[0] ?? "") === inJiangsu(words[1] ?? "")).toBe(isSame);
      }),
    );
  });
});
