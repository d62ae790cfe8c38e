// The figures of the bench as tables for people.
import type { ImportFigures } from "./importing.ts";
import type { PageFigures } from "./pages.ts";
import type { ReadingFigures } from "./reading.ts";
import type { WeightFigures } from "./weight.ts";

const toKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export function printReading(reading: ReadingFigures): void {
  console.log(
    `reading: ${reading.texts} texts, ${reading.characters} characters: ${reading.ours.toFixed(1)} ms, ` +
      `markdown-it ${reading.markdownIt.toFixed(1)} ms, ratio ${reading.ratio.toFixed(2)}` +
      (reading.missing.length > 0 ? ` (not there: ${reading.missing.join(", ")})` : ""),
  );
}

export function printImport({ notices, seconds, rate }: ImportFigures): void {
  console.log(`importing: ${notices} notices in ${seconds.toFixed(1)} s, ${rate.toFixed(1)} per second`);
}

/** @param notices how many there were beside the samples */
export function printPages(notices: number, pages: readonly PageFigures[]): void {
  console.log(`pages with the samples${notices > 0 ? ` and ${notices} notices` : ""}:`);
  console.table(
    pages.map((page) => ({
      page: decodeURIComponent(page.path),
      "p50 ms": page.p50.toFixed(1),
      "bare ms": page.bareP50.toFixed(1),
      ratio: page.ratio.toFixed(2),
      "after a change ms": page.afterChange.toFixed(1),
      statements: `${page.statements} / ${page.statementsAfterChange}`,
      document: toKilobytes(page.bytes),
    })),
  );
}

export function printWeights(bare: WeightFigures, weights: readonly WeightFigures[]): void {
  console.log(`bare page: ${toKilobytes(bare.scriptAtLoad)} of script (gzip)`);
  console.table(
    weights.map((weight) => ({
      page: decodeURIComponent(weight.path),
      "script beyond bare (gzip)": toKilobytes(weight.scriptAtLoad - bare.scriptAtLoad),
      "script later (gzip)": toKilobytes(weight.scriptLater),
      "layout shift": weight.layoutShift.toFixed(3),
    })),
  );
}
