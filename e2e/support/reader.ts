// What a reader does on the pages, in the words of a reader.
import { expect, type Locator, type Page } from "@playwright/test";

/** The unit of the samples that states how many of its problems are done: 36 of 40. */
export const airport = "郑州航空港经济综合实验区";
/** The unit of the samples that states its progress by tasks: 30 of 35. */
export const huiji = "惠济区";

/** Whether the viewport is a phone's: filters fold, tables are lists. */
export function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 1280) < 768;
}

/** The frame of a chart by the words of its question. */
export function findChart(page: Page, words: string | RegExp): Locator {
  return page.locator(".chart-frame", { has: page.getByRole("heading", { name: words }) });
}

/** Opens the filter `name` and ticks the value. */
export async function chooseFilter(page: Page, name: string, value: string): Promise<void> {
  if (isPhone(page)) await page.locator("label[for=filters-open]").click();
  const menu = page.locator("details.filter-menu", { has: page.locator("summary", { hasText: name }) });
  if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
  await menu.getByRole("checkbox", { name: value }).check();
  if (!isPhone(page)) await page.keyboard.press("Escape");
}

/** Opens a unit from the chart of the front page. */
export async function openUnit(page: Page, name: string): Promise<void> {
  await page.goto("/");
  await findChart(page, /各单位/)
    .getByRole("link", { name })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** How many entries the list says that it has. */
export async function readTotal(page: Page): Promise<number> {
  const words = await page
    .getByText(/共 [\d,]+ 条/)
    .last()
    .textContent();
  return Number(/共 ([\d,]+) 条/.exec(words ?? "")?.[1]?.replaceAll(",", ""));
}

/** No page is wider than its window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}

/** Nothing lies over what stands beside it: no pane, cell, fact or choice holds more than it has room for. */
export async function expectNothingSpilt(page: Page): Promise<void> {
  const spilt = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".pane, tbody :is(td, th), dd, [role=option], [role=option] > *")]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowX === "visible" && one.clientWidth > 0)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
  );
  expect(spilt, page.url()).toEqual([]);
}

/** Latin words and numbers that go on in the next line without a hyphen: long ones, as of an address, may. */
export async function listBrokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest("svg, .sr-only, textarea")) continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{Script=Latin}\d][\p{Script=Latin}\d.,]{1,20}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
        if (lines.size > 1 && node.data.length > 0) broken.push(`${word} in “${node.data.trim().slice(0, 40)}”`);
      }
    }
    return broken;
  });
}

/** Every address that a reader can come to, samples included. */
export async function listPages(page: Page): Promise<string[]> {
  await page.goto("/notices");
  const notice = (await page.getByRole("rowheader").first().getByRole("link").getAttribute("href")) ?? "";
  await page.goto("/rounds");
  const round = (await page.getByRole("rowheader").first().getByRole("link").getAttribute("href")) ?? "";
  const unit = encodeURIComponent(airport);
  return [
    "/",
    "/?subject=measure&mode=share&level=county",
    "/units",
    `/units/${unit}`,
    `/units/${unit}/report`,
    "/rounds",
    round,
    `${round}/report`,
    "/report",
    "/report?region=河南省&publishedYear=2024",
    "/notices",
    `${notice}?at=20-60#at`,
    "/ledger?q=整改",
    "/search?q=整改",
    "/search?q=此词绝无&level=provincial",
    "/diagnostics",
    `/compare?unit=${unit}&unit=${encodeURIComponent(huiji)}`,
    `/compare?round=${round.split("/").at(-1)}`,
    "/compare?region=河南省&region=浙江省",
    `${notice}/diff`,
    "/colours",
    "/about",
    "/no-such-page",
  ];
}
