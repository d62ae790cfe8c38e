// Finding: facets with their counts, full text, the quick search; with and without script.
import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { airport, chooseFilter, expectNoOverflow, huiji, isPhone, readTotal } from "./support/reader.ts";

/** The count beside a value of a filter. */
async function readCount(page: Page, field: string, value: string): Promise<number> {
  const label = page.locator("label", { has: page.locator(`input[name="${field}"][value="${value}"]`) });
  // `1,234 条`: what is counted stands behind the number.
  const words = (await label.locator("small").textContent()) ?? "";
  return Number(/^([\d,]+)\s\S/.exec(words)?.[1]?.replaceAll(",", ""));
}

test("what of an address is not understood is said, and a keyword of one character is called too short", async ({
  page,
  request,
}) => {
  await page.goto("/units?year=99999&level=provincial");
  await expect(page.getByText(/^地址里有没看懂的/)).toHaveText(/：year=99999$/);
  for (const list of ["/ledger", "/notices", "/diagnostics"]) {
    await page.goto(`${list}?q=党`);
    await expect(page.getByRole("heading", { name: "太短了" })).toBeVisible();
  }
  const file = await request.get("/tables/units.csv?level=conty");
  expect(file.status()).toBe(400);
  expect(await file.text()).toContain("provincial");
});

test("a figure of a round leads to the sentence of the one unit that states it", async ({ page }) => {
  await page.goto("/rounds");
  await page
    .getByRole("table")
    .first()
    .getByRole("link", { name: /^36 \/ 40/ })
    .click();
  await expect(page).toHaveURL(/\/notices\/\d+\?at=/);
  await expect(page.locator("#at")).toBeInViewport();
});

test("facets count what they leave, narrow down to a city, are tags and go back @phone", async ({ page }) => {
  await page.goto("/ledger");
  const all = await readTotal(page);
  const inHenan = await readCount(page, "region", "河南省");
  expect(inHenan).toBeGreaterThan(0);
  expect(inHenan).toBeLessThan(all);
  await chooseFilter(page, "地区", "河南省");
  await expect(page).toHaveURL(/region=/);
  await expect(page.getByRole("link", { name: "去掉“河南省”" })).toBeVisible();
  expect(await readTotal(page)).toBe(inHenan);

  const city = "河南省/郑州市";
  await expect(page.locator(`input[value="${city}"]`)).toBeAttached();
  const inCity = await readCount(page, "region", city);
  await page.locator("details.filter-menu summary", { hasText: "地区" }).click();
  const checkbox = page.locator(`input[value="${city}"]`);
  if (!(await checkbox.isVisible())) await page.locator("details.filter-menu summary", { hasText: "地区" }).click();
  await checkbox.check();
  await expect(page.getByRole("link", { name: "去掉“河南省 郑州市”" })).toBeVisible();
  // The city takes the place of its province.
  await expect(page.getByRole("link", { name: "去掉“河南省”" })).toHaveCount(0);
  expect(await readTotal(page)).toBe(inCity);
  await expectNoOverflow(page);

  await page.goBack();
  await expect(page.getByRole("link", { name: "去掉“河南省”" })).toBeVisible();
  expect(await readTotal(page)).toBe(inHenan);
  await page.getByRole("link", { name: "去掉“河南省”" }).click();
  await expect(page).toHaveURL(/\/ledger$/);
  expect(await readTotal(page)).toBe(all);
});

test("what is stated, kind and status have counts that hold", async ({ page }) => {
  for (const [path, field, value] of [
    ["/units", "stated", "task"],
    ["/units", "publishedYear", "2024"],
    ["/notices", "body", "河南省/省委第四巡视组"],
    ["/notices", "code", "sum-agrees"],
    ["/ledger", "itemKind", "measure"],
    ["/ledger", "status", "unknown"],
    ["/diagnostics", "unit", airport],
  ] as const) {
    await page.goto(path);
    const count = await readCount(page, field, value);
    await page.goto(`${path}?${field}=${encodeURIComponent(value)}`);
    expect([path, field, await readTotal(page)]).toEqual([path, field, count]);
  }
});

