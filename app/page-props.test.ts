import { describe, expect, it } from "vitest";
import { toSlug } from "@/lib/db/placing/round-identity.ts";
import { decodeSlug } from "./page-props.ts";

describe("the slug of an address", () => {
  it("is any that a unit or a round can have", () => {
    for (const name of ["惠济区", "鼓楼区-福州市", "XX公司/（集团）?第一 分部#", "𠮷区", "///", "é".repeat(500)])
      expect(decodeSlug(encodeURIComponent(toSlug(name))), name).toBe(toSlug(name));
  });

  it("is none where no slug can be so: NUL, half a character, a path, a broken encoding, thousands of words", () => {
    for (const encoded of ["%00", "a%00b", "%ED%A0%80", "%E6", "..%2F", "a%0Ab", "", "a".repeat(5000)])
      expect(decodeSlug(encoded), encoded).toBeNull();
  });
});
