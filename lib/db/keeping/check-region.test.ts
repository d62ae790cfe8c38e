import { expect, it } from "vitest";
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import { listDoubts } from "../../ledger/doubt.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { checkRegion } from "./check-region.ts";

/** What puts the region of a unit in doubt. */
function doubtOf(unit: string, corrected: CorrectionPath[] = ["unit"]): (string | undefined)[] {
  const { ledger } = writeNotice({ unit, region: ["江苏省", "南京市", "玄武区"], published: "2024-01-01" });
  const doubts = listDoubts({ ...ledger, diagnostics: checkRegion(ledger, corrected) });
  return (doubts.get("region") ?? []).map(({ code }) => code);
}

it("a unit that was put right does not stay in the region of another place without a doubt", () => {
  for (const unit of ["秦淮区", "秦淮区水务局", "南京市秦淮区水务局", "中共苏州市委", "浙江省水利厅"])
    expect(doubtOf(unit), unit).toEqual(["region-differs"]);
  expect(doubtOf("秦淮区", ["region"])).toEqual(["region-differs"]);
});

it("nor is one doubted that lies there, holds the place or names none", () => {
  for (const unit of ["玄武区", "南京市玄武区水务局", "江苏省", "南京市水务局", "水务局", "青岚集团"])
    expect(doubtOf(unit), unit).toEqual([]);
  // What was read is the business of the reading.
  expect(doubtOf("秦淮区", ["title"])).toEqual([]);
});
