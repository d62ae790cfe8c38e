// Figures that are left out since something else was finished, or since it is not certain what they count: each is told.
import { describe, expect, it } from "vitest";
import { LEAD, read } from "./doubts-in-tests.ts";

describe("other-work-done", () => {
  it("tells what was finished that is not the rectification, and where", () => {
    const { meta, found, places, sentences } = read(
      "other-work-done",
      LEAD,
      "反馈问题19个，已完成原因分析13个；细化为40项任务，40项任务均已完成责任分解。",
    );
    expect(meta.totals.map(({ total, done }) => [total?.value, done])).toEqual([
      [19, null],
      [40, null],
    ]);
    expect(found.map(({ severity, values }) => [severity, values.subject])).toEqual([
      ["warning", "problem"],
      ["warning", "task"],
    ]);
    expect(places).toEqual([["已完成原因分析13个"], ["40项任务均已完成责任分解"]]);
    expect(sentences[0]).toBe("“已完成原因分析13个”说的不是整改完成，没有采用。");
    expect(sentences[1]).toContain("not the rectification");
  });

  it("is not told of what is put right", () => {
    expect(read("other-work-done", LEAD, "反馈问题19个，已完成会商销号13个。").found).toEqual([]);
  });
});
