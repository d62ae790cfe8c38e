import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase } from "../lib/db/database-in-tests.ts";

let url = "";
let drop = async () => {};
beforeAll(async () => {
  ({ url, drop } = await createTestDatabase());
});
afterAll(() => drop());

interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** `npm run user -- WORDS` without a terminal. */
function run(words: string[], password = ""): Promise<Said> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "bin/user.ts", ...words], {
    env: { ...process.env, DATABASE_URL: url, TAIZHANG_PASSWORD: password, LC_ALL: "en_US.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Said = { code: null, out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ ...said, code })));
}

describe("the command for accounts", () => {
  it("adds, lists, changes and removes, one clear line each", async () => {
    const added = await run(["add", "Li@Example.cn", "--role", "admin", "--name", "李"], "three calm otters");
    expect(added).toEqual({ code: 0, out: "", err: "Added Li@Example.cn (admin).\n" });
    expect(await run(["add", "li@example.cn", "--role", "editor"], "three calm otters")).toMatchObject({
      code: 1,
      err: "✗ This e-mail already has an account.\n",
    });
    expect(await run(["role", "li@example.cn", "editor"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("last admin"),
    });
    expect(await run(["add", "wang@example.cn", "--role", "editor"], "three calm otters")).toMatchObject({ code: 0 });
    expect(await run(["password", "wang@example.cn"], "short")).toMatchObject({
      code: 1,
      err: expect.stringContaining("too short"),
    });
    expect(await run(["disable", "wang@example.cn"])).toMatchObject({ code: 0 });
    expect((await run(["list"])).out).toBe(
      "li@example.cn\tadmin\tactive\t李\nwang@example.cn\teditor\tdisabled\twang\n",
    );
    expect(await run(["remove", "wang@example.cn"])).toMatchObject({ code: 0 });
    expect(await run(["remove", "wang@example.cn"])).toMatchObject({
      code: 1,
      err: "✗ There is no account wang@example.cn.\n",
    });
  }, 180_000);

  it("says what it needs where nobody can be asked for the password", async () => {
    expect(await run(["add", "zhao@example.cn", "--role", "editor"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("TAIZHANG_PASSWORD"),
    });
  });

  it.each([
    [],
    ["add", "zhao@example.cn"],
    ["add", "zhao@example.cn", "--role", "reader"],
    ["list", "more"],
    ["rename", "x@example.cn"],
    ["list", "--all"],
  ])("shows how it is used for wrong words %#", async (...words) => {
    const said = await run(words.filter((word) => typeof word === "string"));
    expect(said.code).toBe(2);
    expect(said.err).toContain("npm run user -- add EMAIL --role");
  });
});
