// An editor puts right what was read: figures, money, titles, places; takes the doubtful ones aside and publishes the rest.
import { expect, test } from "@playwright/test";
import { sendSignIn } from "./support/accounts.ts";
import { expectNoViolations } from "./support/axe.ts";
import { openReview, sendFiles, useEditors } from "./support/editors.ts";
import { htmlFile, laterFile, namelessFile, textFile, unitOf } from "./support/notice-files.ts";
import { expectNoOverflow, expectNothingSpilt } from "./support/reader.ts";

const journey = useEditors();
const { open, openAsEditor } = journey;

test("outcomes, money and a title are put right, added and taken out, and readers see what was read", async ({
  browser,
}) => {
  const page = await openAsEditor(browser);
  await sendFiles(page, [textFile("碧溪")]);
  await openReview(page, unitOf("碧溪"));
  await expect(page.getByRole("region", { name: "核对发现的其他地方" })).toContainText("逐条列出");
  await page.getByLabel("新增第 1 行: 名称（照原文）").fill("约谈");
  await page.getByLabel("新增第 1 行: 数量").fill("1");
  await page.getByLabel("新增第 2 行: 数量").fill("7");
  await page.getByLabel("新增第 1 行: 资金名称（照原文）").fill("追回");
  await page.getByLabel("新增第 1 行: 万元").fill("17.35");
  const save = page.getByRole("button", { name: "保存校订" }).last();
  await save.click();
  await expect(page.getByText("新增的一行有数字，没有写名称，都没有保存。")).toBeVisible();
  await expect(page.getByLabel("新增第 1 行: 数量")).toHaveValue("1");
  await page.getByLabel("新增第 2 行: 数量").fill("");
  const title = page.getByLabel("“河道管护责任没有压实”的标题");
  await title.locator("..").getByText("改标题").click();
  await title.fill("河道管护责任没有压紧压实");
  await page.getByLabel("问题: 正在整改", { exact: true }).fill("");
  await save.click();
  await expect(page.getByText("已保存 4 处校订。")).toBeVisible();
  // The new rows are empty again, and what was added has rows of its own.
  await expect(page.getByLabel("新增第 1 行: 数量")).toHaveValue("");
  await expect(page.getByLabel("约谈: 数量")).toHaveValue("1");
  await expectNoViolations(page);
  await page.getByLabel("约谈: 数量").fill("");
  await save.click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  await expect(page.getByRole("form", { name: "撤销对约谈的校订" })).toHaveCount(0);
  await page.getByRole("button", { name: "发布", exact: true }).click();
  await expect(page.getByText("已发布，并计入统计。")).toBeVisible();
  await expect(page.getByText("读者不再看得到。", { exact: true })).toBeVisible();

  const reader = await (await open(browser)).newPage();
  await reader.goto(page.url().replace("/review/", "/notices/"));
  await expect(reader.getByText("更正，读作“未说明”")).toBeVisible();
  await expect(reader.getByRole("main")).toContainText("17.35");
  await expect(reader.getByText("更正，读作“河道管护责任没有压实”")).toBeVisible();
  await expectNoViolations(reader);
  // More done than there are has no fraction, and is said in more words than any.
  await page.getByLabel("问题: 已完成", { exact: true }).fill("57");
  await save.click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  // What was read is said where it has room, at any width.
  const publicPage = new URL(reader.url()).pathname;
  for (const width of [1280, 1024, 360])
    for (const address of [publicPage, `/en${publicPage}`, `/units/${unitOf("碧溪")}`]) {
      await reader.setViewportSize({ width, height: 800 });
      await reader.goto(address);
      await expectNoOverflow(reader);
      await expectNothingSpilt(reader);
    }
  await reader.goto("/ledger?q=压紧压实");
  await expect(reader.locator("[data-row]").getByText("河道管护责任没有压紧压实")).toBeVisible();
  await page.goto("/history");
  await expect(page.getByText("追回：未说明 → 17.35")).toBeVisible();
});

