// The quick search over any page: by keyboard, from the first key on, with names of any length.
import { expect, test } from "@playwright/test";
import { expectNothingSpilt, huiji } from "./support/reader.ts";

test("names in the quick search break rather than lie over each other", async ({ page }) => {
  for (const [width, address] of [
    [1280, "/"],
    [1280, "/en"],
    [360, "/"],
    [360, "/en"],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
    await page.keyboard.type("整改");
    await expect(
      page
        .getByRole("group", { name: /^(通报|Notices)$/ })
        .getByRole("option")
        .first(),
    ).toBeVisible();
    await expectNothingSpilt(page);
  }
});

test("the quick search gives the focus back, the first time too", async ({ page }) => {
  await page.goto("/units");
  await page.waitForLoadState("networkidle");
  const place = page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "轮次" });
  await place.focus();
  for (const time of ["first", "second"]) {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog").getByRole("combobox"), time).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(place, time).toBeFocused();
  }
});

test("the quick search by keyboard alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(asked).not.toContain("/search/names");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "快速查找" });
  const box = dialog.getByRole("combobox");
  await expect(box).toBeFocused();
  await page.keyboard.type("省委");
  const rounds = dialog.getByRole("group", { name: "轮次" }).getByRole("option");
  await expect(rounds).toHaveCount(2);
  await expect(dialog.getByRole("status")).toHaveText(/找到 \d+ 个名称/);
  const active = () => dialog.locator('[aria-selected="true"]');
  await expect(active()).toHaveCount(1);
  await expect(active()).toHaveText(/十届省委第九轮巡视/);
  await page.keyboard.press("ArrowDown");
  await expect(active()).toHaveText(/十五届省委第二轮巡视/);
  await expect(box).toHaveAttribute("aria-activedescendant", (await active().getAttribute("id")) ?? "");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(active()).toHaveText("在问题、措施、通报全文里查找“省委”");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("惠濟");
  await expect(dialog.getByRole("option", { name: huiji }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: huiji })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test("keys typed before the quick search has come are not lost", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  // Its script is held back until the words are typed.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("huiji");
  letGo();
  const box = page.getByRole("combobox");
  await expect(box).toHaveValue("huiji");
  await page.keyboard.type("x");
  await expect(box).toHaveValue("huijix");
});

test("Enter pressed before the names have come opens what was typed, and a failure is not told of an empty box", async ({
  page,
}) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "快速查找" });
  await page.keyboard.type("省委");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  // The answer for the next words is held back until Enter was pressed over the names of the last ones.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/search\/names/, async (route) => {
    await held;
    await route.continue();
  });
  await dialog.getByRole("combobox").fill("惠濟");
  await page.keyboard.press("Enter");
  letGo();
  await expect(page.getByRole("heading", { level: 1, name: huiji })).toBeVisible();
  await expect(dialog).toHaveCount(0);

  await page.unroute(/\/search\/names/);
  await page.route(/\/search\/names/, (route) => route.abort());
  await page.keyboard.press("Control+k");
  await page.keyboard.type("省委");
  await expect(dialog.getByRole("status")).toHaveClass(/text-accent/);
  await dialog.getByRole("combobox").fill("");
  await expect(dialog.getByRole("status")).not.toHaveClass(/text-accent/);
});
