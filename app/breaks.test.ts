// A bug, while the database is well: nobody is told to come back for data that can be read.
import { expect, it, vi } from "vitest";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { localeHeader } from "@/lib/messages/locale.ts";
import { orRefusal } from "./or-refusal.ts";

useTestDatabase();

const ask = (error: unknown, locale: string) =>
  orRefusal(() => Promise.reject(error))(
    new Request("http://t.example.cn/tables/units.csv", { headers: { [localeHeader]: locale } }),
    undefined,
  );

it("is a broken server, in the reader's language, and its reason is for the log", async () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const answers = [await ask(new Error("a secret reason"), "zh-CN"), await ask(new Error("a secret reason"), "en")];
  expect(log).toHaveBeenCalledTimes(2);
  log.mockRestore();
  expect(answers.map(({ status }) => status)).toEqual([500, 500]);
  const [chinese = "", english = ""] = await Promise.all(answers.map((answer) => answer.text()));
  expect(chinese).toContain("服务器出错");
  expect(english).toContain("Something broke on the server");
  expect(chinese + english).not.toMatch(/secret|读不到|cannot be read/);
});

it("is no bug where somebody only took too long: trying again may help", async () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const busy = Object.assign(new Error("too long"), { code: "P2028" });
  expect((await ask(busy, "zh-CN")).status).toBe(503);
  log.mockRestore();
});