test("from the header to the places of a word, by unit and by round, and to the sentence @phone", async ({ page }) => {
  await page.goto("/rounds");
  if (isPhone(page)) await page.getByRole("banner").getByRole("link", { name: "查找" }).click();
  const box = page.getByRole("searchbox", { name: "查找单位、地区、问题、措施、通报" }).locator("visible=true").last();
  await box.fill("招投標");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator("mark").first()).toHaveText("招投标");
  await expect(page.getByRole("heading", { level: 2, name: huiji })).toBeVisible();
  await expectNoOverflow(page);

  await page.getByRole("link", { name: "按轮次" }).click();
  await expect(page).toHaveURL(/group=round/);
  await expect(page.getByRole("heading", { level: 2, name: "十届省委第九轮巡视" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: huiji })).toBeVisible();

  await page.getByRole("main").getByRole("link", { name: "原文" }).first().click();
  await expect(page.locator(".selected").first()).toBeInViewport();
  expect((await page.locator(".selected").allTextContents()).join("")).toContain("招投标");
});

test("a search keeps the filters, says how many, and what to do where nothing is found", async ({ page }) => {
  await page.goto("/search?q=整改");
  const status = page.getByRole("main").getByRole("status");
  await expect(status).toContainText(/共 \d+\s条，分属 5\s个单位/);
  const inHenan = await readCount(page, "region", "河南省");
  await chooseFilter(page, "地区", "河南省");
  await expect(status).toContainText(`共 ${inHenan} 条`);
  await expect(page).toHaveURL(/q=/);
  await page.getByRole("searchbox", { name: "查找单位、地区、问题、措施、通报" }).last().fill("此词绝无");
  await page.getByRole("main").getByRole("button", { name: "查找", exact: true }).click();
  await expect(page.getByRole("heading", { name: "没有找到“此词绝无”" })).toBeVisible();
  await expect(page).toHaveURL(/region=/);
  await page.getByRole("link", { name: "不限单位、轮次、地区等，只按字词查找" }).click();
  await expect(page).not.toHaveURL(/region=/);
  await page.goto("/search?q=金水区");
  await expect(page.getByRole("heading", { name: "尚未收录金水区的通报" })).toBeVisible();
  await page.getByRole("link", { name: /^郑州市有 \d+\s个单位$/ }).click();
  await expect(page.getByRole("main").getByRole("link", { name: huiji }).first()).toBeVisible();
  await page.goto("/search?q=惠");
  await expect(page.getByRole("heading", { name: "太短了" })).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "名称或地区相符" }).getByRole("link", { name: huiji }),
  ).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the open quick search and filters in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/search?q=整改&group=round");
    await page.locator("details.filter-menu summary", { hasText: "轮次" }).click();
    await expectNoViolations(page);
    await page.keyboard.press("Control+k");
    // The dialog is loaded at its first use.
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
    await page.keyboard.type("省委");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectNoViolations(page);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("search, facets, type-ahead and diagnostics work by plain forms and links @phone", async ({ page }) => {
    await page.goto("/");
    if (isPhone(page)) await page.getByRole("banner").getByRole("link", { name: "查找" }).click();
    const box = page
      .getByRole("searchbox", { name: "查找单位、地区、问题、措施、通报" })
      .locator("visible=true")
      .last();
    await box.fill("培训");
    await box.press("Enter");
    await expect(page.locator("mark").first()).toHaveText("培训");

    // The box in a long list sends what is typed; the list comes back with the names that hold it, open.
    await page.goto("/units?find=惠濟");
    const menu = page.locator("details.filter-menu[open]");
    await expect(menu.getByRole("checkbox")).toHaveCount(1);
    await expect(menu.getByRole("searchbox")).toHaveValue("惠濟");
    await menu.getByRole("checkbox", { name: huiji }).check();
    await menu.getByRole("searchbox").fill("");
    await menu.getByRole("button", { name: "应用" }).click();
    await expect(page).toHaveURL(/unit=/);
    await expect(page.getByRole("rowheader")).toHaveCount(1);

    await page.goto("/diagnostics");
    await page.getByRole("link", { name: /^完成率相符 1$/ }).click();
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    await expect(page.getByText("自述完成率 85.7 % 与 30 / 35 相符。")).toBeVisible();
  });
});
