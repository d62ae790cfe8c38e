import { beforeEach, expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { getFrozenVersion } from "../queries/get-frozen-version.ts";
import { getWithdrawnVersion } from "../queries/get-withdrawn-version.ts";
import { listFrozenVersions } from "../queries/list-frozen-versions.ts";
import { freezeChart } from "./freeze-chart.ts";
import { longestReason, withdrawFrozen } from "./withdraw-frozen.ts";

useTestDatabase();

const version = {
  id: "a".repeat(24),
  question: "durations",
  query: "level=county",
  content: { format: 1, figures: [36, 40] },
  byteSize: 40,
  mostBytes: 1000,
  address: null,
};
const actor = systemActor("test");
const audited = () => getDb().auditEntry.count({ where: { action: "chart.withdraw" } });

beforeEach(async () => {
  await getDb().frozenVersion.deleteMany();
  await getDb().withdrawnVersion.deleteMany();
  await freezeChart(version);
});

it("takes the figures away and leaves a stone with the day and the reason", async () => {
  const before = await audited();
  expect(await withdrawFrozen(actor, { id: version.id, reason: "  含个人信息 " })).toEqual({ ok: true });
  expect(await getFrozenVersion(version.id)).toBeNull();
  const stone = await getWithdrawnVersion(version.id);
  expect(stone).toMatchObject({ question: "durations", reason: "含个人信息" });
  expect(Math.abs(Date.now() - Date.parse(stone?.withdrawnAt ?? ""))).toBeLessThan(60_000);
  expect(await audited()).toBe(before + 1);
});

it("never lets the same content come back at its address", async () => {
  await withdrawFrozen(actor, { id: version.id, reason: "含个人信息" });
  expect(await freezeChart(version)).toEqual({ ok: false, reason: "withdrawn" });
  expect(await getFrozenVersion(version.id)).toBeNull();
});

it("asks for a reason of some length, and for a version that is there", async () => {
  for (const reason of [" ", "长".repeat(longestReason + 1)])
    expect(await withdrawFrozen(actor, { id: version.id, reason })).toEqual({ ok: false, reason: "no-reason" });
  expect(await withdrawFrozen(actor, { id: "b".repeat(24), reason: "误" })).toEqual({ ok: false, reason: "not-found" });
  expect(await getFrozenVersion(version.id)).not.toBeNull();
  expect(await getWithdrawnVersion(version.id)).toBeNull();
});

it("is for admins alone, as is the list", async () => {
  expect(await withdrawFrozen(editor, { id: version.id, reason: "误" })).toMatchObject({ ok: false });
  expect(await listFrozenVersions(editor, { limit: 9 })).toMatchObject({ ok: false });
  expect(await listFrozenVersions(actor, { limit: 9 })).toMatchObject({ ok: true, value: [{ id: version.id }] });
});
