// What an editor has typed or sent stays until it is known to be saved: another editor was first, the network or the
// session went, a button was pressed too early, the site has no certificate.
import { networkInterfaces } from "node:os";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { sendSignIn } from "./support/accounts.ts";
import { expectNoViolations } from "./support/axe.ts";
import { openReview, sendFiles, useEditors } from "./support/editors.ts";
import { htmlFile, textFile, unitOf } from "./support/notice-files.ts";

const journey = useEditors();
const { openAsEditor } = journey;

const title = (page: Page) => page.getByLabel("标题", { exact: true });
const save = (page: Page) => page.getByRole("button", { name: "保存校订" }).last();

/** Ends all sessions of the editor, as they would from another machine. */
async function signOutEverywhere(browser: Browser): Promise<void> {
  const elsewhere = await openAsEditor(browser);
  await elsewhere.getByRole("button", { name: "退出全部设备" }).click();
  await elsewhere.waitForURL("**/sign-in");
  await elsewhere.context().close();
}

/** Signs in beside the page, by the link that its answer offers. */
async function signInBeside(page: Page): Promise<void> {
  const [beside] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("main").getByRole("link", { name: "在新窗口登录" }).click(),
  ]);
  await sendSignIn(beside, journey.editor);
  await beside.waitForURL("**/account");
  await beside.close();
}

test("on a site without a certificate files are imported, and those that did not arrive are sent again", async ({
  browser,
}) => {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal);
  test.skip(own === undefined, "this machine has no address but its own name");
  const url = new URL(journey.url);
  url.hostname = own?.address ?? url.hostname;
  const page = await openAsEditor(browser, { baseURL: url.origin });
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.route("**/notices/import/files", (route) => route.abort(), { times: 1 });
  await sendFiles(page, [textFile("碧溪"), htmlFile("白鹭")]);
  const row = (name: string) => page.getByRole("region", { name: "结果" }).getByRole("row", { name });
  await expect(row("碧溪.txt")).toContainText("没有得到服务器的回答，不知道是否已导入");
  await expect(row("白鹭.html")).toContainText("存为草稿");
  await expect(
    page.getByText("1 份通报存为草稿，0 份已在库中，0 个文件未收。另有 1 个文件不知道是否已导入。"),
  ).toBeVisible();
  await page.getByRole("button", { name: "再试一次：碧溪.txt" }).click();
  await expect(row("碧溪.txt")).toContainText("存为草稿");
  await expect(page.getByText("完成：2 份通报存为草稿，0 份已在库中，0 个文件未收。")).toBeVisible();
  await expect(page.getByRole("table", { name: "最近导入的文件" })).toContainText("碧溪.txt");

  // Signed out meanwhile: what was sent stays on the page, and goes once its editor is back.
  await signOutEverywhere(browser);
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([htmlFile("金沙")]);
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await expect(row("金沙.html")).toContainText("登录已失效，没有导入");
  await expect(row("白鹭.html")).toContainText("存为草稿");
  await expectNoViolations(page);
  await signInBeside(page);
  await page.getByRole("button", { name: "再试一次：金沙.html" }).click();
  await expect(row("金沙.html")).toContainText("存为草稿");
});

