import { beforeAll, expect, it } from "vitest";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { writeNotice } from "@/lib/db/ledger-in-tests.ts";
import { saveNotice } from "@/lib/db/mutations/save-notice.ts";
import { noFilters } from "@/lib/filters.ts";
import { loadSeeing } from "./load-seeing.ts";

useTestDatabase();

beforeAll(async () => {
  for (const [unit, region, published] of [
    ["甲区", ["河南省"], "2023-01-01"],
    ["乙区", ["江苏省"], "2023-02-01"],
    ["丙公司", [], "2024-03-01"],
  ] as const) {
    const totals = [{ subject: "problem", total: 10, done: 4 } as const];
    const written = writeNotice({ kind: "巡察", level: "county", unit, region: [...region], published, totals });
    expect(await saveNotice(systemActor("test"), written)).toMatchObject({ ok: true });
  }
});

const say = (words: string | null) => words?.replaceAll(/[\u2009\u202f]/g, " ");

it("regions side by side name the notices behind them, and those of units without a region apart", async () => {
  const zh = await loadSeeing("subjects-by-region", noFilters, "zh-CN");
  if (zh.shape !== "panels") throw new Error("no panels");
  expect(zh.panels[0]?.bars.map(({ label }) => label)).toEqual(["江苏省", "河南省"]);
  expect(say(zh.source)).toContain("2 份通报");
  expect(say(zh.silent)).toContain("另有 1 份通报没有说明单位所在地区，不在图中。");
  expect(say(zh.asOf)).toContain("2023");
  const en = await loadSeeing("subjects-by-region", noFilters, "en");
  expect(say(en.shape === "panels" ? en.silent : null)).toContain("1 more notice states no region of its unit and is");
});

it("nothing is left out where regions are asked for", async () => {
  const one = await loadSeeing("subjects-by-region", { ...noFilters, region: ["河南省"] }, "zh-CN");
  if (one.shape !== "panels") throw new Error("no panels");
  expect(say(one.source)).toContain("1 份通报");
  expect(one.silent ?? "").not.toContain("地区");
});
