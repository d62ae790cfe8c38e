import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bracketed,
  formatDate,
  formatDateRange,
  formatList,
  formatNumber,
  formatPercent,
  formatStatedPercent,
  formatWan,
  keepTogether,
  punctuation,
} from "./format.ts";

describe("rates", () => {
  test("have at most one decimal", () => {
    expect(formatPercent(90, "zh-CN")).toBe("90\u202f%");
    expect(formatPercent((30 / 35) * 100, "zh-CN")).toBe("85.7\u202f%");
    expect(formatPercent((30 / 35) * 100, "en")).toBe("85.7%");
  });

  test("have as many decimals as what they are held against, and a stated one those that it has", () => {
    expect(formatPercent((158 / 160) * 100, "en", 2)).toBe("98.75%");
    expect(formatPercent((99_999 / 100_000) * 100, "en", 2)).toBe("99.99%");
    expect(formatStatedPercent(99.97, "en")).toBe("99.97%");
    expect(formatStatedPercent(98.75, "zh-CN")).toBe("98.75\u202f%");
    expect(formatStatedPercent(94.118, "en")).toBe("94.118%");
  });

  test("are 100 % or 0 % only where the figures are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (total, part) => {
        const done = Math.min(part, total);
        const shown = formatPercent((done / total) * 100, "en");
        expect(shown === "100%").toBe(done === total);
        expect(shown === "0%").toBe(done === 0);
      }),
    );
  });
});

describe("days", () => {
  test("are written as the language does, whatever the time zone", () => {
    expect(formatDate("2023-07-07", "zh-CN")).toBe("2023年7月7日");
    expect(formatDate("2023-07-07", "en")).toBe("7 Jul 2023");
    expect(formatDate("no date", "en")).toBe("no date");
  });

  test("as a range do not repeat the year", () => {
    expect(formatDateRange("2023-07-07", "2023-09-07", "zh-CN")).toBe("2023年7月7日至9月7日");
    expect(formatDateRange("2015-12-10", "2016-01-10", "zh-CN")).toBe("2015年12月10日至2016年1月10日");
    expect(formatDateRange("2023-07-07", "2023-09-07", "en")).toBe("7 Jul – 7 Sep 2023");
    expect(formatDateRange("2023-07-07", null, "zh-CN")).toBe("自2023年7月7日起");
    expect(formatDateRange(null, "2023-07-07", "en")).toBe("until 7 Jul 2023");
    expect(formatDateRange(null, null, "en")).toBeNull();
    expect(formatDateRange("2023-07-07", "2023-07-07", "zh-CN")).toBe("2023年7月7日");
  });
});

describe("money", () => {
  test("is in 万元, in English in yuan", () => {
    expect(formatWan(5.441, "zh-CN")).toBe("5.441\u202f万元");
    expect(formatWan(5.441, "en")).toBe("54,410 yuan");
    expect(formatWan(1204.5, "en")).toBe("12.045 million yuan");
    expect(formatWan(0, "zh-CN")).toBe("0\u202f万元");
    expect(formatNumber(1204, "zh-CN")).toBe("1,204");
  });

  test("keeps all decimals that it is stated with", () => {
    expect(formatWan(1.2345, "zh-CN")).toBe("1.2345\u202f万元");
    expect(formatWan(1.234567, "zh-CN")).toBe("1.234567\u202f万元");
    expect(formatWan(1.234567, "en")).toBe("12,345.67 yuan");
    expect(formatWan(0.000001, "en")).toBe("0.01 yuan");
    // Millions only where three decimals say all of it.
    expect(formatWan(1204.56, "en")).toBe("12,045,600 yuan");
    expect(formatWan(1204.567891, "en")).toBe("12,045,678.91 yuan");
    expect(formatWan(100, "en")).toBe("1 million yuan");
  });

  test("of two amounts says two different things, to the cent", () => {
    const cents = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(cents, cents, fc.constantFrom("zh-CN" as const, "en" as const), (one, other, locale) => {
        const toNumbers = (sum: number) => {
          const said = formatWan(sum / 1_000_000, locale).replaceAll(",", "");
          const unit = /万/.test(said) ? 1_000_000 : /million/.test(said) ? 100_000_000 : 100;
          return Math.round(Number.parseFloat(said) * unit);
        };
        expect([toNumbers(one), toNumbers(other)]).toEqual([one, other]);
      }),
    );
  });
});

test("what is put together stands as the language writes it", () => {
  const join = (locale: "zh-CN" | "en") =>
    ["甲", punctuation[locale].colon, formatList(["乙", "丙"], locale), bracketed("丁", locale)].join("");
  expect(join("zh-CN")).toBe("甲：乙、丙（丁）");
  expect(join("en")).toBe("甲: 乙, 丙 (丁)");
});

test("a fraction and an English day stay on their lines, and all else breaks where it did", () => {
  expect(keepTogether("36 / 40 of 5 units, 1,129 / 1,242")).toBe(
    "36\u00a0/\u00a040 of 5 units, 1,129\u00a0/\u00a01,242",
  );
  expect(keepTogether("as of 19 Dec 2025, in May 2024")).toBe("as of 19\u00a0Dec\u00a02025, in May 2024");
  expect(keepTogether("单位 / 轮次")).toBe("单位 / 轮次");
});