for (const javaScriptEnabled of [true, false]) {
  test(`the second to save takes nothing back that the first put right, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    browser,
  }) => {
    const first = await openAsEditor(browser);
    const second = await openAsEditor(browser, { javaScriptEnabled });
    await openReview(first, unitOf("白鹭"));
    await second.goto(first.url());
    const done = (page: Page) => page.getByLabel("问题: 已完成");
    const figure = javaScriptEnabled ? "3" : "2";
    await done(first).fill(figure);
    await first.getByLabel("巡视巡察组", { exact: true }).fill(`市委第${figure}巡察组`);
    await save(first).click();
    await expect(first.getByText("已保存 2 处校订。")).toBeVisible();

    await title(second).fill(`第二位编辑的标题${figure}`);
    await second.getByLabel("巡视巡察组", { exact: true }).fill("市委第九巡察组");
    await save(second).click();
    await expect(second.getByText("改动了这份通报，没有保存")).toBeVisible();
    await expect(done(second)).toHaveValue(figure);
    await expect(title(second)).toHaveValue(`第二位编辑的标题${figure}`);
    await expect(second.getByLabel("巡视巡察组", { exact: true })).toHaveValue("市委第九巡察组");
    await expect(second.getByText(`现在是“市委第${figure}巡察组”`)).toBeVisible();
    await save(second).click();
    await expect(second.getByText("已保存 2 处校订。")).toBeVisible();
    await expect(done(second)).toHaveValue(figure);
    await expect(second.getByText("现在是“")).toHaveCount(0);

    // Undone beside a refusal, it does not come back with what is saved next.
    await second.getByLabel("地区", { exact: true }).fill("月球");
    await save(second).click();
    await expect(
      second.getByText("这些项填得不对，都没有保存：地区（要省、市、县的正式名称，如“河南省 郑州市”）。"),
    ).toBeVisible();
    await second.getByRole("button", { name: "撤销对巡视巡察组的校订" }).click();
    await expect(second.getByText("已撤销，恢复为读到的值。")).toBeVisible();
    await expect(second.getByText("这些项填得不对")).toHaveCount(0);
    await expect(second.getByLabel("巡视巡察组", { exact: true })).toHaveValue("市委第二巡察组");
    await title(second).fill(`再改的标题${figure}`);
    await second.getByLabel("地区", { exact: true }).fill("");
    await save(second).click();
    await expect(second.getByText("已保存 1 处校订。")).toBeVisible();
    await expect(second.getByLabel("巡视巡察组", { exact: true })).toHaveValue("市委第二巡察组");
  });
}

test("what is typed stays where network, answer or session are gone, and is saved when they are back", async ({
  browser,
}) => {
  const page = await openAsEditor(browser);
  await openReview(page, unitOf("金沙"));
  await title(page).fill("断网时的标题");
  const unknown = page.getByText("没有得到服务器的回答，不知道这一步是否已办成、已保存。");
  await page.context().setOffline(true);
  await save(page).click();
  await expect(unknown).toBeVisible();
  await expect(title(page)).toHaveValue("断网时的标题");
  await expectNoViolations(page);
  await page.context().setOffline(false);
  await save(page).click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();

  // The answer is lost on its way: saved or not, the page does not say what it cannot know.
  await page.route("**/review/*", async (route) => (await route.fetch()) && route.abort(), { times: 1 });
  await title(page).fill("回答丢失时的标题");
  await save(page).click();
  await expect(unknown).toBeVisible();
  await save(page).click();
  await expect(page.getByText("改动了这份通报，没有保存")).toBeVisible();
  await expect(title(page)).toHaveValue("回答丢失时的标题");
  await expect(page.getByText("现在是“")).toHaveCount(0);

  await signOutEverywhere(browser);
  await title(page).fill("退出之后的标题");
  await save(page).click();
  await expect(page.getByText("登录已失效，没有保存。")).toBeVisible();
  await expect(title(page)).toHaveValue("退出之后的标题");
  await signInBeside(page);
  await save(page).click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  await expect(title(page)).toHaveValue("退出之后的标题");
});

test("nothing is published, and no page left, over words that are not saved", async ({ browser }) => {
  const page = await openAsEditor(browser);
  await openReview(page, unitOf("碧溪"));
  await title(page).fill("没有保存的标题");
  const publish = page.getByRole("button", { name: "发布", exact: true });
  await publish.click();
  await expect(page.getByText("有 1 处改动还没有保存，没有发布。")).toBeVisible();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.dismiss();
  });
  const address = page.url();
  await page.getByRole("link", { name: "改层次、措施，补漏读的" }).click();
  await expect.poll(() => asked).toEqual(["confirm"]);
  await page.evaluate(() => location.assign("/units")).catch(() => {});
  await expect.poll(() => asked).toEqual(["confirm", "beforeunload"]);
  expect(page.url()).toBe(address);
  await expect(title(page)).toHaveValue("没有保存的标题");
  await save(page).click();
  await expect(page.getByText("已保存 1 处校订。")).toBeVisible();
  await publish.click();
  await expect(page.getByText("已发布，并计入统计。")).toBeVisible();
  await page.getByRole("link", { name: "改层次、措施，补漏读的" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "条目的层次和文字" })).toBeVisible();
  expect(asked).toHaveLength(2);
});
