import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toChineseCitation, toEnglishCitation, toFullTitle } from "./citation.ts";
import { type FrozenContent, haveSameFigures, isFrozenId, toCanonicalJson, toFrozenId } from "./frozen.ts";
import { referenceModels } from "./models-in-tests.ts";

const content: FrozenContent = {
  format: 1,
  question: "completion-by-unit",
  query: "subject=measure",
  models: { "zh-CN": referenceModels.bars, en: structuredClone({ ...referenceModels.bars, locale: "en" as const }) },
  sources: { total: 0, notices: [], asOf: null, samples: 0, grammarVersions: ["1"] },
};

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reverseKeys(one)]),
  );
}

describe("the address of a frozen version", () => {
  test("is that of its content, in whatever order its keys come back from the database", () => {
    expect(isFrozenId(toFrozenId(content))).toBe(true);
    expect(toFrozenId(reverseKeys(content) as FrozenContent)).toBe(toFrozenId(content));
    expect(toFrozenId(JSON.parse(toCanonicalJson(content)) as FrozenContent)).toBe(toFrozenId(content));
  });

  test("does not change from one version of this software to the next", () => {
    // Known by heart: whoever cited it must find it.
    expect(toFrozenId({ ...content, models: {} as FrozenContent["models"] })).toBe("f6852be264fed362227f566d");
  });

  test("has the same figures wherever they lead: a notice read again may give them other places", () => {
    const withAddress = (address: string | null) => {
      const model = structuredClone(referenceModels.bars);
      model.table.columns.push({ key: "address", label: "原文", kind: "address" });
      for (const row of model.table.rows) row.push(address);
      return model;
    };
    expect(haveSameFigures(withAddress("/notices/1?at=1-2#at"), withAddress("/notices/1?at=3-4#at"))).toBe(true);
    expect(haveSameFigures(referenceModels.bars, withAddress("/notices/1"))).toBe(true);
  });

  test("has the same figures whether its table has a column for what is corrected or not", () => {
    const before = structuredClone(referenceModels.bars);
    before.table.columns.push({ key: "corrected", label: "更正", kind: "text" });
    for (const row of before.table.rows) row.push(null);
    expect(haveSameFigures(before, referenceModels.bars)).toBe(true);
  });

  test("changes with any figure", () => {
    const changed = structuredClone(content);
    (changed.models["zh-CN"].table.rows[0] as unknown[])[1] = 41;
    expect(toFrozenId(changed)).not.toBe(toFrozenId(content));
    expect(haveSameFigures(changed.models["zh-CN"], content.models["zh-CN"])).toBe(false);
    expect(haveSameFigures({ ...changed.models.en, title: "Other words" }, content.models.en)).toBe(true);
  });

  test("any JSON has one canonical text, which says the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toCanonicalJson(value);
        expect(toCanonicalJson(reverseKeys(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each(["", "../../etc", "29BA2AEDD9B0D0C5A8FA7B1C", "29ba2aedd9b0d0c5a8fa7b1c0"])("%j is none", (id) => {
    expect(isFrozenId(id)).toBe(false);
  });
});

describe("a citation", () => {
  test("names the filters and the date of the figures with the title", () => {
    const model = { ...referenceModels.bars, title: "各单位到哪一步了？", asOf: "截至 2025年4月18日" };
    expect(toFullTitle({ ...model, subtitle: "筛选：地区 河南省" })).toBe(
      "各单位到哪一步了？（筛选：地区 河南省；截至 2025年4月18日）",
    );
    expect(toFullTitle({ ...model, subtitle: null })).toBe("各单位到哪一步了？（截至 2025年4月18日）");
    const english = {
      title: "How far?",
      subtitle: "Filters: Region 河南省",
      asOf: "As of 18 Apr 2025",
      locale: "en",
    } as const;
    expect(toFullTitle(english)).toBe("How far? (Filters: Region 河南省; As of 18 Apr 2025)");
  });

  const cited = { address: "https://t.example.cn/frozen/29ba", frozenOn: "2026-11-22", visitedOn: "2026-12-01" };
  test("has title, kind, both days and the address, in Chinese and English", () => {
    expect(toChineseCitation({ ...cited, title: "各单位到哪一步了？" })).toBe(
      "台账 Taizhang. 各单位到哪一步了？[DS/OL]. (2026-11-22)[2026-12-01]. https://t.example.cn/frozen/29ba.",
    );
    expect(toEnglishCitation({ ...cited, title: "How far is each unit?" })).toBe(
      "Taizhang. “How far is each unit?” Data set, frozen on 22 Nov 2026. https://t.example.cn/frozen/29ba (visited on 1 Dec 2026).",
    );
  });
});
