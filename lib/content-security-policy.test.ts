import { describe, expect, test } from "vitest";
import { embedPolicy, isEmbedPath, makeNonce, toContentSecurityPolicy } from "./content-security-policy.ts";

describe("who may frame a page", () => {
  test("nobody", () => {
    expect(toContentSecurityPolicy({ nonce: makeNonce(), development: false })).toContain("frame-ancestors 'none'");
  });

  test("anyone, where it is a chart made for frames, which in turn runs nothing", () => {
    expect(embedPolicy).toContain("frame-ancestors *");
    expect(embedPolicy).toContain("default-src 'none'");
    expect(embedPolicy).not.toContain("script-src");
  });

  test.each([
    ["/embed/completion-by-unit", true],
    ["/embed", false],
    ["/embedded/x", false],
    ["/", false],
    ["/units/embed/", false],
    ["//embed/x", false],
  ])("%s: %s", (path, expected) => {
    expect(isEmbedPath(path)).toBe(expected);
  });
});
