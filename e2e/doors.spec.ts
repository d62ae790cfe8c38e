// Every page and route of the application, asked for by every role.
import { expect, request, test } from "@playwright/test";
import { doors } from "../app/doors.ts";
import { mayDo, roles } from "../lib/auth/permissions.ts";
import { addAccount, signIn } from "./support/accounts.ts";

// Each password is hashed as slowly as it has to be, and each account added by a command of its own.
test.setTimeout(180_000);

/** A path that the file answers; where it names one thing, there is none of that name. */
function toPath(file: string): string {
  const folder = file.replace(/(^|\/)(page|route)\.tsx?$/, "").replace(/(^|\/)\([^)]*\)/g, "");
  return `/${folder.replace(/\[\.\.\.[^\]]*\]|\[[^\]]*\]/g, "987654321")}`;
}

for (const role of roles) {
  test(`as ${role}`, async ({ page, baseURL }) => {
    if (role !== "reader") await signIn(page, await addAccount(role));
    const asker = await request.newContext({ baseURL, storageState: await page.context().storageState() });
    for (const [file, door] of Object.entries(doors)) {
      const path = toPath(file);
      const answer = await asker.get(path, { maxRedirects: 0 });
      const said = `${role} ${path}: ${answer.status()}`;
      const location = answer.headers().location ?? "";
      const words = (answer.headers()["content-type"] ?? "").includes("html") ? await answer.text() : "";
      expect(answer.status(), said).toBeLessThan(500);
      if (door === "public") {
        expect(location, said).not.toContain("/sign-in");
        expect(words, said).not.toContain("没有权限");
      } else if (role === "reader") {
        // What only programs read leads to its page: nobody wants to see it after signing in.
        const next = path.replace(/\/files$/, "");
        expect(answer.status() === 307 ? location : words, said).toMatch(
          new RegExp(`/sign-in\\?next=${encodeURIComponent(next)}(?!%2F)`),
        );
        expect(words, said).not.toContain("@example.cn");
      } else if (mayDo(role, door)) {
        // There is no draft of that number: whoever may read drafts is told so.
        expect(answer.status(), said).toBe(file.startsWith("review/[notice]/") ? 404 : 200);
        expect(words, said).not.toContain("没有权限");
      } else {
        expect(words, said).toContain("没有权限");
        expect(words.replaceAll(/editor-[0-9a-f]+@example\.cn/g, ""), said).not.toContain("@example.cn");
      }
    }
    await asker.dispose();
  });
}
