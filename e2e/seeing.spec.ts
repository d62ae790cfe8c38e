// Seeing: place, time, spread, comparison, two panes, two notices, the tree.
import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { importFile } from "./support/import-file.ts";
import { airport, expectNoOverflow, findChart, huiji, isPhone } from "./support/reader.ts";

const questions = [
  "spread-by-round",
  "inspections-by-time",
  "notices-by-province",
  "durations",
  "subjects-by-unit",
  "subjects-by-round",
  "subjects-by-region",
] as const;

test("a supervisor goes from a province to its units, and back", async ({ page }) => {
  await page.goto("/");
  const map = findChart(page, "哪些省份有通报？");
  await expect(map).toContainText("河南省");
  await map
    .getByRole("link", { name: /^河南省：/ })
    .locator("visible=true")
    .first()
    .click();
  await expect(page).toHaveURL(/region=/);
  await expect(
    findChart(page, /各单位/)
      .getByRole("link", { name: airport })
      .locator("visible=true"),
  ).toBeVisible();
  await page.goBack();
  // Every province with notices stands in the list beside the map, on a phone below it, and can be ticked.
  const list = page.locator("form.tile-list");
  const tiles = map.locator(".tile-links li");
  await expect.poll(() => tiles.count(), "the page gone back to").toBeGreaterThan(1);
  await expect(list.getByRole("listitem")).toHaveCount(await tiles.count());
  await list.getByRole("checkbox", { name: "对比：河南省" }).check();
  await list.getByRole("checkbox", { name: "对比：浙江省" }).check();
  await list.getByRole("button", { name: "对比所选" }).click();
  await expect(page).toHaveURL(/\/compare\?region=.+&region=/);
});

test("each chart of the overview has its sentence, table and files", async ({ page }) => {
  await page.goto("/");
  for (const title of ["各轮次什么时候进驻、反馈、发布通报？", "从进驻结束到反馈、到通报，用了多久？"]) {
    const chart = findChart(page, title);
    await expect(chart.locator("svg[role=img]").locator("visible=true")).toHaveCount(1);
    await chart.getByText("表格", { exact: true }).click();
    await expect(chart.getByRole("table")).toBeVisible();
  }
  for (const question of questions) {
    const json = await page.request.get(`/charts/${question}.json`);
    expect(json.status(), question).toBe(200);
    const svg = await page.request.get(`/charts/${question}.svg?palette=safe`);
    expect(svg.status(), question).toBe(200);
    expect(await svg.text()).toContain((await json.json()).title);
  }
});

test("units are ticked on a list and stand side by side, problems and tasks apart @phone", async ({ page }) => {
  await page.goto("/units");
  await page.getByRole("checkbox", { name: `对比：${airport}` }).check();
  await page.getByRole("checkbox", { name: `对比：${huiji}` }).check();
  await page.getByRole("button", { name: "对比所选" }).click();
  await expect(page).toHaveURL(/\/compare\?unit=.+&unit=/);
  await expect(page.getByText("36 / 40 个问题 · 90 %").first()).toBeVisible();
  const chart = findChart(page, /每个单位的各项进度/);
  await expect(chart.getByRole("heading", { name: "整改任务" })).toBeVisible();
  await expect(chart).not.toContainText("66 / 75");
  await expectNoOverflow(page);
  // They stand in the order of the address.
  for (const names of [
    [airport, huiji],
    [huiji, airport],
  ]) {
    await page.goto(`/compare?${names.map((name) => `unit=${encodeURIComponent(name)}`).join("&")}`);
    await expect(page.locator(".compare-columns thead").getByRole("link", { name: /^(?!从)/ })).toHaveText(names);
  }
  const table = await page.request.get(`/tables/compare-units.csv${new URL(page.url()).search}`);
  const lines = (await table.text()).split("\r\n");
  expect(lines[0]?.split(",").slice(1).sort()).toEqual([huiji, airport].sort());
  expect(lines.find((line) => line.startsWith("整改任务 总数"))).toContain("35");
  await page.getByRole("link", { name: `从对比中去掉${huiji}` }).click();
  await expect(page.getByText("再选一个，就可以并排对比。")).toBeVisible();
});

