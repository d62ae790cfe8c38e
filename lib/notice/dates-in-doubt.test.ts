// A date that can be read in more than one way, or that is stated twice, is not there, and says why.
import { describe, expect, it } from "vitest";
import { read } from "./doubts-in-tests.ts";

describe("ambiguous-date", () => {
  const lead = (dates: string, feedback: string) =>
    `${dates}，市委第二巡察组对青岚市水务局党组进行了巡察，${feedback}反馈意见。`;

  it("stands for a date without any year to go by", () => {
    const { meta, places, sentences } = read("ambiguous-date", lead("3月6日至5月12日", "6月20日"));
    expect(meta.inspection).toMatchObject({ start: null, end: null, feedback: null });
    expect(places).toEqual([["3月6日", "5月12日"], ["6月20日"]]);
    expect(sentences[0]).toContain("3月6日");
    expect(sentences[1]).toContain("3月6日");
  });

  it("stands for a year of two digits", () => {
    const { meta, found } = read("ambiguous-date", lead("2023年3月6日至5月12日", "23年6月20日"));
    expect(meta.inspection.start?.value).toBe("2023-03-06");
    expect(meta.inspection.feedback).toBeNull();
    expect(found).toHaveLength(1);
  });

  it("is silent where months alone give the year", () => {
    const { meta, found } = read("ambiguous-date", lead("2022年9月至11月", "1月11日"));
    expect(found).toEqual([]);
    expect(meta.inspection.feedback?.value).toBe("2023-01-11");
  });
});

describe("a date of feedback that is stated twice", () => {
  const lead = (more: string) =>
    `2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。${more}`;

  it("is not there where the two differ, and both places are shown", () => {
    const { meta, places } = read("ambiguous-date", lead("2023年6月28日，市委第二巡察组向局党组反馈了巡察意见。"));
    expect(meta.inspection.feedback).toBeNull();
    expect(meta.inspection.end?.value).toBe("2023-05-12");
    expect(places).toEqual([["6月20日", "2023年6月28日"]]);
  });

  it("is there where they agree, and where the other day is that of a meeting or of another round", () => {
    for (const more of [
      "2023年6月20日，市委第二巡察组向局党组反馈了巡察意见。",
      "6月25日，局党组召开会议传达反馈意见。",
      "2020年9月8日，上一轮巡察反馈了意见。",
      "6月28日，局党组研究了反馈意见。",
    ]) {
      const { meta, found } = read("ambiguous-date", lead(more));
      expect(found).toEqual([]);
      expect(meta.inspection.feedback?.value).toBe("2023-06-20");
    }
  });
});

describe("missing-dates", () => {
  const of = (lead: string) => read("missing-dates", lead);

  it.each([
    ["2023年9月至11月，市委第二巡察组对局党组进行了巡察，12月8日反馈意见。", "2023年9月至11月"],
    ["2023年11月下旬至2024年1月上旬，市委第二巡察组对局党组开展了常规巡察。", "2023年11月下旬至2024年1月上旬"],
    ["市委第二巡察组于2023年9月进驻市水务局开展巡察。", "2023年9月"],
    ["五届市委第八轮巡察于2023年9月至10月开展，市委第二巡察组巡察了市水务局。", "2023年9月至10月"],
    ["市委第二巡察组自2023年9月至10月对水土研究所进行了巡察，2023年12月8日召开反馈会议。", "2023年9月至10月"],
    ["市水务局自2023年4月至6月接受市委第二巡察组巡察。", "2023年4月至6月"],
    ["二〇二三年九月至十一月，市委第二巡察组对局党组进行了巡察。", "二〇二三年九月至十一月"],
    ["2023年10月，市委第二巡察组开始巡察市水务局。", "2023年10月"],
    ["巡察时间：2023年9月至11月", "2023年9月至11月"],
  ])("says that only months are stated, and where: %s", (lead, words) => {
    const { meta, found, places, sentences } = of(lead);
    expect([meta.inspection.start, meta.inspection.end]).toEqual([null, null]);
    expect(places).toEqual([[words]]);
    expect(found[0]).toMatchObject({ severity: "info", values: { text: words } });
    expect(sentences[0]).toBe(`进驻时间只写到月份“${words}”，没有写日期。`);
    expect(sentences[1]).toContain(`“${words}”`);
  });

  it.each([
    "市委第二巡察组对局党组进行了巡察。",
    "2023年12月，市委第二巡察组反馈了巡察意见。",
    "2023年12月，局党组召开巡察整改推进会，对巡察反馈的问题进行了研究。",
    "市委第二巡察组对局党组进行了巡察，集中整改自2023年9月至11月。",
    "市委第二巡察组用三个月对局党组进行了巡察，2023年12月反馈。",
    "2023年3月6日至5月，市委第二巡察组对局党组进行了巡察。",
  ])("is of no month where that is another one: %s", (lead) => {
    const { places, sentences } = of(lead);
    expect(places).toEqual([[]]);
    expect(sentences[0]).toBe("没有找到进驻日期。");
  });
});
