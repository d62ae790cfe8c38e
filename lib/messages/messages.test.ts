import { describe, expect, test } from "vitest";
import { diagnosticCodeSchema } from "../ledger/diagnostic.ts";
import { getMessages } from "./get-messages.ts";
import { listMessages } from "./list-messages-in-tests.ts";
import { localizePath, splitLocale, toLocale } from "./locale.ts";

describe("the dictionaries", () => {
  const chinese = listMessages(getMessages("zh-CN"), 2, "甲");
  const english = listMessages(getMessages("en"), 2, "Alpha");

  test("have the same messages, none empty but the ones that join sentences", () => {
    expect(english.map(([path]) => path).sort()).toEqual(chinese.map(([path]) => path).sort());
    for (const [path, text] of [...chinese, ...english]) expect(text.length, path).toBeGreaterThan(0);
  });

  test("are in their own language", () => {
    for (const [path, text] of english) {
      // Terms that are explained, and examples of values.
      if (/otherLanguage|fullName|about\.|^\.api\./.test(path)) continue;
      expect(text, path).not.toMatch(/[\u4e00-\u9fff]/);
    }
    const chineseWithoutHan = chinese.filter(
      ([path, text]) => !/[\u4e00-\u9fff]/.test(text) && !/otherLanguage|join|end$|orCommand/.test(path),
    );
    expect(chineseWithoutHan).toEqual([]);
  });

  test("use full-width punctuation in Chinese", () => {
    for (const [path, text] of chinese)
      if (!path.includes("ommand")) expect(text, path).not.toMatch(/[\u4e00-\u9fff][,;:?!(]/);
  });

  test("have a sentence for every diagnostic, with any values or none", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const { sentences, codes } = getMessages(locale).diagnostics;
      for (const code of diagnosticCodeSchema.options) {
        expect(sentences[code]({}).length).toBeGreaterThan(3);
        expect(sentences[code]({ subject: "problem", total: 40, done: 36, ongoing: 4 })).not.toContain("undefined");
        expect(codes[code].length).toBeGreaterThan(0);
      }
    }
  });

  test("say a rate with its parts and its noun", () => {
    expect(getMessages("zh-CN").words.rate("problem", 36, 40, "90\u202f%")).toBe(
      "36 / 40\u202f个问题\u202f·\u200990\u202f%",
    );
    expect(getMessages("en").words.rate("task", 30, 35, "85.7%")).toBe("30 / 35 tasks · 85.7%");
    expect(getMessages("en").words.counted("clue", 1)).toBe("1 clue");
  });

  test("count what came of it in one and in many", () => {
    const say = getMessages("en").words;
    const counts = (count: number) => (["人", "件", "次"] as const).map((unit) => say.outcomeCount(count, unit));
    expect(counts(1)).toEqual(["1 person", "1 case", "1 time"]);
    expect(counts(1200)).toEqual(["1,200 people", "1,200 cases", "1,200 times"]);
    expect(getMessages("zh-CN").words.outcomeCount(1200, "人")).toBe("1,200\u202f人");
  });

  test("speak of one as of one, but where there are always more", () => {
    const always = /ongoing\.showing|entries\.several|duration\.binned/;
    const faults = listMessages(getMessages("en"), 1, "Alpha").filter(
      ([path, text]) => !always.test(path) && /(?<![\d,./–-])\b1 (?:more )?(?!has\b|states\b)[a-z]+s\b/.test(text),
    );
    expect(faults).toEqual([]);
  });

  test("say of one what they say of several", () => {
    const { seeing, review, taking, filters, diagnostics } = getMessages("en");
    expect(seeing.duration.sentence("whole", 1, 1, 1)).toContain("median 1 day (stated by 1 of 1 inspection)");
    expect([seeing.duration.says(1, 1, 1), seeing.duration.says(2, 2, 3), seeing.duration.says(10, 19, 1)]).toEqual([
      "1 day: 1 inspection",
      "2 days: 3 inspections",
      "10–19 days: 1 inspection",
    ]);
    expect([1, 1200].map(review.entries.remarks)).toEqual([
      "1 note on how it is written",
      "1,200 notes on how it is written",
    ]);
    expect([1, 2].map(taking.report.confirmed)).toEqual(["1 more diagnostic agrees.", "2 more diagnostics agree."]);
    expect(filters.typeAhead(filters.facets.body)).toBe("Type to find: inspection group");
    const listed = (declared: number) => ({ subject: "problem", declared, listed: 3 });
    expect([1, 8].map((declared) => diagnostics.sentences["declared-listed-differ"](listed(declared)))).toEqual([
      "1 problem declared, 3 listed one by one.",
      "8 problems declared, 3 listed one by one.",
    ]);
    expect(diagnostics.sentences["declared-listed-agree"](listed(1))).toBe("1 problem both declared and listed.");
  });

  test("write every rate of a sentence in the same way", () => {
    const values = { stated: 90.6, done: 3, total: 4, computed: 75, also: "101 / 104 = 97.1 %; 7 / 7 = 100 %" };
    const { sentences } = getMessages("en").diagnostics;
    expect(sentences["rate-differs"](values)).toBe(
      "A rate of 90.6% is stated; 3 / 4 gives 75%, and 101 / 104 = 97.1%; 7 / 7 = 100%.",
    );
  });

  test("name a derived round by its authority and month", () => {
    const round = {
      slug: "x",
      name: null,
      derived: true,
      authority: ["河南省", "驻马店市"],
      level: "municipal",
      kind: "巡察",
      month: "2024-07",
      owner: null,
    } as const;
    expect(getMessages("zh-CN").words.roundName({ ...round, authority: [...round.authority] })).toBe(
      "驻马店市2024年7月开始的巡察",
    );
    expect(getMessages("en").words.roundName({ ...round, authority: [...round.authority] })).toBe(
      "驻马店市 xuncha, begun Jul 2024",
    );
  });
});