test("what was missed is put in from the text, what hangs wrongly moved, what is none taken out, and put back", async ({
  browser,
}) => {
  const page = await openAsEditor(browser);
  await openReview(page, unitOf("碧溪"), "/review?state=published");
  const address = `${page.url()}/items`;
  await page.getByRole("link", { name: "改层次、措施，补漏读的" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "条目的层次和文字" })).toBeVisible();
  const lines = page.locator(".entry-list > li");
  const before = await lines.count();
  const add = page.getByRole("form", { name: "补上漏读的" });
  const words = add.getByLabel("原文里的字");
  await expect(async () => {
    await page.locator("#kept-words").evaluate((kept) => {
      const texts = document.createTreeWalker(kept, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const at = (node.textContent ?? "").indexOf("持续抓好后续整改");
        if (at !== -1) document.getSelection()?.setBaseAndExtent(node, at, node, at + "持续抓好后续整改".length);
      }
    });
    await add.getByRole("button", { name: "用选中的文字" }).click();
    await expect(words).toHaveValue("持续抓好后续整改", { timeout: 1000 });
  }).toPass();
  await add.getByLabel("是什么").selectOption("整改任务");
  await add.getByRole("button", { name: "补上" }).click();
  await expect(page.getByText("已补上，见下面的条目")).toBeVisible();
  await expect(lines).toHaveCount(before + 1);
  await expectNoViolations(page);

  await page.getByRole("link", { name: "改“持续抓好后续整改”" }).click();
  const form = page.getByRole("form", { name: "改“持续抓好后续整改”" });
  await form.getByLabel("归在").first().selectOption("最上层");
  await form.getByRole("button", { name: "保存这一条" }).click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  await expect(page.getByText("“持续抓好后续整改”的层次：读作“没有这一条”，更正为“整改任务，在最上层”")).toBeVisible();

  // Without script: an item that is none is taken out, and put back.
  const plain = await openAsEditor(browser, { javaScriptEnabled: false });
  await plain.goto(address);
  await plain.getByRole("link", { name: /^改“工程招标监管流于形式/ }).click();
  await plain.getByLabel("这不是条目，去掉").check();
  await plain.getByRole("button", { name: "保存这一条" }).click();
  await expect(plain.getByText("已保存 1 处校订。")).toBeVisible();
  await expect(plain.locator(".entry-list > li")).toHaveCount(before);
  const reader = await (await open(browser)).newPage();
  await reader.goto(address.replace("/review/", "/notices/").replace("/items", ""));
  await expect(reader.getByText("“工程招标监管流于形式”的层次：读作“问题")).toBeVisible();
  await plain.getByRole("button", { name: "撤销对“工程招标监管流于形式”的层次的校订" }).click();
  await expect(plain.getByText("已撤销，恢复为读到的值。")).toBeVisible();
  await expect(plain.locator(".entry-list > li")).toHaveCount(before + 1);
  await plain.getByLabel("原文里的字").last().fill("没有写过的话");
  await plain.getByRole("button", { name: "补上" }).click();
  await expect(plain.getByRole("alert").filter({ hasText: "原文里没有这些字，没有补。" })).toBeVisible();
  await expect(plain.getByLabel("原文里的字").last()).toHaveAccessibleDescription(/没有补/);
});

