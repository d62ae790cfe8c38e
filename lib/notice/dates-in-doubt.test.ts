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
