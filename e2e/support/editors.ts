// Editors at work on an application of their own: what they publish is not counted by other journeys.
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { type Account, addAccount, signIn } from "./accounts.ts";
import type { NoticeFile } from "./notice-files.ts";
import { type OwnApplication, startOwnApplication } from "./own-application.ts";

interface Options {
  javaScriptEnabled?: boolean;
  viewport?: { width: number; height: number };
  /** Where the application is asked, where it is not by its own name. */
  baseURL?: string;
}

export interface Editors {
  /** Who signs in; added before the first journey of the file. */
  readonly editor: Account;
  /** Where it listens. */
  readonly url: string;
  open(browser: Browser, options?: Options): Promise<BrowserContext>;
  openAsEditor(browser: Browser, options?: Options): Promise<Page>;
}

/** To be called once at the top of a file whose journeys follow one another. */
export function useEditors(): Editors {
  let application: OwnApplication;
  let editor: Account;
  test.describe.configure({ mode: "serial" });
  test.setTimeout(180_000);
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    application = await startOwnApplication();
    editor = await addAccount("editor", application.folder);
  });
  test.afterAll(async () => {
    await application?.stop();
  });
  const open: Editors["open"] = (browser, options = {}) => browser.newContext({ baseURL: application.url, ...options });
  return {
    get editor() {
      return editor;
    },
    get url() {
      return application.url;
    },
    open,
    async openAsEditor(browser, options) {
      const page = await (await open(browser, options)).newPage();
      await signIn(page, editor);
      return page;
    },
  };
}

/** Sends files in by the form of the page, and waits for what became of them. */
export async function sendFiles(page: Page, files: readonly NoticeFile[]): Promise<void> {
  await page.goto("/notices/import");
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([...files]);
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await expect(page.getByText(`已处理 ${files.length} / ${files.length} 个文件`)).toBeVisible({ timeout: 60_000 });
}

/** Opens the review of the first notice in the list whose row has these words. */
export async function openReview(page: Page, words: string, list = "/review"): Promise<void> {
  await page.goto(list);
  await page.getByRole("row", { name: words }).first().getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("group", { name: "存疑的项" })).toBeVisible();
}
