// What is marked and what is named, against what is declared of it.
import { describe, expect, it } from "vitest";
import { codes, findings } from "../reconcile-in-tests.ts";

const names = ["水表抄录不及时", "泵站值守松散", "管网图纸缺失"];
/** Three problems; `said` gives the line of status of each. */
const ledger = (...said: (string | null)[]) =>
  names
    .map(
      (name, at) => `${"一二三"[at]}、关于“${name}”问题\n一是开展清理。${said[at] ? `\n完成情况：${said[at]}。` : ""}`,
    )
    .join("\n");
const told = (figures: string, ...said: (string | null)[]) => findings({ figures, ledger: ledger(...said) });
const amiss = (figures: string, ...said: (string | null)[]) =>
  told(figures, ...said).filter(({ code }) => code === "status-differs");

describe("marked statuses against declared figures", () => {
  it("contradict them where more are marked than are declared, or than the rest leaves", () => {
    const [found] = amiss("反馈的3个问题已全部完成整改。", null, "正在整改", null);
    expect(found).toMatchObject({
      severity: "error",
      values: { subject: "problem", total: 3, done: 3, markedDone: 0, markedOngoing: 1, notMarked: 2 },
      words: ["全部完成", "完成情况：正在整改。"],
    });
    expect(amiss("反馈的3个问题，已完成整改1个，正在整改2个。", "已完成", "已完成", "已完成")).toHaveLength(1);
    expect(amiss("反馈的3个问题，已完成整改2个，正在整改1个。", "正在整改", "正在整改", null)).toHaveLength(1);
  });

  it("agree with them as long as what is not marked may be the rest", () => {
    expect(amiss("反馈的3个问题，已完成整改2个，正在整改1个。", "已完成", "正在整改", null)).toEqual([]);
    expect(amiss("反馈的3个问题，已完成整改2个，正在整改1个。", "已完成", "已完成", "正在整改")).toEqual([]);
    expect(amiss("反馈的3个问题，已完成整改2个，正在整改1个。", null, null, null)).toEqual([]);
    expect(amiss("反馈的3个问题。", "已完成", "正在整改", null)).toEqual([]);
  });

  it("are not compared where more is listed than is counted", () => {
    expect(amiss("反馈的2个问题，已完成整改2个。", "已完成", "已完成", "已完成")).toEqual([]);
  });
});

describe("what is named as unfinished", () => {
  const named = (name: string) => `反馈的3个问题，已完成整改2个，正在整改1个，即“${name}”问题。`;

  it("is not marked done", () => {
    expect(told(named("泵站值守松散"), null, "已完成", null)).toContainEqual(
      expect.objectContaining({ code: "named-but-done", words: ["泵站值守松散", "完成情况：已完成。"] }),
    );
    expect(codes({ figures: named("泵站值守松散"), ledger: ledger("已完成", null, "已完成") })).not.toContain(
      "named-but-done",
    );
  });

  it("is among the problems that are listed; a list that leaves some out may leave out this one", () => {
    expect(told(named("库区移民补偿迟缓"))).toContainEqual(
      expect.objectContaining({ code: "named-not-listed", severity: "warning", words: ["库区移民补偿迟缓"] }),
    );
    expect(told(named("库区移民补偿迟缓").replace("3个问题", "9个问题"))).toContainEqual(
      expect.objectContaining({ code: "named-not-listed", severity: "info" }),
    );
    for (const name of ["泵站值守松散", "“泵站值守松散”", "泵站值守比较松散"])
      expect(told(named(name)).map(({ code }) => code)).not.toContain("named-not-listed");
  });

  it("is counted", () => {
    const figures = (list: string) => `反馈的10个问题，已完成整改8个，正在整改2个，分别为${list}。`;
    expect(codes({ figures: figures("“管网老旧”“水价改革慢”") })).toContain("unfinished-agree");
    expect(codes({ figures: figures("“管网老旧”") })).toContain("unfinished-fewer");
    expect(codes({ figures: figures("“管网老旧”“水价改革慢”“人员不足”") })).toContain("unfinished-more");
  });

  it("is held against no number that is but the number of the names", () => {
    const found = codes({ figures: "反馈的10个问题，已完成整改9个，“管网老旧”问题正在整改。" });
    expect(found.filter((code) => code.startsWith("unfinished"))).toEqual([]);
  });
});
