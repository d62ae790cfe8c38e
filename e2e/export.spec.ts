// Each format of each chart is opened as its reader would; each table comes as it is displayed.
import { expect, type Page, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { airport, findChart } from "./support/reader.ts";

async function fetchFile(page: Page, address: string) {
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  return response;
}

/** Dark pixels in a part of a picture, counted by the browser. */
async function countDark(
  page: Page,
  address: string,
  part: { x: number; y: number; width: number; height: number },
): Promise<{ width: number; dark: number }> {
  return page.evaluate(
    async ({ address, part }) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(
        part.x * image.width,
        part.y * image.height,
        part.width * image.width,
        part.height * image.height,
      );
      let dark = 0;
      for (let at = 0; at < data.length; at += 4)
        if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 300) dark += 1;
      return { width: image.width, dark };
    },
    { address, part },
  );
}

test("the export menu leads to every format, with the filters of the page", async ({ page }) => {
  await page.goto("/?subject=measure");
  const chart = findChart(page, /各单位/);
  await chart.getByText("导出").first().click();
  const addresses = await chart
    .locator(".menu-panel .file-links a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(
    ["svg", "png", "csv", "xlsx", "json"].map((format) => `/charts/completion-by-unit.${format}?subject=measure`),
  );
});

for (const question of ["completion-by-unit", "progress-by-round"]) {
  test(`${question}: SVG, PNG, CSV, XLSX and JSON say the same`, async ({ page }) => {
    await page.goto("/about");
    const model = await (await fetchFile(page, `/charts/${question}.json`)).json();
    expect(model.rows.length).toBeGreaterThan(0);

    const svg = await (await fetchFile(page, `/charts/${question}.svg`)).text();
    for (const words of [model.title, model.source, model.asOf]) expect(svg).toContain(words);
    expect(svg).toContain("@font-face");

    const png = await fetchFile(page, `/charts/${question}.png`);
    expect(png.headers()["content-type"]).toBe("image/png");
    const title = await countDark(page, `/charts/${question}.png`, { x: 0.03, y: 0.05, width: 0.35, height: 0.12 });
    expect(title.width).toBe(2400);
    expect(title.dark).toBeGreaterThan(1500);
    const labels = await countDark(page, `/charts/${question}.png`, { x: 0.1, y: 0.3, width: 0.17, height: 0.25 });
    expect(labels.dark).toBeGreaterThan(800);

    const csv = await (await fetchFile(page, `/charts/${question}.csv`)).text();
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const xlsx = await (await fetchFile(page, `/charts/${question}.xlsx`)).body();
    const rows = await readSheet(xlsx, 1);
    expect(rows.length).toBe(model.rows.length + 1);
    expect(csv.trim().split("\r\n").length).toBe(rows.length);
    expect(rows[0]?.map(String).join()).toBe(csv.slice(1).split("\r\n")[0]);
    expect((await readSheet(xlsx, 2)).flat()).toContain(model.sentence);
  });
}

test("the figures of the samples are in the file, numbers as numbers", async ({ page }) => {
  const rows = await readSheet(await (await fetchFile(page, "/charts/completion-by-unit.xlsx")).body(), 1);
  const row = rows.find((one) => one[0] === airport);
  expect(row?.slice(0, 8)).toEqual([airport, "问题", "自述", 40, 36, 4, 0, 90]);
});

test("a picture comes in the width asked for, and twice the same", async ({ page }) => {
  await page.goto("/about");
  expect(
    (await countDark(page, "/charts/completion-by-unit.png?width=800", { x: 0, y: 0, width: 1, height: 1 })).width,
  ).toBe(800);
  const first = await fetchFile(page, "/charts/completion-by-unit.png");
  const again = await page.request.get("/charts/completion-by-unit.png", {
    headers: { "if-none-match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
});

test("tables come as displayed: rows, order, words", async ({ page }) => {
  await page.goto("/ledger?q=培训");
  const shown = await page.locator("[data-row]").count();
  const json = await (await fetchFile(page, "/tables/ledger.json?q=培训")).json();
  expect(json.rows.length).toBe(shown);
  const csv = await (await fetchFile(page, "/tables/units.csv?sort=name")).text();
  await page.goto("/units?sort=name");
  const names = await page.getByRole("rowheader").getByRole("link").allTextContents();
  expect(
    csv
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",")[0]),
  ).toEqual(names);
});

test("what there is not is said in the reader's language", async ({ page }) => {
  for (const [address, status, words] of [
    ["/charts/nothing.svg", 404, "没有名为“nothing”的图表"],
    ["/en/charts/nothing.svg", 404, "There is no chart “nothing”"],
    ["/charts/completion-by-unit.gif", 404, "不支持“gif”格式"],
    ["/charts/completion-by-unit.png?width=9", 400, "宽度"],
    ["/tables/nothing.csv", 404, "没有名为“nothing”的表"],
  ] as const) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(status);
    expect(await response.text()).toContain(words);
  }
});