test("a later notice without round and dates is put to its inspection by the editor, and its place taken back", async ({
  browser,
}) => {
  const page = await openAsEditor(browser);
  await sendFiles(page, [laterFile("碧溪")]);
  await expect(page.getByText("可能与已有的是同一次巡视巡察，请确认").first()).toBeVisible();
  await page.goto("/review?part=possible");
  await expect(page.getByText("可能与已有的是同一次巡视巡察，请确认")).toBeVisible();
  await openReview(page, unitOf("碧溪"));
  await expectNoViolations(page);
  await page.getByRole("button", { name: /^是同一次/ }).click();
  await expect(page.getByText("已归到同一次巡视巡察。")).toBeVisible();
  await expect(page.getByText("发布后取代现行的通报：")).toBeVisible();
  await page.getByRole("button", { name: "重新判断" }).click();
  await expect(page.getByText("已恢复为按原文判断。")).toBeVisible();
  await page.getByRole("button", { name: /^都不是/ }).click();
  await expect(page.getByText("已作为另一次巡视巡察。")).toBeVisible();
  await page.getByRole("button", { name: "重新判断" }).click();
  await page.getByRole("button", { name: /^是同一次/ }).click();
  await expect(page.getByText("已归到同一次巡视巡察。")).toBeVisible();
  await page.getByRole("button", { name: "发布", exact: true }).click();
  await expect(page.getByText("已发布，并计入统计。")).toBeVisible();
  await expect(page.getByText("读者不再看得到；同一次巡视巡察较早的通报恢复为现行。")).toBeVisible();
  const reader = await (await open(browser)).newPage();
  await reader.goto(`/units/${encodeURIComponent(unitOf("碧溪"))}`);
  await expect(reader.getByText("5 / 5 个问题").first()).toBeVisible();
  await expect(reader.getByText("较早的通报").or(reader.getByText("历次通报")).first()).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the drafts without doubts are published, the others stay, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    browser,
  }) => {
    const places = javaScriptEnabled ? ["白鹭", "金沙"] : ["银湖", "云岫"];
    const page = await openAsEditor(browser, { javaScriptEnabled });
    await page.goto("/notices/import");
    await page
      .getByLabel("选择文件", { exact: true })
      .setInputFiles([...places.map(htmlFile), ...(javaScriptEnabled ? [namelessFile] : [])]);
    await page.getByRole("button", { name: "导入", exact: true }).click();
    const recent = page.getByRole("table", { name: "最近导入的文件" });
    await expect(recent.getByRole("row", { name: `${places[0]}.html` })).toContainText("存为草稿");
    await page.goto("/review");
    await page
      .getByRole("navigation", { name: "筛选" })
      .getByRole("link", { name: /^没有存疑的/ })
      .click();
    await expect(page).toHaveURL(/part=clean/);
    await expect(page.getByRole("rowheader")).toHaveCount(2);
    if (javaScriptEnabled) await expectNoViolations(page);
    await page.getByRole("button", { name: "发布这 2 份草稿" }).click();
    await expect(page.getByText("请先勾选“确认发布全部草稿”。")).toBeVisible();
    await page.getByLabel("确认发布全部“没有存疑的”草稿").check();
    await page.getByRole("button", { name: "发布这 2 份草稿" }).click();
    await expect(page.getByText("已发布 2 份。").first()).toBeVisible();
    await page.goto("/review");
    await expect(page.getByText("发布完成")).toBeVisible();
    await expect(page.getByText("未说明单位，请选择；否则发布后不计入任何单位")).toBeVisible();
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    // Of drafts that are all doubtful, none is without doubts to be looked at alone.
    await expect(page.getByText("其中 1 份有存疑的项。")).toBeVisible();
    await expect(page.getByRole("link", { name: /^只看没有存疑的/ })).toHaveCount(0);
  });
}

test("a notice that names no unit says so, and gets the one that is chosen", async ({ browser }) => {
  const page = await openAsEditor(browser);
  await openReview(page, "未说明单位");
  await expect(page.getByText("通报没有写明被巡视单位，请选择或填写")).toBeVisible();
  await page.getByLabel("被巡视单位", { exact: true }).fill(unitOf("金沙"));
  await page.getByRole("button", { name: "保存校订" }).first().click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  await page.goto("/review");
  await expect(page.getByRole("row", { name: unitOf("金沙") })).toBeVisible();
});

test("signing in leads back to the page that it was asked for on", async ({ browser }) => {
  const page = await (await open(browser)).newPage();
  await page.goto("/units?sort=name");
  await page.getByRole("banner").getByRole("link", { name: "登录" }).click();
  await sendSignIn(page, journey.editor);
  await expect(page).toHaveURL(/\/units\?sort=name$/);
  await expect(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: /^审核/ })).toBeVisible();
});

test("what is taken for a repost becomes a draft beside the older one where the editor says so", async ({
  browser,
}) => {
  const page = await openAsEditor(browser);
  await sendFiles(page, [textFile("石桥"), textFile("石桥", "\n免责声明：本文转载自其他网站。")]);
  await page.getByRole("button", { name: "仍要存为草稿：石桥-转载.txt" }).click();
  const sent = page.getByRole("region", { name: "结果" }).getByRole("row", { name: /^石桥-转载\.txt/ });
  await expect(sent).toContainText("同一次巡视巡察另有 1 份草稿");
  await sent.getByRole("link", { name: `存为草稿：${unitOf("石桥")}` }).click();
  await page.getByRole("link", { name: "这份通报的改动记录" }).click();
  await expect(page.getByText(/与通报 \d+读出的各项都相同，仍存为草稿/)).toBeVisible();
});
