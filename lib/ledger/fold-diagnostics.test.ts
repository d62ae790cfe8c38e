import fc from "fast-check";
import { expect, test } from "vitest";
import { foldDiagnostics, isWriting, sortDiagnostics } from "./fold-diagnostics.ts";

const rows = fc.array(
  fc.record({
    noticeId: fc.integer({ min: 1, max: 2 }),
    code: fc.constantFrom("sum-differs" as const, "number-gap" as const, "number-lost-mark" as const),
  }),
);

test("how a text is written is one entry for each kind and notice, and nothing is lost or moved", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const entries = foldDiagnostics(list);
      expect(entries.flat()).toEqual(list);
      for (const entry of entries) {
        expect(new Set(entry.map(({ noticeId, code }) => `${noticeId} ${code}`)).size).toBe(1);
        if (!isWriting(entry[0])) expect(entry).toHaveLength(1);
      }
      const sorted = [...list].sort((a, b) => a.noticeId - b.noticeId || (a.code < b.code ? -1 : 1)).filter(isWriting);
      const kinds = new Set(sorted.map(({ noticeId, code }) => `${noticeId} ${code}`));
      expect(foldDiagnostics(sorted)).toHaveLength(kinds.size);
    }),
  );
});

test("what does not add up stands first, and how the text is written behind all else", () => {
  const sorted = sortDiagnostics([
    { code: "number-gap", severity: "warning" },
    { code: "sum-agrees", severity: "confirmed" },
    { code: "declared-listed-differ", severity: "info" },
    { code: "sum-differs", severity: "error" },
  ]);
  expect(sorted.map(({ code }) => code)).toEqual(["sum-differs", "declared-listed-differ", "sum-agrees", "number-gap"]);
});
