// An editor signs in, looks after their account and signs out; an admin looks after the users.
import { expect, test } from "@playwright/test";
import { addAccount, runUserCommand, sendSignIn, signIn } from "./support/accounts.ts";
import { expectNoViolations } from "./support/axe.ts";

// Each password is hashed as slowly as it has to be, and each account added by a command of its own.
test.setTimeout(180_000);

for (const script of [true, false]) {
  test.describe(script ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled: script });

    test("an editor is asked to sign in, comes back to where they wanted to go, and signs out @phone", async ({
      page,
    }) => {
      const editor = await addAccount("editor");
      await page.goto("/account?from=here");
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      await sendSignIn(page, { ...editor, password: "not this one" });
      await expect(page.getByText("邮箱或密码不对。")).toBeVisible();
      await expect(page.getByLabel("电子邮箱")).toHaveValue(editor.email);
      await expect(page.getByLabel("密码", { exact: true })).toHaveValue("");
      await sendSignIn(page, editor);
      await expect(page).toHaveURL(/\/account\?from=here$/);
      await expect(page.getByRole("banner").getByRole("link", { name: /测试editor/ })).toBeVisible();
      await expect(page.getByRole("main")).toContainText(editor.email);
      await page.getByRole("button", { name: "退出登录" }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: "登录" })).toBeVisible();
      await page.goto("/account");
      await expect(page).toHaveURL(/\/sign-in/);
    });

    test("an editor changes the password and the other device is signed out", async ({ page, browser, baseURL }) => {
      const editor = await addAccount("editor");
      const other = await (await browser.newContext({ baseURL, javaScriptEnabled: script })).newPage();
      await signIn(other, editor);
      await signIn(page, editor);
      await expect(page.getByRole("table", { name: "登录的设备" }).getByRole("row")).toHaveCount(3);
      async function change(current: string, next: string, again: string): Promise<void> {
        await page.getByLabel("现在的密码").fill(current);
        await page.getByLabel("新密码", { exact: true }).fill(next);
        await page.getByLabel("再输一次新密码").fill(again);
        await page.getByRole("button", { name: "更换密码" }).click();
      }
      await change("not this one", "four calmer otters", "four calmer otters");
      await expect(page.getByText("现在的密码不对。")).toBeVisible();
      await change(editor.password, "four calmer otters", "four calm otters");
      await expect(page.getByText("两次输入的新密码不一样。")).toBeVisible();
      await change(editor.password, "short", "short");
      await expect(page.getByText("密码太短，至少 12 个字符。")).toBeVisible();
      await change(editor.password, "four calmer otters", "four calmer otters");
      await expect(page.getByText("密码已更换，并退出了其他 1 处登录。")).toBeVisible();
      await expect(page.getByRole("table", { name: "登录的设备" }).getByRole("row")).toHaveCount(2);
      await other.goto("/account");
      await expect(other).toHaveURL(/\/sign-in/);
      await sendSignIn(other, { ...editor, password: "four calmer otters" });
      await expect(other).toHaveURL(/\/account$/);
      // One session, then all of them.
      await page.reload();
      await page.getByRole("button", { name: /^退出 / }).click();
      await expect(page.getByText("已退出该设备。")).toBeVisible();
      await other.goto("/account");
      await expect(other).toHaveURL(/\/sign-in/);
      await page.getByRole("button", { name: "退出全部设备" }).click();
      await expect(page).toHaveURL(/\/sign-in$/);
      await other.context().close();
    });

    test("an admin adds a user, changes them and removes them", async ({ page, browser, baseURL }) => {
      const admin = await addAccount("admin");
      const email = `added-${script}-${Date.now()}@example.cn`;
      await signIn(page, admin);
      await page.getByRole("link", { name: "用户管理" }).click();
      const add = page.getByRole("form", { name: "添加用户" });
      await add.getByLabel("电子邮箱").fill(email);
      await add.getByLabel("初始密码").fill("qwertyuiop12");
      await add.getByRole("button").click();
      await expect(page.getByText("这个密码太容易猜到，请换一个。")).toBeVisible();
      await expect(add.getByLabel("电子邮箱")).toHaveValue(email);
      await add.getByLabel("初始密码").fill("three calm otters");
      await add.getByRole("button").click();
      await expect(page.getByText(`已添加 ${email}。`)).toBeVisible();

      const row = page.getByRole("row", { name: email });
      async function open(): Promise<void> {
        const details = row.locator("details");
        if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
      }
      const theirs = await (await browser.newContext({ baseURL })).newPage();
      await signIn(theirs, { email, password: "three calm otters", role: "editor" });
      await theirs.goto("/admin/users");
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("没有权限");
      await expect(theirs.getByRole("table")).toHaveCount(0);

      await open();
      await row.getByLabel("角色", { exact: true }).selectOption("管理员");
      await row.getByRole("button", { name: "保存角色" }).click();
      await expect(page.getByText(`已更改 ${email} 的角色。`)).toBeVisible();
      await theirs.reload();
      await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("用户管理");
      await open();
      await row.getByRole("button", { name: "停用" }).click();
      await expect(page.getByText(`已停用 ${email}`)).toBeVisible();
      await expect(row).toContainText("已停用");
      await theirs.reload();
      await expect(theirs).toHaveURL(/\/sign-in/);
      await sendSignIn(theirs, { email, password: "three calm otters" });
      await expect(theirs.getByText("邮箱或密码不对。")).toBeVisible();
      await open();
      await row.getByRole("button", { name: "启用" }).click();
      await expect(page.getByText(`已启用 ${email}。`)).toBeVisible();
      await open();
      await row.getByLabel("新密码", { exact: true }).fill("five calmest otters");
      await row.getByRole("button", { name: "设新密码" }).click();
      await expect(page.getByText(`已为 ${email} 设新密码`)).toBeVisible();
      await sendSignIn(theirs, { email, password: "five calmest otters" });
      await expect(theirs).toHaveURL(/\/admin\/users$/);
      await open();
      await row.getByLabel("确认删除").check();
      await row.getByRole("button", { name: "删除" }).click();
      await expect(page.getByText(`已删除 ${email}。`)).toBeVisible();
      await expect(row).toHaveCount(0);
      await theirs.reload();
      await expect(theirs).toHaveURL(/\/sign-in/);
      await theirs.context().close();
    });
  });
}

