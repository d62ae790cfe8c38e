// From a figure, wherever it is shown, to every sentence that it rests on.
import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { airport, findChart, huiji, openUnit } from "./support/reader.ts";

/** The tasks of the unit whose notice says the total in one place and how far they are in another. */
const rate = "30 / 35 · 85.7 %";

test("a rate of the front page opens every sentence that it rests on @phone", async ({ page }) => {
  await page.goto("/");
  await findChart(page, /各单位/)
    .getByRole("link", { name: rate })
    .locator("visible=true")
    .click();
  await expect(page).toHaveURL(/\/notices\/\d+\?at=\d+-\d+,\d+-\d+,\d+-\d+#at$/);
  await expect(page.locator("#at")).toHaveText("30");
  await expect(page.locator("#at")).toBeInViewport();
  await expect(page.locator(".selected")).toHaveText(["35", "30", "5"]);
  const marked = page.getByRole("navigation", { name: "选中的原文" });
  await expect(marked).toContainText("30 / 35 项整改任务 · 85.7 %");
  await marked.getByRole("link", { name: "总数 35" }).click();
  await expect(page.locator(".selected", { hasText: "35" })).toBeInViewport();
  await marked.getByRole("link", { name: "正在整改 5" }).click();
  await expect(page.locator(".selected", { hasText: /^5$/ })).toBeInViewport();
  await expectNoViolations(page);
});

test("the figures are marked and stepped through without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(`/units/${encodeURIComponent(huiji)}`);
  await page.getByRole("link", { name: "30 / 35 项整改任务 · 85.7 %", exact: true }).click();
  await expect(page.locator("#at")).toHaveText("30");
  await expect(page.locator("#at")).toBeInViewport();
  await page.getByRole("navigation", { name: "选中的原文" }).getByRole("link", { name: "总数 35" }).click();
  await expect(page.locator(".selected", { hasText: "35" })).toBeInViewport();
  await context.close();
});

test("what is marked is quoted with its unit, its address and the fingerprint of its file", async ({ page }) => {
  await openUnit(page, airport);
  await page.getByRole("link", { name: "36 / 40 个问题 · 90 %", exact: true }).click();
  await page.getByText("引用标出的原文").click();
  const quotation = await page.getByRole("textbox", { name: "选中的原文" }).inputValue();
  expect(quotation).toContain(airport);
  expect(quotation).toMatch(/http\S+\/notices\/\d+\?at=\d+-\d+,\d+-\d+,\d+-\d+#at/);
  expect(quotation).toMatch(/SHA-256 [0-9a-f]{64}$/);
});

test("an address of one clause, as it was written before, and nonsense in it, still open the notice", async ({
  page,
}) => {
  await openUnit(page, huiji);
  const href = await page.getByRole("link", { name: "对照原文阅读通报" }).getAttribute("href");
  await page.goto(`${href}?at=20-60#at`);
  await expect(page.locator("#at")).toBeInViewport();
  for (const at of ["60-20", "0-99999999", "%00", "a-b,,1-", "1-2,".repeat(600)]) {
    const response = await page.goto(`${href}?at=${at}#at`);
    expect(response?.status(), at).toBe(200);
    await expect(page.locator(".selected-bar"), at).toHaveCount(0);
  }
});

test("on a phone the bar of a notice says whose it is and leads to ledger and text @phone-only @phone", async ({
  page,
}) => {
  await openUnit(page, airport);
  await page.getByRole("link", { name: "36 / 40 个问题 · 90 %", exact: true }).click();
  const bar = page.getByRole("navigation", { name: "窗格" });
  await expect(bar).toContainText(airport);
  await expect(bar).toContainText("通报");
  await expect(bar).toBeInViewport();
  await bar.getByRole("link", { name: "台账" }).click();
  await expect(page.locator("#ledger-pane")).toBeInViewport();
  await expect(bar.getByRole("link", { name: "台账" })).toHaveAttribute("aria-current", "true");

  // From an item to its title in the text, not to the head of the text.
  const item = page.locator(".ledger-tree [data-item]").nth(5);
  await item.locator("summary, p").first().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 200));
  await bar.getByRole("link", { name: "原文" }).click();
  await expect(page.locator(".notice-text [data-here]")).toBeInViewport();
  await expect(bar.getByRole("link", { name: "原文" })).toHaveAttribute("aria-current", "true");
});
