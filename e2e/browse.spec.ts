// The main journey: from the front page to a unit, through filters that can be shared, from a figure to its sentence.
import { expect, test } from "@playwright/test";
import { airport, chooseFilter, expectNoOverflow, findChart, huiji, isPhone, openUnit } from "./support/reader.ts";

test("from the front page to a unit's figures @phone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("36 / 40 个问题 · 90 %").first()).toBeVisible();
  const chart = findChart(page, /各单位/);
  await expect(chart).toContainText("36 / 40；另有 1 个按整改任务说明，30 / 35");
  await expect(chart.getByRole("link", { name: `${huiji}（任务）` }).locator("visible=true")).toHaveCount(1);
  await expectNoOverflow(page);

  await openUnit(page, airport);
  await expect(page.getByRole("link", { name: "36 / 40 个问题 · 90 %", exact: true })).toBeVisible();
  await expect(page.getByText("通报没有说明：整改任务。")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("自贸区扩区无实质进展");
  await expectNoOverflow(page);
});

test("a chart can be looked at as shares, of measures, in another order, by its address", async ({ page }) => {
  await page.goto("/");
  const chart = findChart(page, /各单位/);
  await chart.getByRole("link", { name: "措施" }).click();
  await expect(page).toHaveURL(/subject=measure/);
  await expect(findChart(page, /各单位的整改措施落实/)).toContainText("186 / 193");
  await chart.getByRole("link", { name: "占比" }).click();
  await expect(page).toHaveURL(/mode=share/);
  await page.reload();
  await expect(chart.getByRole("link", { name: "占比" })).toHaveAttribute("aria-current", "true");
  await expect(page.locator("svg").filter({ hasText: "占比（%）" }).first()).toBeVisible();
});

test("filters narrow the page without a jump, can be shared, taken off and undone @phone", async ({
  page,
  context,
}) => {
  await page.goto("/units");
  await chooseFilter(page, "轮次", "十届省委第九轮巡视");
  await expect(page).toHaveURL(/round=/);
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await expect(page.getByRole("rowheader")).toContainText(huiji);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole("rowheader")).toHaveCount(1);
  await shared.getByRole("link", { name: /去掉.*十届省委第九轮巡视/ }).click();
  await expect(shared.getByRole("rowheader")).toHaveCount(5);
  await shared.goBack();
  await expect(shared.getByRole("rowheader")).toHaveCount(1);

  await page.getByRole("link", { name: "清除全部筛选" }).click();
  await expect(page).toHaveURL(/\/units$/);
  await expect(page.getByRole("rowheader")).toHaveCount(5);
});

test("who takes filters off by the keyboard goes on where they stood", async ({ page }) => {
  await page.goto(`/units?region=河南省&level=provincial&unit=${encodeURIComponent(huiji)}`);
  const tag = (label: string) => page.getByRole("link", { name: `去掉“${label}”` });
  await tag("河南省").press("Enter");
  await expect(tag("河南省")).toHaveCount(0);
  await expect(tag("省级")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "清除全部筛选" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".filter-menu > summary").first()).toBeFocused();
});

test("filters by unit and by round hold together", async ({ page }) => {
  await page.goto(`/ledger?unit=${encodeURIComponent(huiji)}`);
  await expect(page.getByRole("heading", { level: 2, name: huiji })).toBeVisible();
  await page.goto(`/units?unit=${encodeURIComponent(huiji)}&unit=${encodeURIComponent(airport)}`);
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await chooseFilter(page, "轮次", "十届省委第九轮巡视");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
});

