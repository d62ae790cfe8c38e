// A reading that takes too long is stopped wherever it stands, and leaves nothing behind that another one would meet.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseNotices } from "./parse-notice.ts";
import { parseWithin } from "./parse-within.ts";

const NOTICE = readFileSync("prisma/samples/huiji.txt", "utf8");

it("reads what is read in time", () => {
  expect(parseWithin(NOTICE)).toEqual(parseNotices(NOTICE));
});

it("refuses what is not read in time, and reads the next text as if nothing had been", () => {
  const expected = parseNotices(NOTICE);
  const long = NOTICE.repeat(400);
  for (const milliseconds of [1, 2, 5, 9, 20]) {
    expect(parseWithin(long, milliseconds)).toEqual([{ ok: false, reason: "too-slow", diagnostics: [] }]);
    expect(parseWithin(NOTICE)).toEqual(expected);
  }
});