test("rounds are compared by their address, and what is not there is said", async ({ page }) => {
  await page.goto("/rounds");
  const boxes = page.getByRole("checkbox", { name: /^对比：/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("button", { name: "对比所选" }).click();
  await expect(page).toHaveURL(/round=.+&round=/);
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await page.goto("/compare?unit=没有这个单位");
  await expect(page.getByText("没有找到：没有这个单位。")).toBeVisible();
});

test("regions are chosen from the list of all, and stand side by side with what their sums run over @phone", async ({
  page,
}) => {
  await page.goto("/compare?region=410000&region=410100");
  await expect(page.getByText("河南省含有另一个所选的地区")).toBeVisible();
  await page.goto("/compare?region=410000");
  await expect(page.getByText("再选一个，就可以并排对比。")).toBeVisible();
  const picker = page.locator("section", { has: page.getByRole("heading", { name: "选择地区" }) });
  await expect(picker.getByRole("checkbox", { name: /^河南省/ })).toBeChecked();
  await picker.getByRole("checkbox", { name: /^河南省/ }).uncheck();
  await picker.getByRole("button", { name: "对比所选" }).click();
  await expect(picker.getByText("还没有勾选：请勾选两个到六个，再对比。")).toBeVisible();
  await picker.getByRole("checkbox", { name: /^河南省/ }).check();
  await picker.getByRole("checkbox", { name: /^浙江省/ }).check();
  await picker.getByRole("button", { name: "对比所选" }).click();
  await expect(page).toHaveURL(/region=.+&region=/);
  const problems = page.getByRole("row", { name: /^问题/ }).first();
  await expect(problems).toContainText(/个单位中 .+个说明|都没有同时说明/);
  await expect(findChart(page, "并排看：每个地区的各项进度")).toContainText("河南省");
  await expectNoOverflow(page);
  const file = await page.locator('a[href*="/tables/compare-regions.csv"]').first().getAttribute("href");
  expect((await (await page.request.get(file ?? "")).text()).split("\r\n")[0]).toContain("河南省,浙江省");
  await problems
    .getByRole("link", { name: /个单位/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/units\?.*region=/);
});

async function openAirportNotice(page: Page): Promise<void> {
  await page.goto(`/units/${encodeURIComponent(airport)}`);
  await page.getByRole("link", { name: "对照原文阅读通报" }).click();
  await page.waitForURL("**/notices/*");
}

test("j and k step from item to item, and the text goes with them", async ({ page }) => {
  await openAirportNotice(page);
  const here = page.locator(".ledger-tree [data-here]");
  await page.getByRole("checkbox", { name: "按 j、k 逐条查看" }).scrollIntoViewIfNeeded();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("j");
  await expect(here).toHaveCount(1);
  const forth = await here.getAttribute("id");
  await expect(page.locator(".notice-text [data-here]")).toBeInViewport();
  await page.keyboard.press("k");
  expect(await here.getAttribute("id")).not.toBe(forth);

  await page.getByRole("checkbox", { name: "按 j、k 逐条查看" }).uncheck();
  const before = await here.getAttribute("id");
  await page.keyboard.press("j");
  expect(await here.getAttribute("id")).toBe(before);
});

test("the panes move together", async ({ page }) => {
  test.skip(isPhone(page), "on a phone the text stands below the ledger");
  await openAirportNotice(page);
  // An address leads into one pane, and the other one is there already.
  const items = page.locator(".ledger-tree [data-item]");
  const id = await items.nth((await items.count()) - 2).getAttribute("id");
  await page.goto(`${page.url()}#${id}`);
  await page.reload();
  await expect(page.locator(".notice-text [data-here]")).toBeInViewport();
  const pane = page.locator(".pane-scroll");
  const last = page.locator(".ledger-tree [data-item]").last();
  await page.mouse.move(200, 400);
  for (let turn = 0; turn < 40 && !(await last.isVisible()); turn += 1) await page.mouse.wheel(0, 600);
  await page.mouse.wheel(0, 6000);
  await expect.poll(() => pane.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await pane.hover();
  const page0 = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, -20000);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(page0);
});

test("a later notice is held against the earlier one @last", async ({ page }, info) => {
  const unit = `${info.project.name === "phone" ? "乙" : "甲"}河区`;
  const write = (done: number, status: string, extra: string[], day: string) =>
    [
      `中共${unit}委员会关于巡察整改进展情况的通报`,
      `2024年3月5日至5月20日，市委第二巡察组对${unit}开展了巡察。2024年6月18日，巡察组反馈了意见。现将整改进展情况公布如下。`,
      "一、整改落实情况",
      `巡察反馈的8个问题，已完成整改${done}个，正在整改${8 - done}个。整改期间，诫勉谈话${done}人。`,
      "（一）关于“制度执行不严”方面",
      `1．关于“${unit}台账登记不全”的问题`,
      `一是补登台账${done}册。二是每月核对一次。整改状态：${status}。`,
      ...extra,
      "二、下一步工作",
      "继续抓好整改。",
      `中共${unit}委员会`,
      day,
    ].join("\n");
  const added = ["2．关于“会议记录缺失”的问题", "一是补记会议。二是指定专人。整改状态：正在整改。"];
  for (const [name, text] of [
    ["earlier.txt", write(5, "正在整改", [], "2024年9月10日")],
    ["later.txt", write(7, "已完成", added, "2025年3月12日")],
  ] as const) {
    const file = info.outputPath(name);
    await writeFile(file, text);
    await importFile(file);
  }
  await page.goto(`/units/${encodeURIComponent(unit)}`);
  await expect(findChart(page, /历次通报/)).toContainText("7 / 8");
  await page.getByRole("link", { name: "与前一份通报对比" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "前后两份通报" })).toBeVisible();
  await expect(page.getByRole("row", { name: /问题/ })).toContainText("5 / 8 个问题");
  await expect(page.getByRole("row", { name: /问题/ })).toContainText("已完成 多 2");
  const list = (heading: string) => page.locator("section", { has: page.getByRole("heading", { name: heading }) });
  await expect(page.getByText(/^与较早一份相比，问题已完成 5 → 7 \/ 8；问题正在整改 3 → 1；/)).toBeVisible();
  await expect(list("状态有变化的条目").getByRole("row", { name: /台账登记不全/ })).toContainText("已完成");
  const talks = list("处理结果、资金与制度").getByRole("row", { name: /诫勉谈话/ });
  await expect(talks).toContainText("多 2");
  await expect(talks.getByRole("link")).toHaveCount(2);
  await expect(list("机构与日期").getByRole("row", { name: /落款/ })).toContainText("有变化");
  const words = list("文字有变化的条目");
  await expect(words.locator("del")).toContainText("5");
  await expect(words.locator("ins")).toContainText("7");
  await expectNoViolations(page);
  await expect(list("只在较晚一份里列出")).toContainText("会议记录缺失");
  await page.goto(`${page.url().split("?")[0]}?with=999999`);
  await expect(page.getByText("这两份通报不属于同一次巡视巡察。")).toBeVisible();
});

test("the tree of a unit is as it was left after reading a source", async ({ page }) => {
  await page.goto(`/units/${encodeURIComponent(airport)}`);
  const first = page.locator(".ledger-tree details details").first();
  await expect(first).not.toHaveAttribute("open");
  await first.locator("summary").first().click();
  await expect(first).toHaveAttribute("open");
  await page.getByRole("link", { name: "总览" }).first().click();
  await page.waitForURL(/:\d+\/$/);
  await page.goto(`/units/${encodeURIComponent(airport)}`);
  await expect(first).toHaveAttribute("open");
});

test("a link to a unit shows the branches that were open, without script too @phone", async ({ page, browser }) => {
  await page.goto(`/units/${encodeURIComponent(airport)}`);
  const branches = page.locator(".ledger-tree details details");
  await branches.nth(1).locator("summary").first().click();
  await expect(page).toHaveURL(/\?open=\d+\.\d+$/);
  const address = page.url();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator(".ledger-tree details details[open]")).toHaveCount(1);
  await expect(other.locator(".ledger-tree details details").nth(1)).toHaveAttribute("open");
  await context.close();
  await page.getByRole("button", { name: "全部展开" }).click();
  await expect(page.locator(".ledger-tree details:not([open])")).toHaveCount(0);
  await page.getByRole("button", { name: "全部收起" }).click();
  await expect(page.locator(".ledger-tree details[open]")).toHaveCount(0);
});