test("from a figure to its sentence and back @phone", async ({ page }) => {
  await openUnit(page, airport);
  await page.getByRole("link", { name: "36 / 40 个问题 · 90 %", exact: true }).click();
  await expect(page).toHaveURL(/\/notices\/\d+\?at=\d+-\d+,\d+-\d+,\d+-\d+#at$/);
  const sentence = page.locator("#at");
  await expect(sentence).toBeInViewport();
  await expect(page.locator(".selected").first()).toBeVisible();
  expect((await page.locator(".selected").allTextContents()).join("")).toMatch(/40.*36/s);
  await page.getByRole("link", { name: "回到台账" }).first().click();
  await expect(page).toHaveURL(/#figure-problem$/);
  await expect(page.locator("#figure-problem")).toBeInViewport();
});

test("each item of the ledger leads to its words, and the words lead back", async ({ page }) => {
  await openUnit(page, huiji);
  await page.getByRole("link", { name: "对照原文阅读通报" }).click();
  const title = "工程招投标问题突出";
  const item = page.locator(".ledger-tree li").filter({ hasText: title }).last();
  await item.getByRole("link", { name: new RegExp(`看原文.*${title}`) }).click();
  await expect(page.locator(".selected").first()).toBeInViewport();
  expect((await page.locator(".selected").allTextContents()).join("")).toContain(title);
  await page.goBack();
  await expect(page.locator(".selected")).toHaveCount(0);
});

test("from the headline to what is not finished, by name and by number, and to its sentence @phone", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "尚未完成的有哪些" }).click();
  await expect(page).toHaveURL(/\/ledger\?status=ongoing$/);
  const section = page.getByRole("region", { name: "通报自述尚未完成的" });
  await expect(section).toContainText(/2\s个单位的通报自述 4\s个问题、5\s项整改任务正在整改，点名的有 4\s个。/);
  await expect(section).toContainText(
    /点名的.*正在整改 4\s个问题.*只说明个数、没有点名的.*正在整改 5\s项整改任务，只说明/s,
  );
  const csv = await (await page.request.get(`/tables/ongoing.csv${new URL(page.url()).search}`)).text();
  expect(csv).toMatch(/通报点名,问题,推行重塑重构改革动力不足,1/);
  expect(csv).toMatch(/只说明个数,整改任务,未说明,5/);
  await expectNoOverflow(page);
  await section.getByRole("link", { name: "推行重塑重构改革动力不足" }).click();
  await expect(page.locator(".selected").first()).toBeInViewport();
  expect((await page.locator(".selected").allTextContents()).join("")).toContain("推行重塑重构改革动力不足");
});

test("a question for what is not finished is led to it", async ({ page }) => {
  await page.goto("/search?q=哪些问题还没完成");
  await page.getByRole("main").getByRole("link", { name: "尚未完成的有哪些" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("尚未完成的问题与任务");
});

test("the ledger says what rows hang under once, and a status only where one is stated", async ({ page }) => {
  await page.goto(`/ledger?unit=${encodeURIComponent(huiji)}`);
  await expect(page.getByText(/^所列的 \d+\s个问题和任务都没有说明整改状态。$/)).toBeVisible();
  const rows = page.locator("[data-row]");
  await expect(rows.getByText("未说明", { exact: true })).toHaveCount(0);
  const holders = rows.filter({ has: page.locator('[data-kind="measure"][data-row]') });
  await expect(holders.last().locator("> p")).toContainText("整改任务");
  await page.getByRole("link", { name: "按单位名称" }).click();
  await expect(page).toHaveURL(/sort=name/);
});

test("a keyword finds rows and marks them", async ({ page }) => {
  await page.goto("/ledger");
  await page.getByRole("searchbox", { name: "关键词" }).fill("培训");
  await page.getByRole("button", { name: "查找", exact: true }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator("mark").first()).toHaveText("培训");
  const marked = await page.locator("mark").count();
  expect(marked).toBeGreaterThanOrEqual(await page.locator("[data-row]").count());
});

test("nonsense in the address breaks no page", async ({ page }) => {
  for (const address of [
    "/?page=-3&size=7&sort=%00&year=abc&level=x&unit=%FF",
    "/units?round=none",
    "/ledger?q=%27%22%3C&page=99999",
    "/compare?unit=a&unit=b",
    "/rounds?sort=%F0%9F%98%80",
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  }
  for (const address of ["/units/none", "/rounds/%E0%A4%A", "/notices/0", "/notices/abc", "/nothing"]) {
    const response = await page.goto(address);
    expect([400, 404], address).toContain(response?.status());
  }
});

test("filters that leave nothing say so and how to go on", async ({ page }) => {
  await page.goto("/units?year=1999");
  await expect(page.getByRole("heading", { name: "没有符合条件的内容" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "清除全部筛选" }).last().click();
  await expect(page.getByRole("rowheader")).toHaveCount(5);
});

test("the interactive chart takes the place of the drawn one without moving anything", async ({ page }) => {
  await page.goto("/");
  test.skip(isPhone(page));
  const plot = findChart(page, /各单位/).locator(".bars-plot");
  const before = await plot.boundingBox();
  await expect(plot).toHaveAttribute("data-interactive", "true");
  expect(await plot.boundingBox()).toEqual(before);
  await plot.hover({ position: { x: 500, y: 18 } });
  await expect(page.getByText(`${airport}：36 / 40 个问题 · 90 %`)).toBeVisible();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

test("a slow way to a sentence shows a skeleton, and still ends at the sentence", async ({ page }) => {
  await openUnit(page, airport);
  await page.waitForLoadState("networkidle");
  await page.route(/\/notices\/\d+\?at=.*_rsc/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await page.getByRole("link", { name: "36 / 40 个问题 · 90 %", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "正在读取" })).toBeAttached();
  await expect(page.locator("#at")).toBeInViewport();
  await expect(page.getByRole("status").filter({ hasText: "正在读取" })).toHaveCount(0);
});