test("too many attempts wait, in words, for an account that exists and for one that does not", async ({ page }) => {
  const editor = await addAccount("editor");
  await page.goto("/en/sign-in");
  for (const email of [editor.email, `nobody-${Date.now()}@example.cn`]) {
    for (let attempt = 1; attempt <= 5; attempt++) {
      await sendSignIn(page, { email, password: `wrong ${attempt}` });
      await expect(page.getByRole("main").getByRole("alert")).toHaveText("The e-mail or the password is wrong.");
      await expect(page.getByLabel("Password")).toHaveValue("");
    }
    await sendSignIn(page, { email, password: editor.password });
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(
      /^Too many attempts\. Try again in \d seconds?\.$/,
    );
  }
  // The way out for who is shut out: an operator sets a new password.
  expect(await runUserCommand(["password", editor.email], "four calmer otters")).toContain("Changed the password");
  await sendSignIn(page, { email: editor.email, password: "four calmer otters" });
  await expect(page).toHaveURL(/\/en\/account$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Account");
});

test("the way back never leads to another site", async ({ page }) => {
  const editor = await addAccount("editor");
  for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await sendSignIn(page, editor);
    await page.waitForURL((url) => url.pathname !== "/sign-in");
    expect(new URL(page.url()).pathname).toBe("/account");
  }
});

test("the pages of the accounts are in order for everyone, in light and dark @phone", async ({ page }) => {
  const admin = await addAccount("admin");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.context().clearCookies();
    await page.goto("/sign-in");
    await sendSignIn(page, { ...admin, password: "not this one" });
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    await expectNoViolations(page);
    await signIn(page, admin);
    await expectNoViolations(page);
    await page.goto("/en/admin/users");
    await page.getByRole("row", { name: admin.email }).locator("summary").click();
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});
