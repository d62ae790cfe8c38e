// On paper: reports with page numbers, figures and sources; lists, charts and comparisons.
import { expect, type Page, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expectNoViolations } from "./support/axe.ts";
import { airport } from "./support/reader.ts";

/** The words of each page of A4, without spaces. */
async function print(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const leaf = await pdf.getPage(number);
    const [, , width, height] = leaf.view;
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
    const { items } = await leaf.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  // Chromium writes some characters as the radicals that look the same.
  return pages.map((text) => text.normalize("NFKC").replace(/\s/g, ""));
}

for (const [what, open] of [
  ["unit", async () => `/units/${encodeURIComponent(airport)}/report`],
  [
    "round",
    async (page: Page) => {
      await page.goto("/rounds");
      const link = page.getByRole("rowheader").getByRole("link", { name: "2023年7月" }).first();
      return `${await link.getAttribute("href")}/report`;
    },
  ],
  [
    "region",
    async (page: Page) => {
      await page.goto("/units?region=410000");
      const link = page.getByRole("link", { name: "打印用报告：河南省" });
      return (await link.getAttribute("href")) ?? "";
    },
  ],
] as const) {
  test(`the report of a ${what} prints on A4 with page numbers, figures and sources`, async ({ page, baseURL }) => {
    await page.goto(await open(page));
    await expect(page.getByRole("button", { name: "打印 / 另存为 PDF" })).toBeVisible();
    await expectNoViolations(page);
    const plain = await print(page);
    expect(plain.length).toBeGreaterThan(1);
    plain.forEach((text, index) => {
      expect(text).toContain(`${index + 1}/${plain.length}`);
    });
    expect(plain[0]).toContain("整改情况报告");
    expect(plain.slice(1).every((text) => text.includes("整改情况报告"))).toBe(true);
    const whole = plain.join("");
    for (const words of [airport, "未说明", "来源", "口径", `${baseURL}/notices/`]) expect(whole).toContain(words);
    // Neither the navigation nor the button is printed.
    expect(whole).not.toContain("另存为PDF");
    expect(whole).not.toContain("English");
  });
}

test("at the foot of a page no heading and no head of a table stands without rows", async ({ page }) => {
  await page.goto("/report?region=410000");
  await expect(page.getByRole("button", { name: "打印 / 另存为 PDF" })).toBeVisible();
  const first = await page.getByRole("heading", { name: "完成率排名" }).evaluate((heading) => {
    const section = heading.closest("section");
    const spacer = document.createElement("div");
    spacer.id = "spacer";
    document.querySelector(".report")?.replaceChildren(spacer, section ?? "");
    return section?.querySelector("tbody > tr > :first-child")?.textContent ?? "";
  });
  expect(first).not.toBe("");
  const numbers = new Set<number>();
  // Between the margins of A4 there are 986 pixels.
  for (let height = 780; height < 1000; height += 20) {
    await page.locator("#spacer").evaluate((spacer, to) => {
      spacer.style.height = `${to}px`;
    }, height);
    const pages = await print(page);
    const number = pages.findIndex((text) => text.includes("完成率排名"));
    expect(pages[number], `${height}`).toContain(first.replace(/\s/g, ""));
    numbers.add(number);
  }
  // It has stood on the first page, and gone on to the second.
  expect(numbers.size).toBe(2);
});

test("on paper a list says its filters, date and address, no name is crushed and no bar is empty", async ({
  page,
  baseURL,
}) => {
  for (const [path, title] of [
    ["/?kind=巡视", "总览"],
    ["/units?kind=巡视", "单位"],
  ] as const) {
    await page.goto(path);
    const plain = await print(page);
    for (const words of [title, "筛选:类型巡视", "制作于", baseURL + path]) expect(plain[0], path).toContain(words);
    for (const text of plain) expect(text, path).toContain("筛选:类型巡视");
  }
  // What fits between the margins of A4, in pixels.
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: "print" });
  for (const path of ["/units", "/rounds"]) {
    await page.goto(path);
    const name = page.locator(".compare-form").getByRole("rowheader").first();
    expect((await name.boundingBox())?.width, path).toBeGreaterThan(80);
  }
  await page.goto("/");
  const row = page.locator(".bars-bars > ol > li").first();
  // Rows are drawn one by one, so that a page ends between two.
  await expect(row.locator(".bars-piece")).toBeVisible();
  expect(await row.evaluate((element) => getComputedStyle(element).breakInside)).toBe("avoid");
  await page.goto(`/units/${encodeURIComponent(airport)}`);
  const done = page.locator("dl .bg-done").first();
  expect(await done.evaluate((element) => getComputedStyle(element).getPropertyValue("print-color-adjust"))).toBe(
    "exact",
  );
  await page.goto(`/compare?unit=${encodeURIComponent(airport)}`);
  const compared = page.locator(".compare-columns");
  expect(await compared.evaluate((element) => getComputedStyle(element).overflowX)).toBe("visible");
});
