// What readers take with them: pictures made to measure, a frame on another site, a version to cite, a report on paper.
import { expect, type Page, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { openOtherSite } from "./support/other-site.ts";
import { countPixels } from "./support/pixels.ts";
import { airport, expectNoOverflow, findChart, isPhone } from "./support/reader.ts";

async function openTakeAway(page: Page, section: string) {
  const chart = findChart(page, /各单位的问题/);
  await chart.locator("details.menu > summary").click();
  const part = chart.locator(".take-away details", { has: page.locator("summary", { hasText: section }) });
  await part.locator("summary").click();
  return part;
}

test("a unit gives its progress as a chart and its ledger as a table, each where it stands @phone", async ({
  page,
}) => {
  await page.goto(`/units/${encodeURIComponent(airport)}`);
  const part = (name: string) => page.getByRole("heading", { level: 2, name, exact: true }).locator("..");
  await part("整改进度").locator("details.menu > summary").click();
  const picture = part("整改进度").getByRole("link", { name: /SVG/ }).first();
  await expect(picture).toHaveAttribute("href", `/charts/subjects-by-unit.svg?unit=${encodeURIComponent(airport)}`);
  expect(await (await page.request.get((await picture.getAttribute("href")) ?? "")).text()).toContain(airport);
  await expectNoOverflow(page);
  await expect(part("整改进度").locator("form button", { hasText: "固定当前数字" })).toHaveCount(1);
  const ledger = part("台账").locator("details.menu");
  await ledger.locator("summary").click();
  await expect(ledger.locator("a").first()).toHaveAttribute("href", /^\/tables\/ledger\.csv\?unit=/);
});

test("a picture comes dark, black and white, or without paper, in either language", async ({ page }) => {
  await page.goto("/about");
  const picture = (query: string) => countPixels(page, `/charts/completion-by-unit.png?width=800&${query}`);
  const light = await picture("theme=light");
  expect(light.width).toBe(800);
  expect(light.light / light.all).toBeGreaterThan(0.7);
  expect(light.clear).toBe(0);
  const dark = await picture("theme=dark");
  expect(dark.dark / dark.all).toBeGreaterThan(0.7);
  const clear = await picture("background=none");
  expect(clear.clear / clear.all).toBeGreaterThan(0.7);
  expect(clear.dark).toBeGreaterThan(500);
  expect((await picture("theme=print")).coloured).toBe(0);
  expect(light.coloured).toBeGreaterThan(1000);
  const english = await (await page.request.get("/charts/completion-by-unit.svg?lang=en")).text();
  expect(english).toContain("How far is each unit with its problems?");
  for (const query of ["theme=blue", "background=red", "width=9999", "lang=fr"])
    expect((await page.request.get(`/charts/completion-by-unit.png?${query}`)).status(), query).toBe(400);
});

test("the JSON says what was asked, what is counted, and which notices stand behind it", async ({ page, baseURL }) => {
  const file = await (
    await page.request.get("/charts/completion-by-unit.json?subject=measure&level=provincial")
  ).json();
  expect(file).toMatchObject({
    question: "completion-by-unit",
    query: "level=provincial&subject=measure",
    language: "zh-CN",
    frozenOn: null,
    address: `${baseURL}/charts/completion-by-unit.json?level=provincial&subject=measure`,
  });
  expect(file.definition).toContain("自述");
  expect(file.grammarVersions.length).toBeGreaterThan(0);
  expect(file.sources.notices).toHaveLength(file.sources.total);
  for (const notice of file.sources.notices) expect((await page.request.get(notice.address)).status()).toBe(200);
  expect(file.sources.notices.map((notice: { published: string | null }) => notice.published)).toContain(file.asOfDate);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the menu leads to a picture made to measure, a link, an embed code and a frozen version @phone", async ({
    page,
    baseURL,
  }) => {
    await page.goto("/?level=provincial");
    const picture = await openTakeAway(page, "PNG 的大小与配色");
    await picture.getByLabel("宽度").selectOption("800");
    await picture.getByLabel("配色").selectOption("dark");
    await picture.getByRole("button", { name: "取图" }).click();
    await expect(page).toHaveURL(/completion-by-unit\.png\?level=provincial&width=800&theme=dark/);

    await page.goto("/?level=provincial");
    const embed = await openTakeAway(page, "嵌入网页");
    await expect(embed.getByRole("textbox")).toHaveValue(
      new RegExp(`^<iframe src="${baseURL}/embed/completion-by-unit\\?level=provincial"`),
    );

    await page.goto("/?level=provincial");
    const freeze = await openTakeAway(page, "固定版本");
    await freeze.getByRole("button", { name: "固定当前数字" }).click();
    await expect(page).toHaveURL(/\/frozen\/[0-9a-f]{24}$/);
    await expect(page.getByText("与今天的数字相同")).toBeVisible();
    await expect(page.getByText(/固定于 \d{4}年/)).toBeVisible();
  });
});

