// An editor takes a mixed folder of notices from drop to published without a terminal, and readers see them then.
import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/axe.ts";
import { drop } from "./support/drop.ts";
import { openReview, useEditors } from "./support/editors.ts";
import { docxFile, htmlFile, largeFile, otherFile, pdfFile, textFile, unitOf } from "./support/notice-files.ts";
import { expectNoOverflow } from "./support/reader.ts";

const journey = useEditors();
const { open, openAsEditor } = journey;

test("a mixed folder goes from drop to published, with a date and a status put right", async ({ browser }) => {
  const page = await openAsEditor(browser);
  await page.getByRole("navigation", { name: "编辑" }).getByRole("link", { name: "导入" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "导入通报" })).toBeVisible();
  await expectNoViolations(page);
  await drop(page, [textFile("碧溪"), htmlFile("白鹭"), docxFile("青岚"), await pdfFile("云岫")]);
  await expect(page.getByText("已处理 4 / 4 个文件")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("完成：4 份通报存为草稿，0 份已在库中，0 个文件未收。")).toBeVisible();

  // Sent in by the form: the same words again, a repost of them, no notice at all, and one that is too large.
  await page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles([textFile("碧溪"), textFile("白鹭", "\n免责声明：本文转载自其他网站。"), otherFile, largeFile]);
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await expect(page.getByText("已处理 8 / 8 个文件")).toBeVisible();
  const outcomeOf = (name: string) =>
    page
      .getByRole("row", { name: new RegExp(`^${name}`) })
      .getByRole("cell")
      .first();
  await expect(page.getByText("已经导入过同一个文件").first()).toBeVisible();
  await expect(outcomeOf("白鹭-转载.txt")).toContainText("读出的各项与已有的一份都相同");
  await expect(outcomeOf("会议.txt")).toContainText("未收");
  await expect(outcomeOf("太大.txt")).toContainText("超过 10 MB");
  // What was not even sent is in the list that stays.
  const recent = page.getByRole("table", { name: "最近导入的文件" });
  await expect(recent.getByRole("row", { name: /^太大\.txt/ })).toContainText("未收：文件太大");
  await expectNoViolations(page);

  const reader = await (await open(browser)).newPage();
  await reader.goto("/notices");
  await expect(reader.getByText("水务局")).toHaveCount(0);
  expect((await reader.request.get(`/units/${encodeURIComponent(unitOf("碧溪"))}`)).status()).toBe(404);
  expect(await (await reader.request.get("/review", { maxRedirects: 0 })).text()).not.toContain("水务局");

  await page.goto("/");
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "审核 4 草稿" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "审核" })).toBeVisible();
  await openReview(page, unitOf("碧溪"));
  const address = page.url();
  expect((await reader.request.get(address.replace("/review/", "/notices/"))).status()).toBe(404);
  await expectNoViolations(page);
  await page.getByLabel("反馈日期", { exact: true }).fill("2023-06-21");
  await page.getByLabel("“河道管护责任没有压实”的状态").selectOption("已完成");
  await page.getByRole("link", { name: "原文: 反馈日期" }).click();
  await expect(page.locator(":target")).toBeInViewport();
  await page.getByRole("button", { name: "保存校订" }).first().click();
  await expect(page.getByText("已保存 2 处校订。")).toBeVisible();
  await expect(page.getByLabel("反馈日期", { exact: true })).toHaveValue("2023-06-21");
  await expect(page.getByRole("form", { name: "撤销对反馈日期的校订" })).toBeVisible();
  await expectNoViolations(page);

  await page.goto("/review");
  await expectNoViolations(page);
  const all = page.getByRole("checkbox", { name: /选中本页全部 4\s份/ });
  await all.press("Space");
  await expect(page.getByRole("button", { name: /发布选中的 4\s份/ })).toBeVisible();
  await page
    .getByLabel(/^选中：/)
    .first()
    .uncheck();
  await expect(page.getByRole("button", { name: /发布选中的 3\s份/ })).toBeVisible();
  await expect(all).toBeChecked({ indeterminate: true });
  await page.getByRole("button", { name: "发布全部 4 份草稿" }).click();
  await expect(page.getByText("请先勾选“确认发布全部草稿”。")).toBeVisible();
  await page.getByLabel("确认发布全部草稿").check();
  await page.getByRole("button", { name: "发布全部 4 份草稿" }).click();
  await expect(page.getByText("已发布 4 份。")).toBeVisible();
  await expect(page.getByText("没有草稿")).toBeVisible();

  for (const place of ["碧溪", "白鹭", "青岚", "云岫"]) {
    await reader.goto(`/units/${encodeURIComponent(unitOf(place))}`);
    await expect(reader.getByText("4 / 5 个问题").first(), place).toBeVisible();
  }
  await reader.goto(address.replace("/review/", "/notices/"));
  await expect(reader.getByText("更正，读作“2023年6月20日”")).toBeVisible();
  await expect(reader.getByText("“河道管护责任没有压实”的状态：读作“未说明”，更正为“已完成”")).toBeVisible();
  await expect(reader.getByRole("main").getByText(journey.editor.email)).toHaveCount(0);
  await expectNoViolations(reader);
  await page.goto("/history");
  await expect(page.getByText("反馈日期：2023年6月20日 → 2023年6月21日")).toBeVisible();
  await expectNoViolations(page);
});

