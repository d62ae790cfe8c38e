import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toReturnPath } from "./return-path.ts";

describe("the path to return to", () => {
  it.each(["/", "/units?round=a&q=%E6%95%B4%E6%94%B9", "/en/notices/3#item-4", "/admin/users"])("keeps %s", (path) => {
    expect(toReturnPath(path)).toBe(path);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/a/..//evil.example",
    "/%0d%0aset-cookie",
    "",
    "units",
    "/sign-in",
    "/en/sign-in",
    "/sign-in?next=/x",
    "/sign-in/",
    " /units",
    null,
    undefined,
    3,
    ["/units"],
  ])("never follows %s", (value) => {
    const path = toReturnPath(value);
    expect(["/account", value]).toContain(path);
    expect(new URL(path, "https://home.example").origin).toBe("https://home.example");
    expect(path).not.toMatch(/sign-in$/);
  });

  it("stays on this site for any text at all, and is settled after one turn", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "/",
        "\\",
        ".",
        "..",
        "//",
        "@",
        ":",
        "?",
        "#",
        "evil.example",
        "%2f",
        "%5c",
        "\t",
        "\n",
        "https:",
        "en",
        "sign-in",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          pieces.map((some) => some.join("")),
          pieces.map((some) => `/${some.join("")}`),
        ),
        (value) => {
          const path = toReturnPath(value);
          expect(path.startsWith("/")).toBe(true);
          expect(new URL(path, "https://home.example").origin).toBe("https://home.example");
          expect(toReturnPath(path)).toBe(path);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
