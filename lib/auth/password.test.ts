import { describe, expect, it } from "vitest";
import { checkPassword, hashPassword, verifyPassword } from "./password.ts";

describe("a new password", () => {
  it.each(["three calm otters", "整改台账要一条一条对清楚", "kf83-hqw0-zm2p"])("may be %s", (password) => {
    expect(checkPassword(password, "li@example.cn")).toBeNull();
  });

  it("counts characters as a person does", () => {
    expect(checkPassword("🐉🐉🐯🐯🐰🐰🐲🐲🐴🐴🐵", "li@example.cn")).toBe("too-short");
    expect(checkPassword("short", "li@example.cn")).toBe("too-short");
    expect(checkPassword("ab ".repeat(50), "li@example.cn")).toBe("too-long");
  });

  it.each([
    "aaaaaaaaaaaaaa",
    "abababababab",
    "123456789012",
    "210987654321",
    "abcdefghijklmn",
    "PasswordPassword",
    "Qwertyuiop123",
    "li.lei.of.office@example.cn",
  ])("is too easy to guess as %s", (password) => {
    expect(checkPassword(password, "li.lei.of.office@example.cn")).toBe("too-simple");
  });
});

describe("the hash of a password", () => {
  it("knows the password again, and no other, and is salted", async () => {
    const [one, other] = await Promise.all([hashPassword("three calm otters"), hashPassword("three calm otters")]);
    expect(one).not.toBe(other);
    expect(one).not.toContain("otters");
    expect(await verifyPassword("three calm otters", one)).toBe(true);
    expect(await verifyPassword("three calm otter", one)).toBe(false);
  });
});
