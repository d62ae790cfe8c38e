// The grammar's own words over and over do not keep a reading from its end.
import fc from "fast-check";
import { beforeAll, describe, it, vi } from "vitest";
import { runWithin } from "../time-limit.ts";
import { parseNotices } from "./parse-notice.ts";
import { collectPatterns } from "./patterns-in-tests.ts";
import { toHostileNotices, toVocabularies } from "./repeats-in-tests.ts";

/** In milliseconds: a hundred times what such a text takes on a machine with other work. What takes longer has hung. */
const LIMIT = 10_000;

function readAll(words: string[]): void {
  for (const text of toHostileNotices(words)) runWithin(LIMIT, () => parseNotices(text));
}

describe("words of the grammar, forty times in a row", () => {
  const EXAMPLES = [
    "落实进展",
    "整改落实",
    "整改落实情况",
    "存在的",
    "方面的",
    "共计",
    "巡察反馈",
    "需要",
    "以及",
    "大类",
    "党员干部",
  ];
  for (const words of EXAMPLES) it(`are read: ${words}`, () => readAll([words]));

  let vocabularies: string[][] = [];
  beforeAll(async () => {
    vi.resetModules();
    vocabularies = toVocabularies(await collectPatterns());
  });

  it("are read, whichever one, two or three of a pattern", () => {
    const words = fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 })).map(([at, which]) => {
      const vocabulary = vocabularies[at % vocabularies.length]!;
      return which.map((one) => vocabulary[one % vocabulary.length]!);
    });
    fc.assert(fc.property(words, readAll), { numRuns: 800, endOnFailure: true });
  });
});
