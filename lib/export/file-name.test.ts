import fc from "fast-check";
import { expect, test } from "vitest";
import { toFileName } from "./file-name.ts";

test("a name says what, under which filters and as of when, and leaves out what is not there", () => {
  expect(toFileName(["各单位整改进度", "筛选：地区 河南省", "截至 2025年4月18日"])).toBe(
    "各单位整改进度 筛选：地区 河南省 截至 2025年4月18日",
  );
  expect(toFileName(["通报", null, "截至 2025年4月18日"])).toBe("通报 截至 2025年4月18日");
});

test("no name is longer than file systems take, ending and all", () => {
  // 255 bytes on most; an identifier of 24 has its own room.
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (filters) => {
      const name = toFileName([
        "各轮次完成率的差距",
        filters.replaceAll(/[^\u4e00-\u9fff]/gu, "县"),
        "截至 2025年11月18日",
        "a".repeat(24),
      ]);
      expect(Buffer.byteLength(`${name}.xlsx`)).toBeLessThanOrEqual(255);
    }),
  );
});