describe("addresses", () => {
  test("carry their language and lose it again", () => {
    for (const path of ["/", "/units", "/units/惠济区", "/?round=a", "/notices/3?at=1-2#at"]) {
      expect(splitLocale(localizePath("en", path)).locale).toBe("en");
      expect(splitLocale(localizePath("en", path)).path).toBe(path);
      expect(splitLocale(localizePath("zh-CN", path))).toEqual({ locale: "zh-CN", path });
    }
  });

  test("do not take other words for a language", () => {
    expect(splitLocale("/entities")).toEqual({ locale: "zh-CN", path: "/entities" });
    expect(toLocale("fr")).toBe("zh-CN");
    expect(toLocale(null)).toBe("zh-CN");
  });
});

describe("the name of a round", () => {
  const round = { slug: "", derived: false, level: "county", kind: "巡察", month: null, owner: null } as const;
  const { roundName } = getMessages("zh-CN").words;

  test("says the place of the authority, which many authorities' rounds would share without", () => {
    const name = "八届区委第二轮巡察";
    expect(roundName({ ...round, name, authority: ["浙江省", "金华市", "婺城区"] })).toBe("婺城区 八届区委第二轮巡察");
    expect(getMessages("en").words.roundName({ ...round, name, authority: ["婺城区"] })).toBe(
      "婺城区 八届区委第二轮巡察",
    );
  });

  test("says it once, and none for a central round or an unknown authority", () => {
    const name = "十五届湖北省委第二轮巡视";
    expect(roundName({ ...round, name, level: "provincial", authority: ["湖北省"] })).toBe(name);
    expect(roundName({ ...round, name: "十九届中央第八轮巡视", level: "central", authority: ["北京市"] })).toBe(
      "十九届中央第八轮巡视",
    );
    expect(roundName({ ...round, name, authority: [] })).toBe(name);
  });

  test("says whose it is where nobody knows whose authority's, so that those of one name are told apart", () => {
    const unplaced = { ...round, name: "十二届市委第四轮巡察", authority: [], owner: "市教育局" };
    expect(roundName(unplaced)).toBe("十二届市委第四轮巡察（市教育局）");
    expect(getMessages("en").words.roundName(unplaced)).toBe("十二届市委第四轮巡察 (市教育局)");
  });
});
