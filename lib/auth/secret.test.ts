import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
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

  it.each(["", "\n", "half of a secr"])(
    "is made anew, once, where a full disk or a power cut left %j of it",
    async (rest) => {
      const data = await mkdtemp(path.join(folder, "cut-"));
      const file = path.join(data, "auth-secret");
      await writeFile(file, rest);
      const made = new Set(await Promise.all(Array.from({ length: 8 }, () => keepSecret(data))));
      const kept = await readFile(file, "utf8");
      expect([...made]).toEqual([kept.trim()]);
      expect(kept.trim().length).toBeGreaterThanOrEqual(32);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readdir(data)).toEqual(["auth-secret"]);
    },
  );

  it("is no longer held up by a start that was killed while it made one", async () => {
    const data = await mkdtemp(path.join(folder, "killed-"));
    const turn = path.join(data, "auth-secret.turn");
    await writeFile(turn, "of a process that is gone");
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(turn, longAgo, longAgo);
    expect((await keepSecret(data)).length).toBeGreaterThanOrEqual(32);
    expect(await readdir(data)).toEqual(["auth-secret"]);
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
