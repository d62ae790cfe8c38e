import { describe, expect, it } from "vitest";
import { isFromElsewhere } from "./request-source.ts";

const here = { host: "taizhang.example.cn", origin: "https://taizhang.example.cn" };
const isRefused = (headers: Record<string, string>) => isFromElsewhere(new Headers(headers));
const isRefusedWhereSilent = (headers: Record<string, string>) => isFromElsewhere(new Headers(headers), "refuse");

describe("where a form was sent from", () => {
  it.each([
    ["a page of this site", here, false],
    ["a page of this site behind a proxy", { ...here, host: "127.0.0.1", "x-forwarded-host": here.host }, false],
    ["a page of another site", { ...here, origin: "https://other.example.com" }, true],
    ["a page without an origin of its own", { ...here, origin: "null" }, true],
    ["what a browser calls another site", { ...here, "sec-fetch-site": "cross-site" }, true],
    ["a navigation that a browser calls another site", { host: here.host, "sec-fetch-site": "cross-site" }, true],
  ])("%s", (_, headers, refused) => {
    expect(isRefused(headers)).toBe(refused);
    expect(isRefusedWhereSilent(headers)).toBe(refused);
  });

  it("is not known of a program, which is let be unless the strict form is asked for", () => {
    expect(isRefused({ host: here.host })).toBe(false);
    expect(isRefusedWhereSilent({ host: here.host })).toBe(true);
  });
});