test("the second of two editors is told, and loses nothing of what they typed", async ({ browser }) => {
  const [first, second] = [await openAsEditor(browser), await openAsEditor(browser)];
  await first.goto("/review?state=published");
  await first
    .getByRole("row", { name: unitOf("白鹭") })
    .getByRole("rowheader")
    .getByRole("link")
    .click();
  await expect(first.getByRole("button", { name: "撤下" })).toBeVisible();
  await second.goto(first.url());
  await first.getByLabel("进驻结束", { exact: true }).fill("2023-05-15");
  await first.getByRole("button", { name: "保存校订" }).last().click();
  await expect(first.getByText("已保存 1 处校订。")).toBeVisible();

  await second.getByLabel("进驻结束", { exact: true }).fill("2023-05-16");
  await second.getByLabel("巡视巡察组", { exact: true }).fill("市委第三巡察组");
  await second.getByRole("button", { name: "保存校订" }).last().click();
  await expect(second.getByText("测试editor 在")).toBeVisible();
  await expect(second.getByLabel("进驻结束", { exact: true })).toHaveValue("2023-05-16");
  await expect(second.getByLabel("巡视巡察组", { exact: true })).toHaveValue("市委第三巡察组");
  await second.getByRole("button", { name: "保存校订" }).last().click();
  await expect(second.getByText("已保存 2 处校订。")).toBeVisible();
  await second.getByRole("button", { name: "撤销对巡视巡察组的校订" }).click();
  await expect(second.getByText("已撤销，恢复为读到的值。")).toBeVisible();
  await expect(second.getByLabel("巡视巡察组", { exact: true })).toHaveValue("市委第二巡察组");

  await second.getByLabel("进驻开始", { exact: true }).fill("2023-03-07");
  await second.getByLabel("地区", { exact: true }).fill("月球");
  await second.getByRole("button", { name: "保存校订" }).last().click();
  await expect(
    second.getByText("这些项填得不对，都没有保存：地区（要省、市、县的正式名称，如“河南省 郑州市”）。"),
  ).toBeVisible();
  await expect(second.getByLabel("进驻开始", { exact: true })).toHaveValue("2023-03-07");
});

test("all of it works without script", async ({ browser }) => {
  const page = await openAsEditor(browser, { javaScriptEnabled: false });
  await page.goto("/notices/import");
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await expect(page.getByText("请选择文件，或粘贴文字。")).toBeVisible();
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([docxFile("金沙"), otherFile]);
  await page.getByLabel("或粘贴文字、HTML").fill(textFile("银湖").buffer.toString());
  await page.getByRole("button", { name: "导入", exact: true }).click();
  const recent = page.getByRole("table", { name: "最近导入的文件" });
  await expect(recent.getByRole("row", { name: /金沙\.docx/ })).toContainText("存为草稿");
  await expect(recent.getByRole("row", { name: /粘贴的文字/ })).toContainText("存为草稿");
  await expect(recent.getByRole("row", { name: /会议\.txt/ }).first()).toContainText("未收");

  await page.getByRole("link", { name: `存为草稿：${unitOf("金沙")}` }).click();
  await page.getByLabel("反馈日期", { exact: true }).fill("2023-06-22");
  await page.getByRole("button", { name: "保存校订" }).last().click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  await page.goto("/review");
  await page.getByRole("link", { name: /选中本页全部/ }).click();
  await expect(page.getByLabel(/^选中：/).first()).toBeChecked();
  await page
    .getByLabel(/^选中：/)
    .last()
    .uncheck();
  await page.getByRole("button", { name: "发布选中的" }).click();
  await expect(page.getByText("已发布 1 份。")).toBeVisible();
  await page.getByRole("rowheader").first().getByRole("link").click();
  await page.getByText("删除", { exact: true }).first().click();
  await page.getByLabel("确认删除").check();
  await page.getByRole("button", { name: "删除" }).click();
  await expect(page.getByText("已删除。")).toBeVisible();
  await expect(page.getByText("没有草稿")).toBeVisible();
});

