import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "../env.ts";
import { Fault } from "../fault.ts";
import { keepSecret } from "./secret.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-secret-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the secret of a data folder", () => {
  it("is made once, also by many at once, and only its owner can read it", async () => {
    const data = path.join(folder, "new", "data");
    const made = new Set(await Promise.all(Array.from({ length: 8 }, () => keepSecret(data))));
    expect(made.size).toBe(1);
    const [secret] = made;
    expect(secret?.length).toBeGreaterThanOrEqual(32);
    expect((await stat(path.join(data, "auth-secret"))).mode & 0o777).toBe(0o600);
    expect((await readFile(path.join(data, "auth-secret"), "utf8")).trim()).toBe(secret);
    expect(await keepSecret(data)).toBe(secret);
  });

  it("is a clear line where the folder cannot be used", async () => {
    const file = path.join(folder, "a-file");
    await writeFile(file, "");
    await expect(keepSecret(file)).rejects.toThrow(Fault);
  });
});

describe("the settings of the sign-in", () => {
  it("are off unless named", () => {
    expect(readEnvironment({})).toMatchObject({ authSecret: null, siteUrl: null, trustedProxies: 0 });
  });
  it("are taken as they are named", () => {
    const named = {
      BETTER_AUTH_SECRET: "x".repeat(32),
      TAIZHANG_URL: "https://taizhang.example.cn/",
      TAIZHANG_TRUSTED_PROXIES: "2",
    };
    expect(readEnvironment(named)).toMatchObject({
      authSecret: "x".repeat(32),
      siteUrl: "https://taizhang.example.cn",
      trustedProxies: 2,
    });
  });
  it.each([
    { BETTER_AUTH_SECRET: "short" },
    { TAIZHANG_URL: "taizhang.example.cn" },
    { TAIZHANG_URL: "ftp://x" },
    { TAIZHANG_URL: "https://x.example/under" },
    { TAIZHANG_TRUSTED_PROXIES: "yes" },
    { TAIZHANG_TRUSTED_PROXIES: "-1" },
  ])("refuse %o in one line", (named) => {
    expect(() => readEnvironment(named)).toThrow(Fault);
  });
});
