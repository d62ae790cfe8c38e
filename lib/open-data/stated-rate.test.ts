// What notices state of themselves as a whole goes out with its place, and a rate with the figures that it speaks of.
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { writeNotice } from "../db/ledger-in-tests.ts";
import { saveNotice } from "../db/mutations/save-notice.ts";
import { getDataVersion } from "../db/queries/get-data-version.ts";
import { parseTable, unzip } from "./unzip-in-tests.ts";
import { writeOpenData } from "./write-open-data.ts";

useTestDatabase();
let files: Record<string, string> = {};
beforeAll(async () => {
  const problem = { subject: "problem", total: 40, done: 36 } as const;
  for (const notice of [
    { unit: "甲县", published: "2024-05-06", totals: [problem], completionRate: 90.5, systems: 7 },
    { unit: "乙县", published: "2024-05-07", totals: [{ ...problem, done: undefined }], completionRate: 88 },
    { unit: "丙县", published: "2024-05-08", totals: [problem] },
  ])
    expect(await saveNotice(systemActor("test"), writeNotice(notice))).toMatchObject({ ok: true });
  files = await unzip(await writeOpenData(getDb(), await getDataVersion()));
});

const rowOf = (unit: string) => parseTable(files["tables/notices.csv"] ?? "").find((row) => row.unitName === unit);
const wordsAt = (row: Record<string, string> | undefined, start: string, end: string) =>
  (files[`${row?.file}.txt`] ?? "").slice(Number(row?.[start]), Number(row?.[end]));

describe("the table of notices", () => {
  it("leads from a rate and from the number of rules to their words", () => {
    const row = rowOf("甲县");
    expect(row).toMatchObject({ completionRate: "90.5", systems: "7" });
    expect(wordsAt(row, "completionRateStart", "completionRateEnd")).toBe("90.5");
    expect(wordsAt(row, "systemsStart", "systemsEnd")).toBe("7");
    const { start, end } = JSON.parse(row?.places ?? "{}").published;
    expect((files[`${row?.file}.txt`] ?? "").slice(start, end)).toBe("2024-05-06");
  });

  it("has the figures of a rate beside it, empty where the notice states none", () => {
    expect(rowOf("甲县")).toMatchObject({ rateSubject: "problem", rateDone: "36", rateTotal: "40" });
    expect(rowOf("乙县")).toMatchObject({ completionRate: "88", rateSubject: "", rateDone: "", rateTotal: "" });
    expect(rowOf("丙县")).toMatchObject({ completionRate: "", completionRateStart: "", rateDone: "", systems: "" });
  });
});
