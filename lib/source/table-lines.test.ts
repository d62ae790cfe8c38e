// A table that lies on its side keeps each label and its words on one line; what only lays out a page does not.
import { describe, expect, it } from "vitest";
import { tableLines } from "./table-lines.ts";

const cell = (...lines: string[]) => ({ lines, continued: false });

describe("a table on its side", () => {
  it("has a line for each label, whatever paragraphs stand beside it", () => {
    expect(
      tableLines([
        [cell("反馈问题"), cell("河道管护不到位")],
        [cell("整改措施"), cell("1.清理乱占", "2.聘请管护员。")],
        [cell("责任单位"), cell("河道科"), cell("完成情况"), cell("已完成")],
      ]),
    ).toEqual([
      "反馈问题\t河道管护不到位",
      "整改措施\t1.清理乱占 2.聘请管护员。",
      "责任单位\t河道科\t完成情况\t已完成",
    ]);
  });

  it("may have numbers and colons in its labels", () => {
    expect(
      tableLines([
        [cell("反馈问题1："), cell("河道管护不到位")],
        [cell("目前进展："), cell("1.清理乱占", "2.聘请管护员。")],
      ]),
    ).toEqual(["反馈问题1：\t河道管护不到位", "目前进展：\t1.清理乱占 2.聘请管护员。"]);
  });

  it("is no upright table of two columns, and no menu that has one such word", () => {
    expect(
      tableLines([
        [cell("反馈问题"), cell("整改情况")],
        [cell("整改落实不到位"), cell("一是补课。", "二是约谈。")],
      ]),
    ).toEqual(["反馈问题\t整改情况", "整改落实不到位", "一是补课。", "二是约谈。"]);
    expect(
      tableLines([
        [cell("巡察整改"), cell("首页")],
        [cell("整改情况"), cell("一、组织领导", "1.台账缺失")],
      ]),
    ).toEqual(["巡察整改\t首页", "整改情况", "一、组织领导", "1.台账缺失"]);
  });

  it("is known by its labels: a text beside a menu stays what it is", () => {
    const text = [cell("党务公开"), cell("关于整改情况的通报", "一、组织领导")];
    expect(tableLines([[cell("首页"), cell("当前位置")], text])).toEqual([
      "首页\t当前位置",
      "党务公开",
      "关于整改情况的通报",
      "一、组织领导",
    ]);
  });

  it("holds no text of its own beside a label", () => {
    const long = ["一、组织领导", "二、整改情况".padEnd(2000, "。")];
    expect(
      tableLines([
        [cell("标题"), cell("通报")],
        [cell("整改情况"), cell(...long)],
      ]),
    ).toEqual(["标题\t通报", "整改情况", ...long]);
  });
});