test("a deleted draft is told of where one is led, and the menu counts it no more", async ({ browser }) => {
  const page = await openAsEditor(browser);
  await page.goto("/notices/import");
  await drop(page, [textFile("松岭")]);
  await expect(page.getByText("已处理 1 / 1 个文件")).toBeVisible({ timeout: 60_000 });
  await page.getByRole("link", { name: "审核 1 草稿" }).click();
  await openReview(page, unitOf("松岭"));
  await page.getByText("删除", { exact: true }).first().click();
  await page.getByLabel("确认删除").check();
  await page.getByRole("button", { name: "删除" }).click();
  await expect(page.getByText("已删除。")).toBeFocused();
  await expect(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: /审核/ })).toHaveText("审核");
});

test("two spellings of a unit are merged, its old address leads on, and it is undone", async ({ browser }) => {
  const page = await openAsEditor(browser);
  const reader = await (await open(browser)).newPage();
  const [from, into] = [unitOf("云岫"), unitOf("青岚")];
  await page.goto("/admin/merge");
  await page.getByRole("main").getByLabel("按名称查找").fill("水务局");
  await page.getByRole("main").getByRole("button", { name: "查找", exact: true }).click();
  await expectNoViolations(page);
  await page.getByRole("radio", { name: `并入：${from}` }).check();
  await page.getByRole("radio", { name: `保留：${into}` }).check();
  await page.getByRole("button", { name: "合并", exact: true }).click();
  await expect(page.getByText(/已把“云岫市水务局.*”并入“青岚市水务局.*”。/)).toBeVisible();
  await reader.goto(`/units/${encodeURIComponent(from)}`);
  await expect(reader).toHaveURL(new RegExp(`/units/${encodeURIComponent(into)}`));
  await expect(reader.getByRole("heading", { level: 1, name: into })).toBeVisible();
  await page.getByRole("button", { name: /^撤销合并/ }).click();
  await expect(page.getByText(/已撤销，“云岫市水务局/)).toBeVisible();
  await reader.goto(`/units/${encodeURIComponent(from)}`);
  await expect(reader.getByRole("heading", { level: 1, name: from })).toBeVisible();
});

test("a double click sends what was pasted once, and asks for nothing more", async ({ browser }) => {
  const page = await openAsEditor(browser);
  await page.goto("/notices/import");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("或粘贴文字、HTML").fill(otherFile.buffer.toString());
  await page.getByRole("button", { name: "导入", exact: true }).dblclick();
  await expect(page.getByText("已处理 1 / 1 个文件")).toBeVisible();
  await expect(page.getByText("请选择文件，或粘贴文字。")).toHaveCount(0);
});

test("English and a phone: nothing is cut off, and no word is left in Chinese", async ({ browser }) => {
  const page = await openAsEditor(browser, { viewport: { width: 360, height: 740 } });
  await page.goto("/en/review?state=published");
  const draft = (await page.getByRole("rowheader").first().getByRole("link").getAttribute("href")) ?? "";
  for (const address of [
    "/en/notices/import",
    "/en/review?state=published",
    draft,
    "/en/admin/merge?q=水务",
    "/en/admin/merge?kind=round",
    "/en/history",
  ]) {
    await page.goto(address);
    await expectNoOverflow(page);
    await expectNoViolations(page);
    const words = await page.getByRole("main").evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('[lang="zh-CN"], script, option, input, textarea')) element.remove();
      return copy.textContent ?? "";
    });
    expect(words.match(/校订|未说明|导入|草稿|发布|合并/g), address).toBeNull();
  }
});
