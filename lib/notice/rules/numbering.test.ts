// Numbers of chapters, headings and measures: what is missing, what is there twice, and what only looks so.
import { describe, expect, it } from "vitest";
import { parseNotice } from "../parse-in-tests.ts";

const LEAD =
  "2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。现将整改情况通报如下。";
const TITLES = ["河道管护不到位", "供水保障不足", "水价公示缺失", "泵站值守松散"];

/** What is said of the numbers of a text, each with its number, the one expected and the words of its place. */
function told(body: string) {
  const text = `中共青岚市水务局党组关于巡察整改进展情况的通报\n${LEAD}\n${body}\n中共青岚市水务局党组\n2023年12月8日`;
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.ledger.diagnostics
    .filter(({ code }) => code === "number-gap" || code === "number-repeat")
    .map(({ code, values, spans: [place] }) => [
      code.slice("number-".length),
      values.found,
      values.expected,
      text.slice(place!.start, place!.end),
    ]);
}

/** Problems below one aspect, with the numbers given. */
const problems = (...numbers: number[]) =>
  `（一）党的建设方面\n${numbers.map((number, at) => `${number}.关于“${TITLES[at]}”问题\n一是开展清理。二是建立台账。`).join("\n")}`;
const measures = (words: string) =>
  `一、关于“河道管护不到位”问题\n${words}\n二、关于“供水保障不足”问题\n一是改造管网。`;
const chapters = (...marks: string[]) =>
  `${marks[0]}、整改工作组织情况\n局党组成立领导小组。\n${marks[1]}、整改落实情况\n${problems(1, 2)}\n${marks[2]}、下一步打算\n局党组将持续抓好整改。`;

describe("the numbers of headings", () => {
  it("go on one by one, or begin anew", () => {
    expect(told(problems(1, 2, 3, 4))).toEqual([]);
    expect(told(`${problems(1, 2)}\n${problems(1, 2).replace("（一）", "（二）")}`)).toEqual([]);
    expect(told(`${problems(1, 2)}\n${problems(3, 4).replace("（一）", "（二）")}`)).toEqual([]);
  });

  it("leave a gap", () => {
    expect(told(problems(1, 2, 4))).toEqual([["gap", "4", "3", "水价公示缺失"]]);
    expect(told(`${problems(1, 2)}\n${problems(1, 2).replace("（一）", "（三）")}`)).toEqual([
      ["gap", "(三)", "(二)", "党的建设"],
    ]);
  });

  it("are there twice, next to each other or not", () => {
    expect(told(problems(1, 2, 2, 3))).toEqual([["repeat", "2", "3", "水价公示缺失"]]);
    expect(told(problems(1, 2, 3, 2))).toEqual([["repeat", "2", "4", "泵站值守松散"]]);
    expect(told(`${problems(1, 2)}\n${problems(3, 2).replace("（一）", "（二）")}`)).toEqual([
      ["repeat", "2", "4", "供水保障不足"],
    ]);
  });
});

describe("the numbers of measures in words", () => {
  it("leave a gap, or are there twice", () => {
    expect(told(measures("一是清理河道。三是设置警示牌。"))).toEqual([["gap", "三是", "二是", "三是"]]);
    expect(told(measures("一是清理河道。一是设置警示牌。"))).toEqual([["repeat", "一是", "二是", "一是"]]);
    expect(told(measures("一是清理河道。\n二是设置警示牌。\n四是建立台账。"))).toEqual([
      ["gap", "四是", "三是", "四是"],
    ]);
  });

  it("begin anew, and count up what belongs to one measure", () => {
    for (const words of [
      "一是清理河道。二是设置警示牌。",
      "一是清理河道。\n二是设置警示牌。\n一是约谈责任人。\n二是完善制度。",
      "一是清理河道，推动“三是整改到位”。二是设置警示牌。",
      "成立专班。\n二是设置警示牌。",
    ])
      expect(told(measures(words))).toEqual([]);
  });
});

describe("the numbers of chapters", () => {
  it("are those of the whole text, also where the ledger begins with the second", () => {
    expect(told(chapters("一", "二", "三"))).toEqual([]);
    expect(
      told("一、整改工作组织情况\n局党组成立领导小组。\n二、河道管护方面\n1.关于“河道管护不到位”问题\n一是开展清理。"),
    ).toEqual([]);
  });

  it("leave a gap, or are there twice", () => {
    expect(told(chapters("一", "二", "四"))).toEqual([["gap", "四", "三", "下一步打算"]]);
    expect(told(chapters("一", "二", "二"))).toEqual([["repeat", "二", "三", "下一步打算"]]);
  });
});