test("a chart can be framed by another site, any other page cannot", async ({ page, baseURL }) => {
  const { server, origin } = await openOtherSite(
    `<iframe id="chart" src="${baseURL}/embed/completion-by-unit?theme=light" width="900" height="600"></iframe>
     <iframe id="page" src="${baseURL}/" width="900" height="600"></iframe>`,
  );
  try {
    const refusals: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refusals.push(message.text());
    });
    await page.goto(origin);
    const chart = page.frameLocator("#chart");
    await expect(chart.getByRole("heading", { name: "各单位的问题整改到哪一步了？" })).toBeVisible();
    await expect(chart.locator("svg.wide")).toBeVisible();
    await expect(chart.locator("svg.narrow")).toBeHidden();
    await expect(chart.getByRole("link", { name: "查看全图与数据" })).toHaveAttribute("target", "_blank");
    await expect(chart.locator("script, nav")).toHaveCount(0);
    await expect.poll(() => refusals.join("\n")).toContain("frame-ancestors");
    await expect(page.frameLocator("#page").getByRole("navigation")).toHaveCount(0);

    // The frame gives way: in a narrow one the labels stand above the bars.
    await page.locator("#chart").evaluate((frame) => frame.setAttribute("width", "340"));
    await expect(chart.locator("svg.narrow")).toBeVisible();
    await expect(chart.locator("svg.wide")).toBeHidden();
    expect(await chart.locator("html").evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
  } finally {
    server.close();
  }
  for (const address of ["/", "/en", "/units", "/charts/completion-by-unit.svg", "/open-data.zip", "/api/v1/units"]) {
    const headers = (await page.request.head(address)).headers();
    expect(headers["x-frame-options"], address).toBe("DENY");
    expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
  }
  for (const address of ["/embed/completion-by-unit", "/en/embed/progress-by-round?theme=dark"]) {
    const headers = (await page.request.get(address)).headers();
    expect(headers["x-frame-options"], address).toBeUndefined();
    expect(headers["content-security-policy"], address).toContain("frame-ancestors *");
  }
});

test("frozen versions, frames and the open menu are for everyone @phone", async ({ page }) => {
  test.setTimeout(180_000);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const prefix of ["", "/en"]) {
      await page.goto(`${prefix}/`);
      await page.locator(".chart-frame details.export-menu > summary").first().click();
      for (const summary of await page.locator("details.export-menu[open] .take-away details > summary").all())
        await summary.click();
      await expectNoViolations(page);
      await expectNoOverflow(page);
      const answer = await page.request.post(`${prefix}/frozen`, {
        form: { question: "completion-by-unit", query: "" },
        maxRedirects: 0,
      });
      for (const address of [
        answer.headers().location ?? "",
        `${prefix}/embed/completion-by-unit`,
        `${prefix}/embed/notices-by-province`,
      ]) {
        await page.goto(address);
        await expectNoViolations(page);
        await expectNoOverflow(page);
      }
    }
  }
  if (isPhone(page)) await expect(page.locator("svg.narrow")).toBeVisible();
});
