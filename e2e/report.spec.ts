// The report of a unit, a round or a region on paper: A4, page numbers, figures and sources.
import { expect, type Page, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expectNoViolations } from "./support/axe.ts";
import { airport } from "./support/reader.ts";

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
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(pdf.numPages).toBeGreaterThan(1);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const leaf = await pdf.getPage(number);
      const [, , width, height] = leaf.view;
      expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
      const { items } = await leaf.getTextContent();
      pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
    }
    // Chromium writes some characters as the radicals that look the same.
    const plain = pages.map((text) => text.normalize("NFKC").replace(/\s/g, ""));
    plain.forEach((text, index) => {
      expect(text).toContain(`${index + 1}/${pdf.numPages}`);
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
