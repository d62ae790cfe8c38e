// The law of the cheap questions: where every rule is asked, whatever the characters of its stretch say, nothing else is read.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { EdgeRule } from "./edge-rules.ts";
import type { ParseOutcome } from "./parse-notice.ts";

type Parse = (text: string) => ParseOutcome[];
let parse: Parse;
let parseAskingAll: Parse;

/** What both readings of a text must agree in: every value, place and diagnostic. */
const toWords = (read: Parse, text: string) => JSON.stringify(read(text));

beforeAll(async () => {
  ({ parseNotices: parse } = await import("./parse-notice.ts"));
  vi.resetModules();
  vi.doMock("./signals.ts", async (load) => {
    const actual = await load<typeof import("./signals.ts")>();
    class AskAll extends actual.RuleSet {
      override read(): number {
        return -1;
      }
    }
    return { ...actual, RuleSet: AskAll };
  });
  vi.doMock("./edge-rules.ts", async (load) => {
    const actual = await load<typeof import("./edge-rules.ts")>();
    const askAlways = (rule: EdgeRule) => Object.assign(rule, { may: () => true });
    return {
      ...actual,
      atStart: (pattern: RegExp) => askAlways(actual.atStart(pattern)),
      atEnd: (pattern: RegExp) => askAlways(actual.atEnd(pattern)),
    };
  });
  vi.doMock("./pattern-needs.ts", async (load) => {
    const actual = await load<typeof import("./pattern-needs.ts")>();
    const anyUnit = () => new Uint8Array(65536).fill(1);
    return { ...actual, toFirstTable: anyUnit, toLastTable: anyUnit, toAlphabetTable: anyUnit };
  });
  ({ parseNotices: parseAskingAll } = await import("./parse-notice.ts"));
});

const FOLDERS = ["lib/notice/testset/develop", "lib/notice/testset/held-back", "prisma/samples"];
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

describe("asking every rule everywhere", () => {
  it("reads the test set as asking by signals does", () => {
    for (const text of TEXTS) expect(toWords(parseAskingAll, text)).toBe(toWords(parse, text));
  });

  it("reads notices that were cut, mixed and damaged as asking by signals does", () => {
    const clauses = TEXTS.map((text) => text.split(/(?<=[，。；：,;:\n])/));
    const damaged = fc
      .tuple(fc.nat(TEXTS.length - 1), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }))
      .map(([index, changes]) => {
        const parts = [...clauses[index]!];
        for (const [at, from, which] of changes) {
          const source = clauses[from % clauses.length]!;
          parts.splice(at % parts.length, which % 3, source[which % source.length]!);
        }
        return parts.join("");
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(toWords(parseAskingAll, text)).toBe(toWords(parse, text));
      }),
      { numRuns: 150 },
    );
  });
});
