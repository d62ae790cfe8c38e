// For everyone: English, no script, a phone, light and dark, a screen reader, a keyboard.
import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { airport, expectNoOverflow, findChart, huiji, isPhone, listBrokenWords, listPages } from "./support/reader.ts";

test("English keeps the page and its query, and is remembered", async ({ page, context }) => {
  await page.goto("/units?level=provincial");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/units\?level=provincial$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/^Units/);
  await expect(page.getByRole("link", { name: "36 / 40 problems · 90%" })).toBeVisible();
  await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Overview" }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.getByRole("heading", { name: "How far is each unit with its problems?" })).toBeVisible();
  expect((await context.cookies()).find((cookie) => cookie.name === "locale")?.value).toBe("en");

  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  expect((await context.cookies()).find((cookie) => cookie.name === "locale")?.value).toBe("zh-CN");
});

test("an English page has no Chinese interface words", async ({ page }) => {
  for (const address of ["/en", "/en/units", "/en/rounds", "/en/ledger", "/en/compare"]) {
    await page.goto(address);
    // Names and texts of notices are Chinese and say so; titles of charts may hold a name.
    const words = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('[lang="zh-CN"], [lang="zh-CN"] *, script, option, title, .sr-only'))
        element.remove();
      return copy.textContent ?? "";
    });
    expect(words.match(/整改|巡视组|未说明|导出|筛选|完成率/g), address).toBeNull();
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every figure, filter and source is there @phone", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("36 / 40 个问题 · 90 %").first()).toBeVisible();
    await expect(
      findChart(page, /各单位/)
        .locator("svg[role=img]")
        .locator("visible=true"),
    ).toHaveCount(1);
    await page.goto("/units");
    if (isPhone(page)) await page.locator("label[for=filters-open]").click();
    await page.locator("details.filter-menu summary", { hasText: "单位" }).click();
    await page.getByRole("checkbox", { name: new RegExp(`^${huiji}`) }).check();
    await page.getByRole("button", { name: "应用" }).locator("visible=true").click();
    await expect(page).toHaveURL(/unit=/);
    await expect(page.getByRole("rowheader")).toHaveCount(1);

    await page.goto(`/units/${encodeURIComponent(airport)}`);
    await page.getByRole("link", { name: "36 / 40 个问题 · 90 %" }).click();
    await expect(page.locator("#at")).toBeInViewport();
    await page.getByRole("link", { name: "回到台账" }).click();
    await expect(page.locator("#figure-problem")).toBeInViewport();
    expect((await page.goto("/units/none"))?.status()).toBe(404);
    for (const nowhere of ["/units/%00", "/en/units/a%00b", "/rounds/%00", "/units/%00/report", "/rounds/%00/report"])
      expect((await page.request.get(nowhere)).status(), nowhere).toBe(404);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any page in ${colorScheme} @phone`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const address of [...(await listPages(page)), "/en", "/en/units"]) {
      await page.goto(address);
      await expectNoViolations(page);
    }
  });
}

test("on a phone a table is a list with the same figures @phone @phone-only", async ({ page }) => {
  await page.goto("/units");
  const cells = page.locator("tbody tr").first().locator("td");
  expect(await cells.evaluateAll((all) => all.every((cell) => getComputedStyle(cell).display === "grid"))).toBe(true);
  await expect(cells.filter({ hasText: "36 / 40" })).toHaveAttribute("data-label", "问题或任务");
  // What sorts stays in sight; a second click turns the sort round.
  const sorts = page.locator("thead").getByRole("link");
  for (const sort of await sorts.all()) expect((await sort.boundingBox())?.height).toBeGreaterThan(10);
  await sorts.filter({ hasText: "单位" }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(page.locator("thead [aria-sort=ascending]")).toBeVisible();
});

test("on a phone the header is two rows, with the page that one is on in sight @phone @phone-only", async ({
  page,
}) => {
  for (const address of ["/", "/about", "/en", "/en/about"]) {
    await page.goto(address);
    const navigation = page.getByRole("banner").getByRole("navigation");
    const current = navigation.locator("[aria-current]");
    await expect(current).toBeInViewport({ ratio: 0.95 });
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(100);
    for (const link of await navigation.getByRole("link").all()) {
      await link.focus();
      // Scrolled to whole pixels, a hair of it may stay out.
      await expect(link).toBeInViewport({ ratio: 0.95 });
    }
  }
});

test("no page is wider than a phone @phone", async ({ page }) => {
  for (const address of await listPages(page)) {
    await page.goto(address);
    await expectNoOverflow(page);
  }
});

test("English words and numbers stay whole @phone", async ({ page }) => {
  for (const address of await listPages(page)) {
    await page.goto(`/en${address}`);
    await expectNoOverflow(page);
    expect(await listBrokenWords(page), address).toEqual([]);
  }
});

test("the choice of dark stays, without a flash", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "深浅" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/units", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe("rgb(29, 27, 24)");
});

test("all of the filter bar works by keyboard", async ({ page }) => {
  await page.goto("/units");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  const summary = page.locator("details.filter-menu summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("details.filter-menu[open] input").first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/unit=/);
  await page.keyboard.press("Escape");
  await expect(summary).toBeFocused();
  await expect(page.locator("details.filter-menu[open]")).toHaveCount(0);
});

test("every chart has a sentence, a table, a note, its source and its date", async ({ page }) => {
  await page.goto("/");
  const charts = page.locator(".chart-frame");
  await expect(charts).toHaveCount(5);
  for (const chart of await charts.all()) {
    await expect(chart.locator("svg[role=img]").first()).toHaveAttribute("aria-label", /。$/);
    await expect(chart).toContainText("注：");
    await expect(chart).toContainText("来源：5 份通报");
    await expect(chart).toContainText("截至 2025年4月18日");
    await chart.getByText("表格", { exact: true }).click();
    await expect(chart.getByRole("table")).toBeVisible();
  }
});
