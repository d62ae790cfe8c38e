import { describe, expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { noticeOf, type TestNotice, writeNotice } from "../ledger-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listRounds } from "../queries/list-rounds.ts";
import { removeSamples } from "./remove-samples.ts";
import { saveNotice } from "./save-notice.ts";

useTestDatabase();

const command = systemActor("import");

async function expectSaved(notice: TestNotice) {
  const outcome = await saveNotice(command, writeNotice(notice));
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

describe("samples", () => {
  const sample = (unit: string, more: TestNotice = {}) =>
    noticeOf(unit, { isSample: true, footer: "本文为示例。", ...more });

  it("give way to a real notice of the same inspection, even an older one", async () => {
    const first = await expectSaved(sample("寅区"));
    const real = await expectSaved(
      noticeOf("寅区", { published: "2024-01-01", totals: [{ subject: "problem", total: 40, done: 30 }] }),
    );
    expect(real).toMatchObject({ supersedes: first.noticeId, replacedSamples: 1 });
    expect(await getNotice(first.noticeId)).toBeNull();
    expect((await getUnit("寅区", noFilters))?.inspections[0]?.history.map((one) => one.id)).toEqual([real.noticeId]);
  });

  it("never take the place of a real notice", async () => {
    const real = await expectSaved(noticeOf("卯区"));
    const late = sample("卯区", { published: "2025-09-10", totals: [{ subject: "problem", total: 40, done: 40 }] });
    expect(await saveNotice(command, writeNotice(late))).toEqual({
      ok: false,
      reason: "real-notice-there",
      noticeId: real.noticeId,
    });
  });

  it("stay until the real notice is published", async () => {
    const first = await expectSaved(sample("辰区"));
    await expectSaved(noticeOf("辰区", { publish: false, totals: [{ subject: "problem", total: 40, done: 30 }] }));
    expect(await getNotice(first.noticeId)).toMatchObject({ isSample: true, current: true });
  });
});

describe("removing samples", () => {
  it("takes them out with what only they spoke of, and leaves the rest", async () => {
    const kept = await expectSaved(noticeOf("真区", { region: ["广东省", "广州市"] }));
    await expectSaved(noticeOf("例区", { region: ["广东省", "深圳市"], isSample: true, start: "2022-03-01" }));
    expect(await removeSamples(command, null)).toMatchObject({ ok: true });
    expect(await removeSamples(command, null)).toEqual({ ok: false, reason: "no-samples" });
    expect(await getUnit("例区", noFilters)).toBeNull();
    expect(await getDb().unit.count({ where: { name: "例区" } })).toBe(0);
    expect(await getDb().source.count({ where: { notices: { none: {} } } })).toBe(0);
    expect((await listRounds({ ...noFilters, region: ["广东省"] })).rows.map((row) => row.units)).toEqual([1]);
    expect((await getNotice(kept.noticeId))?.current).toBe(true);
  });
});

describe("units and rounds", () => {
  it("keeps units of one name in different places apart", async () => {
    await expectSaved(noticeOf("鼓楼区", { region: ["江苏省", "南京市"] }));
    const other = await expectSaved(noticeOf("鼓楼区", { region: ["福建省", "福州市"], totals: [] }));
    expect(other.unit).toBe("鼓楼区-福州市");
    expect((await getUnit("鼓楼区", noFilters))?.region).toEqual(["江苏省", "南京市"]);
  });

  it("takes a closer statement of the same place for the same unit", async () => {
    await expectSaved(noticeOf("巳区", { region: ["河南省"] }));
    await expectSaved(noticeOf("巳区", { region: ["河南省", "洛阳市"], published: "2025-01-01", totals: [] }));
    const unit = await getUnit("巳区", noFilters);
    expect(unit?.region).toEqual(["河南省", "洛阳市"]);
    expect(unit?.inspections).toHaveLength(1);
  });

  it("groups inspections of one authority and month where no round is stated, and says so", async () => {
    await expectSaved(noticeOf("午区", { region: ["湖南省", "长沙市"] }));
    await expectSaved(noticeOf("未区", { region: ["湖南省", "株洲市"], start: "2023-07-20" }));
    await expectSaved(noticeOf("申区", { region: ["湖南省", "株洲市"], start: "2023-08-01" }));
    const { rows } = await listRounds({ ...noFilters, region: ["湖南省"] });
    expect(rows.map(({ round, units }) => [round.derived, round.name, round.month, round.authority, units])).toEqual([
      [true, null, "2023-08", ["湖南省"], 1],
      [true, null, "2023-07", ["湖南省"], 2],
    ]);
    expect(rows[1]?.round.slug).toBe("湖南省-2023-07-巡视");
  });

  it("keeps a stated round with its province: the same name elsewhere is another round", async () => {
    await expectSaved(noticeOf("酉区", { region: ["云南省", "昆明市"], round: "十届省委第九轮巡视" }));
    await expectSaved(noticeOf("戌区", { region: ["贵州省", "贵阳市"], round: "十届省委第九轮巡视" }));
    const { rows } = await listRounds({ ...noFilters, region: ["云南省", "贵州省"] });
    expect(rows.map((row) => row.round.slug).sort()).toEqual([
      "云南省-十届省委第九轮巡视",
      "贵州省-十届省委第九轮巡视",
    ]);
  });

  it("knows a round in any spelling: one round, and a later notice goes before the earlier one", async () => {
    const region = ["吉林省", "长春市"];
    const first = await expectSaved(noticeOf("春区", { region, round: "十二届省委第三轮巡视" }));
    const second = await expectSaved(
      noticeOf("春区", {
        region,
        round: "吉林省委十二届第三轮巡视",
        published: "2025-05-01",
        totals: [{ subject: "problem", total: 40, done: 40 }],
      }),
    );
    expect(second).toMatchObject({ supersedes: first.noticeId });
    await expectSaved({
      region: ["吉林省"],
      kind: "巡视",
      level: "provincial",
      round: "中共吉林省第十二届委员会第三轮巡视",
      scope: "round",
    });
    const { rows } = await listRounds({ ...noFilters, region: ["吉林省"] });
    expect(rows).toMatchObject([{ round: { name: "十二届省委第三轮巡视" }, units: 1 }]);
  });

  it("moves an inspection from its derived round to the round that a later notice states", async () => {
    await expectSaved(noticeOf("亥区", { region: ["青海省", "西宁市"] }));
    await expectSaved(
      noticeOf("亥区", {
        region: ["青海省", "西宁市"],
        round: "十四届省委第二轮巡视",
        published: "2025-01-01",
        totals: [],
      }),
    );
    const { rows } = await listRounds({ ...noFilters, region: ["青海省"] });
    expect(rows.map((row) => row.round.name)).toEqual(["十四届省委第二轮巡视"]);
    expect(await getDb().inspectionRound.count({ where: { authorityRegion: "青海省" } })).toBe(1);
  });

  it("keeps two inspections of one unit apart", async () => {
    await expectSaved(noticeOf("天区"));
    await expectSaved(
      noticeOf("天区", { start: "2025-03-01", end: "2025-05-01", feedback: "2025-06-01", published: "2025-12-01" }),
    );
    expect((await getUnit("天区", noFilters))?.inspections.map((one) => one.inspection.start)).toEqual([
      "2025-03-01",
      "2023-07-07",
    ]);
  });

  it("keeps a notice of a whole round with the round", async () => {
    const { unit: _, ...rest } = noticeOf("地区", {
      region: ["甘肃省"],
      round: "十四届省委第三轮巡视",
      problems: [],
      scope: "round",
    });
    const whole = await expectSaved(rest);
    const { rows } = await listRounds({ ...noFilters, round: ["甘肃省-十四届省委第三轮巡视"] });
    expect(rows[0]).toMatchObject({ units: 0, notices: 1 });
    expect(await getNotice(whole.noticeId)).toMatchObject({ scope: "round", current: true, unit: null });
  });
});
