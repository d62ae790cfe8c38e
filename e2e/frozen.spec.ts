// Versions to cite: they stay while the data change, another site cannot make them, and one can be withdrawn.
import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { importFile } from "./support/import-file.ts";
import { openOtherSite } from "./support/other-site.ts";
import { findChart } from "./support/reader.ts";
import { runBeside } from "./support/run-beside.ts";

const newNotice = `中共冰川县委关于巡察整改进展情况的通报

根据县委统一部署，2024年3月5日至5月10日，市委第二巡察组对冰川县开展了巡察。2024年6月18日，市委巡察组反馈了巡察意见。现将整改进展情况予以公布。

一、整改总体情况
巡察反馈的12个问题，已完成整改9个，正在整改3个。

二、具体整改情况
（一）学习贯彻不够深入
1.理论学习走过场
一是制定学习计划。二是开展交流研讨。

中共冰川县委
2025年1月8日
`;

test("what is frozen stays while the data change, and says so @last", async ({ page, baseURL }, testInfo) => {
  test.setTimeout(120_000);
  const freeze = async () => {
    const answer = await page.request.post("/frozen", {
      form: { question: "completion-by-unit", query: "level=county&level=municipal&level=provincial" },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    return answer.headers().location ?? "";
  };
  const address = await freeze();
  expect(await freeze()).toBe(address);
  const before = await (await page.request.get(`${address}.json`)).json();
  const picture = await page.request.get(`${address}.svg`);
  expect(picture.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  for (const file of [picture, await page.request.get("/charts/durations.svg")])
    expect(file.headers()["content-security-policy"]).toMatch(/^default-src 'none'.*; sandbox$/);

  const file = testInfo.outputPath("冰川县.txt");
  await writeFile(file, newNotice);
  await importFile(file);

  expect(await (await page.request.get(`${address}.json`)).json()).toEqual(before);
  expect(await (await page.request.get(`${address}.svg`)).text()).toBe(await picture.text());
  expect(await freeze()).not.toBe(address);
  await page.goto(address);
  await expect(page.getByText("今天的数字已经不同")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("冰川县");
  await expect(page.getByLabel("中文（GB/T 7714）")).toHaveValue(
    new RegExp(
      `^台账 Taizhang\\. .+\\[DS/OL\\]\\. \\(\\d{4}-\\d\\d-\\d\\d\\)\\[\\d{4}-\\d\\d-\\d\\d\\]\\. ${baseURL}${address}\\.$`,
    ),
  );
  await page.getByRole("link", { name: "看今天的图" }).click();
  await expect(findChart(page, /各单位的问题/)).toContainText("冰川县");

  for (const ending of ["png", "csv", "xlsx"])
    expect((await page.request.get(`/en${address}.${ending}`)).status(), ending).toBe(200);
  expect((await page.request.get(`/frozen/${"0".repeat(24)}`)).status()).toBe(404);
  expect((await page.request.get(`/frozen/${"0".repeat(24)}.svg`)).status()).toBe(404);
});

test("a withdrawn version leaves a stone that says when and why, and does not come back @last", async ({ page }) => {
  const freeze = () =>
    page.request.post("/frozen", { form: { question: "durations", query: "level=provincial" }, maxRedirects: 0 });
  const address = (await freeze()).headers().location ?? "";
  const id = address.split("/").at(-1) ?? "";
  expect(await runBeside("frozen", ["list"])).toContain(id);
  await expect(runBeside("frozen", ["withdraw", id])).rejects.toThrow("npm run frozen -- withdraw ID --reason");
  await runBeside("frozen", ["withdraw", id, "--reason", "图中含有误登的单位"]);
  expect((await page.goto(address))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1, name: "固定版本已撤回" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("图中含有误登的单位");
  await expectNoViolations(page);
  const file = await page.request.get(`/en${address}.svg`);
  expect(file.status()).toBe(410);
  expect(await file.text()).toContain("图中含有误登的单位");
  expect((await freeze()).status()).toBe(410);
});

test("another site cannot freeze in a reader's name", async ({ page, baseURL }) => {
  const { server, origin } = await openOtherSite(
    `<form method="post" action="${baseURL}/frozen"><input name="question" value="durations"><button>试</button></form>`,
  );
  try {
    await page.goto(origin);
    const [response] = await Promise.all([page.waitForResponse(/\/frozen$/), page.getByRole("button").click()]);
    expect(response.status()).toBe(403);
  } finally {
    server.close();
  }
});
