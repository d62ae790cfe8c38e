// What colours of charts stand for, and what marks say and where they lead.
import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { airport, expectNoOverflow, findChart } from "./support/reader.ts";

test("colours are chosen once and hold on pages and in files @phone", async ({ page, context }) => {
  await page.goto("/colours");
  await page.getByRole("button", { name: "选用 单色花纹" }).click();
  await expect(page).toHaveURL(/palette=mono/);
  await expect(page.locator("html")).toHaveAttribute("data-ongoing", "dots");
  expect((await context.cookies()).find((cookie) => cookie.name === "palette")?.value).toBe("mono");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-ongoing", "dots");
  const svg = findChart(page, /各单位/)
    .locator('a[href*=".svg"]')
    .first();
  await expect(svg).toHaveAttribute("href", /palette=mono/);
  expect((await page.request.get("/charts/durations.svg?palette=rainbow")).status()).toBe(400);
});

test("readers say which colour stands for what, and colours that look alike are refused @phone", async ({ page }) => {
  const tick = async (part: string, colour: string) =>
    page.getByRole("group", { name: part, exact: true }).getByRole("radio", { name: colour, exact: true }).check();
  await page.goto("/colours");
  await tick("已完成", "绿");
  await tick("正在整改", "蓝");
  await page.getByRole("button", { name: "用这些颜色" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "分不清" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-done", "teal");
  await tick("已完成", "琥珀");
  await tick("正在整改", "绿");
  await tick("未说明", "蓝");
  await page.getByRole("button", { name: "用这些颜色" }).click();
  await expect(page).toHaveURL(/palette=amber\.green\.blue$/);
  await expectNoViolations(page);
  await expectNoOverflow(page);
  await page.goto("/");
  const done = page.locator(".swatch-done").first();
  await expect(done).toHaveCSS("background-color", "rgb(221, 154, 46)");
  const svg = await page.request.get("/charts/completion-by-unit.svg?palette=amber.green.blue");
  expect(await svg.text()).toContain("#2e7d32");
  expect((await page.request.get("/charts/completion-by-unit.svg?palette=green.blue.grey")).status()).toBe(400);
});

test("marks say their figures by pointer and by arrow keys", async ({ page }) => {
  await page.goto("/");
  const plot = findChart(page, "从进驻结束到反馈、到通报，用了多久？")
    .locator(".bars-plot[role=group]")
    .locator("visible=true");
  // Keys are kept until what answers them has come; before the page's own script runs, none is heard.
  await expect(async () => {
    await plot.focus();
    await page.keyboard.press("ArrowRight");
    await expect(plot.locator(".mark-words")).toContainText("次", { timeout: 2000 });
  }).toPass();
});

test("a bar says its figures and leads to its unit, by pointer and by keys", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  const plot = findChart(page, /各单位/)
    .locator(".bars-plot[data-interactive]")
    .locator("visible=true");
  const chart = plot.locator(".recharts-wrapper");
  await expect(chart).toBeVisible();
  await chart.hover({ position: { x: 400, y: 18 } });
  await expect(plot.locator(".recharts-tooltip-wrapper")).toContainText("36 / 40 个问题 · 90 %");
  await chart.click({ position: { x: 400, y: 18 } });
  await expect(page).toHaveURL(new RegExp(`/units/${encodeURIComponent(airport)}$`));
  await page.goBack();
  await expect(plot).toBeVisible();
  await plot.locator(".recharts-surface").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(plot.locator(".recharts-tooltip-wrapper")).toContainText(/\d+\s\/\s\d+/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/units\/[^/]+$/);
});
