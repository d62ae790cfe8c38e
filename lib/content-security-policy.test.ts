import { describe, expect, test } from "vitest";
import {
  embedPolicy,
  filePolicy,
  isEmbedPath,
  makeNonce,
  toContentSecurityPolicy,
  toPolicy,
} from "./content-security-policy.ts";

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

describe("what an address may load", () => {
  const options = { nonce: makeNonce(), development: false };
  test.each(["/charts/durations.svg", "/tables/ledger.csv", `/frozen/${"a".repeat(24)}.svg`])("%s: nothing", (path) => {
    expect(toPolicy(path, options)).toBe(filePolicy);
    expect(filePolicy).toMatch(/^default-src 'none'.*; sandbox$/);
    expect(filePolicy).not.toContain("script-src");
  });

  test.each([`/frozen/${"a".repeat(24)}`, "/", "/chartsx/a.svg", "/frozen"])("%s: what a page may", (path) => {
    expect(toPolicy(path, options)).toBe(toContentSecurityPolicy(options));
  });

  test("/embed/durations: what a frame may", () => {
    expect(toPolicy("/embed/durations", options)).toBe(embedPolicy);
  });
});
