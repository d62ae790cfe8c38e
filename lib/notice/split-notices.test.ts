// Several short notices on one page: parted where that is certain, told where it is not.
import { describe, expect, it } from "vitest";
import { checkLedger } from "../ledger/invariants.ts";
import { getMessages } from "../messages/get-messages.ts";
import { parseNotices } from "./parse-notice.ts";

const titleOf = (unit: string) => `中共${unit}党组关于市委巡察整改情况的通报`;
const leadOf = (unit: string, group: string) =>
  `根据市委统一部署，2023年3月6日至5月12日，市委第${group}巡察组对${unit}党组进行了巡察，6月20日反馈了巡察意见。`;
const bodyOf = (count: number) => `反馈的${count}个问题，已完成整改${count - 1}个，正在整改1个。
一、关于“台账不全”问题
一是补建台账。
二、关于“学习不够”问题
一是集中学习${count}次。`;
const signatureOf = (unit: string, day: number) => `中共${unit}党组\n2023年12月${day}日`;
const notice = (unit: string, group: string, count: number, day: number) =>
  [titleOf(unit), leadOf(unit, group), bodyOf(count), signatureOf(unit, day)].join("\n");

const WATER = notice("青岚市水务局", "一", 9, 8);
const ROADS = notice("青岚市交通局", "二", 11, 12);
const WOODS = notice("青岚市林业局", "三", 7, 5);

/** What is read from a page: of each notice its unit, total and day; and where more of them are suspected. */
function readPage(page: string) {
  const ledgers = parseNotices(page).flatMap((outcome) => (outcome.ok ? [outcome.ledger] : []));
  for (const ledger of ledgers) expect(checkLedger(ledger, page)).toEqual([]);
  const suspected = ledgers.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code === "further-notice"));
  return {
    notices: ledgers.map(
      ({ meta }) => `${meta.unit?.value} ${meta.totals[0]?.total?.value} ${meta.signed?.value.slice(-2)}`,
    ),
    suspected,
    at: suspected.flatMap(({ spans }) => spans.map(({ start, end }) => page.slice(start, end))),
  };
}

describe("short notices on a page", () => {
  const all = ["青岚市水务局 9 08", "青岚市交通局 11 12", "青岚市林业局 7 05"];

  it("are parted where a title that names another unit stands behind a signature", () => {
    const { notices, suspected } = readPage([WATER, ROADS, WOODS].join("\n\n"));
    expect([notices, suspected]).toEqual([all, []]);
    for (const text of [WATER, ROADS]) expect(text.length).toBeLessThan(300);
  });

  it("are parted behind a signature without a date, or with a contact below it", () => {
    const undated = WATER.replace("\n2023年12月8日", "");
    expect(readPage(`${undated}\n${ROADS}`).notices.map((words) => words.slice(0, 6))).toEqual(
      all.slice(0, 2).map((words) => words.slice(0, 6)),
    );
    expect(readPage(`${WATER}\n（此件公开发布）\n联系电话：0371-65432100\n${ROADS}`).notices).toEqual(all.slice(0, 2));
    expect(readPage(`${WATER}\n${ROADS.replace("党组关于", "党组\n关于")}`).notices).toEqual(all.slice(0, 2));
  });

  it.each([
    ["a title without a signature before it", `${WATER.replace(/\n中共.*\n.*$/, "")}\n${ROADS}`],
    [
      "another title of the same unit",
      `${WATER}\n${WATER.replace("情况的通报", "进展情况的通报").replace("第一", "第二")}`,
    ],
    [
      "a title that does not say whose it is",
      `${WATER}\n${ROADS.replace(titleOf("青岚市交通局"), "关于巡察整改情况的通报")}`,
    ],
    ["no title", `${WATER}\n${ROADS.slice(titleOf("青岚市交通局").length + 1)}`],
    ["a title without 关于", `${WATER}\n${ROADS.replace(titleOf("青岚市交通局"), "青岚市交通局巡察整改情况通报")}`],
    [
      "a lead of other words",
      `${WATER}\n${ROADS.replace(/\n根据.*\n/, "\n交通局党组对照反馈的问题逐条整改，现公布如下。\n")}`,
    ],
  ])("are told of, and not parted, where it is %s", (_, page) => {
    const { notices, suspected, at } = readPage(page);
    expect(notices).toHaveLength(1);
    expect(suspected).toHaveLength(1);
    expect(suspected[0]!.severity).toBe("warning");
    expect(page.indexOf(at[0]!)).toBeGreaterThan(150);
    const [zh, en] = (["zh-CN", "en"] as const).map((locale) =>
      getMessages(locale).diagnostics.sentences["further-notice"](suspected[0]!.values),
    );
    expect(zh).toContain("另一份通报");
    expect(en).toContain("Another notice");
    for (const sentence of [zh, en]) expect(sentence).toContain(String(suspected[0]!.values.text));
  });
});

describe("one notice on a page", () => {
  const links = ["青岚市交通局", "青岚市林业局"].map(titleOf);
  it.each([
    ["links to others below it", `${WATER}\n相关链接\n${links.join("\n")}`],
    ["links with days below it", `${WATER}\n${links.map((title) => `${title}\n2023-12-30`).join("\n")}`],
    [
      "links whose titles name who inspected",
      `${WATER}\n${["青岚市交通局", "青岚市林业局"].map((unit) => `中共${unit}党组关于落实市委第二巡察组反馈意见整改情况的通报`).join("\n")}`,
    ],
    ["links above it", `${links.map((title) => `${title}\n2023-12-30`).join("\n")}\n${WATER}`],
    ["its title once more at the end", `${WATER}\n${titleOf("青岚市水务局")}\n2023-12-30\n来源：市水务局。`],
    ["its title in other words at the end", `${WATER}\n关于市委巡察整改情况的通报\n责任编辑：张某`],
    ["the documents that it names", `${WATER}\n附件：1.《${links[0]}》\n2.《${links[1]}》`],
    ["a document named in its text", WATER.replace("一是补建台账。", `一是学习《${links[0]}》，\n《${links[1]}》。`)],
    ["who inspected in the page's foot", `${WATER}\n上一篇：市委第二巡察组向交通局党组反馈巡察意见\n主办：市水务局`],
    ["a summary above it", `摘要：${leadOf("青岚市水务局", "一")}\n中共青岚市水务局党组\n2023年12月8日\n${WATER}`],
    ["a summary below a title in other words", `关于市委巡察整改情况的通报\n${leadOf("青岚市水务局", "一")}\n${WATER}`],
    ["itself twice, for two kinds of screens", `${WATER}\n${WATER}`],
  ])("is one, without a doubt: %s", (_, page) => {
    const { notices, suspected } = readPage(page);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^青岚市水务局 9/);
    expect(suspected).toEqual([]);
  });
});
