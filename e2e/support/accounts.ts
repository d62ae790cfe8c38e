// Accounts for the journeys: added by the command, as an operator would, and signed in by the form, as a person would.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { runBeside } from "./run-beside.ts";

export interface Account {
  email: string;
  password: string;
  role: "editor" | "admin";
}

/** `npm run user -- …` beside the running application, that of this run unless another folder is named; what it said. */
export async function runUserCommand(words: string[], password = "", folder?: string): Promise<string> {
  return runBeside("user", words, {
    folder,
    environment: { TAIZHANG_PASSWORD: password, LC_ALL: "en_US.UTF-8" },
  });
}

/** Adds an account that no other test knows. */
export async function addAccount(role: Account["role"], folder?: string): Promise<Account> {
  const account = { email: `${role}-${randomUUID().slice(0, 8)}@example.cn`, password: "three calm otters", role };
  await runUserCommand(["add", account.email, "--role", role, "--name", `测试${role}`], account.password, folder);
  return account;
}

/** Fills in the form of the sign-in page, which is open, and sends it. */
export async function sendSignIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel(/电子邮箱|E-mail/).fill(email);
  await page.getByLabel(/^(密码|Password)$/).fill(password);
  await page
    .getByRole("main")
    .getByRole("button", { name: /^(登录|Sign in)$/ })
    .click();
}

/** Signs in and waits for the account page. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/sign-in");
  await sendSignIn(page, account);
  await page.waitForURL("**/account");
}
