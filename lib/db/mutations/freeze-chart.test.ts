import { beforeEach, describe, expect, it } from "vitest";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { isGuarded } from "../guard.ts";
import { getFrozenVersion } from "../queries/get-frozen-version.ts";
import { freezeChart, mostFrozenADay, type NewFrozenVersion } from "./freeze-chart.ts";

useTestDatabase();
beforeEach(async () => {
  await getDb().frozenVersion.deleteMany();
  await getDb().signInAttempt.deleteMany();
});

let last = 0;
function makeVersion(changes: Partial<NewFrozenVersion> = {}): NewFrozenVersion {
  last += 1;
  return {
    id: last.toString(16).padStart(24, "0"),
    question: "completion-by-unit",
    query: "",
    content: { format: 1, figures: [36, 40, last] },
    byteSize: 40,
    mostBytes: 1000,
    address: "192.0.2.1",
    ...changes,
  };
}

describe("freezing a chart", () => {
  it("keeps the content as it is", async () => {
    const version = makeVersion();
    expect(await freezeChart(version)).toEqual({ ok: true, id: version.id, isNew: true });
    const kept = await getFrozenVersion(version.id);
    expect(kept?.content).toEqual(version.content);
    expect(Math.abs(Date.now() - Date.parse(kept?.frozenAt ?? ""))).toBeLessThan(60_000);
    expect(await getFrozenVersion("f".repeat(24))).toBeNull();
  });

  it("keeps the same content once, however many ask at once, with its first day", async () => {
    const version = makeVersion();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => freezeChart(version)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.isNew)).toHaveLength(1);
    expect(await getDb().frozenVersion.count()).toBe(1);
  });

  it("is never changed afterwards", async () => {
    const version = makeVersion();
    await freezeChart(version);
    await expect(getDb().frozenVersion.update({ where: { id: version.id }, data: { query: "x" } })).rejects.toThrow(
      "never changed",
    );
  });

  it("refuses what is too large", async () => {
    expect(await freezeChart(makeVersion({ byteSize: 1001 }))).toEqual({ ok: false, reason: "too-large" });
    expect(await getDb().frozenVersion.count()).toBe(0);
  });

  it("lets one address make thirty new versions and then wait, and does not count those that exist", async () => {
    const first = makeVersion();
    await freezeChart(first);
    for (let made = 2; made <= 30; made += 1) expect(await freezeChart(makeVersion())).toMatchObject({ ok: true });
    const refused = await freezeChart(makeVersion());
    expect(refused).toMatchObject({ ok: false, reason: "too-many-attempts" });
    expect(await freezeChart(first)).toEqual({ ok: true, id: first.id, isNew: false });
    expect(await freezeChart(makeVersion({ address: "198.51.100.7" }))).toMatchObject({ ok: true });
    expect(await getDb().frozenVersion.count()).toBe(31);
  });

  it("counts those whose address is not known together, and a network of IPv6 as one", async () => {
    for (let made = 0; made < 30; made += 1)
      await freezeChart(makeVersion({ address: `2001:db8:1:2::${made.toString(16)}` }));
    expect(await freezeChart(makeVersion({ address: "2001:db8:1:2:ffff::1" }))).toMatchObject({ ok: false });
    expect(await freezeChart(makeVersion({ address: null }))).toMatchObject({ ok: true });
  });

  it("has an end for all together within a day", async () => {
    const content = {};
    await getDb().frozenVersion.createMany({
      data: Array.from({ length: mostFrozenADay }, (_, index) => ({
        id: `d${index}`,
        question: "completion-by-unit",
        query: "",
        content,
        byteSize: 2,
      })),
    });
    expect(await freezeChart(makeVersion())).toEqual({ ok: false, reason: "too-many-today" });
    expect(await getDb().signInAttempt.count()).toBe(0);
  });

  it("is a change that the data layer knows as open to anyone", () => {
    expect(isGuarded(freezeChart)).toBe(true);
    expect(freezeChart.action).toBe("chart.freeze");
  });
});
