import { afterEach, describe, expect, it, vi } from "vitest";
import { readOrigin } from "./site-origin.ts";

afterEach(() => vi.unstubAllEnvs());

const forged = { host: "taizhang.example.cn", "x-forwarded-host": "evil.example.com", "x-forwarded-proto": "https" };

function ask(headers: Record<string, string>, env: Record<string, string> = {}): string {
  for (const name of ["TAIZHANG_URL", "TAIZHANG_TRUSTED_PROXIES"]) vi.stubEnv(name, env[name] ?? "");
  return readOrigin(new Headers(headers));
}

describe("the origin of addresses that leave the house", () => {
  it("is the one that is set, whatever a request says", () => {
    expect(ask(forged, { TAIZHANG_URL: "https://tz.example.cn", TAIZHANG_TRUSTED_PROXIES: "1" })).toBe(
      "https://tz.example.cn",
    );
  });

  it("is the host that was asked, and never what a client without a proxy forwards", () => {
    expect(ask(forged)).toBe("http://taizhang.example.cn");
    expect(ask({ host: "localhost:3000" })).toBe("http://localhost:3000");
    expect(ask({})).toBe("http://localhost");
    expect(ask({ host: "a b" })).toBe("http://localhost");
  });

  it("is what the outermost trusted proxy wrote, and not what stood there before", () => {
    const behind = { TAIZHANG_TRUSTED_PROXIES: "1" };
    expect(ask({ ...forged, "x-forwarded-host": "tz.example.cn" }, behind)).toBe("https://tz.example.cn");
    expect(ask({ ...forged, "x-forwarded-host": "evil.example.com, tz.example.cn" }, behind)).toBe(
      "https://tz.example.cn",
    );
    expect(ask({ host: "tz.example.cn" }, behind)).toBe("http://tz.example.cn");
  });
});
