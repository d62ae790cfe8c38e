// 核对: what does not add up, what is worth a note, how texts are written; each with its place.
import { expect, test } from "@playwright/test";
import { expectNoOverflow, readTotal } from "./support/reader.ts";

test("diagnostics are listed by code, lead to their places and can be taken away @phone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "核对" }).click();
  await expect(page.getByText("自述 40 个问题，逐条列出 12 个。")).toBeVisible();
  await expectNoOverflow(page);
  const severity = page.getByRole("link", { name: /^提示 \d+$/ });
  const notes = Number(/\d+$/.exec((await severity.textContent()) ?? "")?.[0]);
  await severity.click();
  await expect(page).toHaveURL(/severity=info/);
  expect(await readTotal(page)).toBe(notes);
  // How texts are written is one line for each kind and notice, each number with its place.
  const written = page.locator("tbody").last().getByRole("row");
  await expect(written.filter({ hasText: "序号缺标点" })).toContainText(/序号缺标点 2\s处\s8 · 9/);
  // What stands in the ledger without a place is told, and leads to its words.
  await expect(written.filter({ hasText: "未归入的文字" })).toContainText(/未归入的文字 2\s处/);
  await page.getByRole("link", { name: "去掉“提示”" }).click();
  await expect(page).not.toHaveURL(/severity/);
  await expect(page.getByRole("link", { name: "去掉“提示”" })).toHaveCount(0);
  const code = page.getByRole("link", { name: /^合计相符 \d+$/ });
  const count = Number(/\d+$/.exec((await code.textContent()) ?? "")?.[0]);
  await code.click();
  await expect(page).toHaveURL(/code=sum-agrees/);
  await expect(page.getByRole("rowheader")).toHaveCount(count);
  await expect(page.getByText("整改任务：30 + 5 = 35，相符。")).toBeVisible();

  // Under the name that it had before: it leads on, with its filters.
  const csv = await (await page.request.get(`/tables/checks.csv${new URL(page.url()).search}`)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(count + 1);
  expect(csv).toContain("30 + 5 = 35");

  await page
    .getByRole("row", { name: /36 \+ 4 = 40/ })
    .or(page.locator("tr", { hasText: "36 + 4 = 40" }))
    .first()
    .getByRole("link", { name: "看原文：40" })
    .click();
  await expect(page.locator(".selected").first()).toHaveText("40");
});

test("what is named as unfinished and stands nowhere in the list is found by its code, in both languages", async ({
  page,
}) => {
  await page.goto("/diagnostics?code=named-not-listed");
  await expect(page.getByText(/点名尚未完成的“推行重塑重构改革动力不足”.*不在列出的问题之中。/)).toBeVisible();
  await page.goto("/en/diagnostics?code=named-not-listed");
  await expect(page.getByText(/not among the problems listed:.*“巡察机构无人员编制”/)).toBeVisible();
});
