// The five notices of ../shared/corpus, in every printing: each field, heading and measure as a careful reader finds it.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { toReading } from "../evaluate/read-folder.ts";
import { type Label, scoreReadings } from "../evaluate/score.ts";
import { printings } from "./variants-in-tests.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const NAMES = ["zhengzhou-airport", "huiji", "zhumadian-edz", "changchun-new-area", "shaoxing-binhai"];
/** A date cut in two by a forced line end between its hyphen and its day is not put together. */
const KNOWN: Record<string, string[]> = { "zhengzhou-airport hard-wrapped": ["published"] };
const missing = !existsSync(corpus);
if (missing) process.stderr.write("skipped: ../shared/corpus is not here, so the five corpus notices were not read\n");

describe.skipIf(missing)("the corpus", () => {
  for (const name of NAMES) {
    it(`reads ${name} in every printing`, async () => {
      const text = readFileSync(`${corpus}${name}.txt`, "utf8");
      const label = JSON.parse(readFileSync(`${corpus}${name}.json`, "utf8")) as Label;
      for (const [printing, bytes] of printings(text)) {
        const { misses, whole } = scoreReadings([await toReading(name, bytes, label)]);
        const known = KNOWN[`${name} ${printing}`] ?? [];
        expect(
          misses.filter((miss) => !known.includes(miss.field)),
          printing,
        ).toEqual([]);
        if (known.length === 0) expect(whole, printing).toBe(1);
      }
    });
  }
});
