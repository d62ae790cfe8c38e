// How well the labelled notices are read: those to develop on, those held back, and the samples. Falls below a mark: fails.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFolder } from "./read-folder.ts";
import { type Evaluation, f1, scoreReadings, sumCounts } from "./score.ts";

const path = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));
const HEADINGS = ["aspects", "problems", "tasks"];

function figures(evaluation: Evaluation) {
  const of = (fields: string[]) => f1(sumCounts(fields.flatMap((field) => evaluation.fields.get(field) ?? [])));
  return {
    micro: f1(evaluation.micro),
    headings: of(HEADINGS),
    measures: of(["measures"]),
    whole: evaluation.whole / evaluation.notices,
  };
}

/** The least that each part must reach. */
const MARKS = {
  "lib/notice/testset/develop": { micro: 0.998, headings: 0.998, measures: 0.998, whole: 0.97 },
  "lib/notice/testset/held-back": { micro: 0.975, headings: 0.98, measures: 0.965, whole: 0.7 },
  "prisma/samples": { micro: 0.995, headings: 0.995, measures: 0.995, whole: 0.95 },
};

describe("the labelled notices", () => {
  for (const [folder, marks] of Object.entries(MARKS)) {
    it(`${folder} is read at least as well as stated`, async () => {
      const evaluation = scoreReadings(await readFolder(path(folder)));
      const reached = figures(evaluation);
      for (const name of ["micro", "headings", "measures", "whole"] as const)
        expect(reached[name], name).toBeGreaterThanOrEqual(marks[name]);
      expect(evaluation.wronglyRefused).toBe(0);
    });
  }
});
