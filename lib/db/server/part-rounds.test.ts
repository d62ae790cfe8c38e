// Rounds as they were kept while one that no place tells apart was one for every city.
import path from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveOne } from "../mutations/editing-in-tests.ts";
import { mergeRounds } from "../mutations/merge-rounds.ts";
import { partRounds } from "./part-rounds.ts";

useTestDatabase();

const ofCity = { kind: "巡察" as const, level: "municipal" as const, body: "市委第三巡察组", region: [] };

async function part(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await partRounds(client, path.resolve("prisma/migrations"));
  } finally {
    await client.end();
  }
}

async function keepAll() {
  const rounds = await getDb().inspectionRound.findMany({ orderBy: { id: "asc" }, omit: { version: true } });
  const where = await getDb().inspection.findMany({ orderBy: { id: "asc" }, select: { id: true, roundId: true } });
  const notices = await getDb().notice.findMany({ orderBy: { id: "asc" }, select: { id: true, roundId: true } });
  return { rounds, where, notices };
}

it("parts what was put together over cities, and leaves what is known or was merged by an editor", async () => {
  const round = "十二届市委第四轮巡察";
  const units = ["江陵市交通局", "江陵市教育局", "白鹭市统计局", "东山镇", "西山镇"];
  for (const unit of units) await saveOne(unit, { ...ofCity, round });
  await saveOne(null, { ...ofCity, round, scope: "round", problems: [], issuer: "白鹭市委巡察办" });
  await saveOne("市财政局", { ...ofCity, round, region: ["江西省", "抚州市"] });
  await saveOne("市税务局", { ...ofCity, region: ["江西省", "抚州市"], start: "2022-03-01" });
  for (const unit of ["甲镇", "乙镇"])
    await saveOne(unit, { ...ofCity, round: "九届市委第一轮巡察", start: "2020-03-01" });
  const merged = { from: "九届市委第一轮巡察-乙镇", into: "九届市委第一轮巡察" };
  expect(await mergeRounds(editor, { ...merged, evenElsewhere: true })).toMatchObject({ ok: true });
  const today = await keepAll();
  await part();
  expect(await keepAll()).toEqual(today);

  // As it was: one round for all of them, and one that is derived for a whole province.
  const db = getDb();
  const mine = await db.inspectionRound.findMany({ where: { name: round }, orderBy: { id: "asc" } });
  const unplaced = mine.filter(({ authorityRegion }) => authorityRegion !== "江西省/抚州市");
  const ids = unplaced.map(({ id }) => id);
  const old = await db.inspectionRound.create({
    data: { ...toOld(round), name: round, key: "stated|municipal||12届4轮", derived: false, authorityRegion: "" },
  });
  await db.inspection.updateMany({ where: { roundId: { in: ids } }, data: { roundId: old.id } });
  await db.notice.updateMany({ where: { roundId: { in: ids } }, data: { roundId: old.id } });
  await db.inspectionRound.deleteMany({ where: { id: { in: ids } } });
  const derived = {
    ...toOld("江西省-2022-03-巡察"),
    derived: true,
    authorityRegion: "江西省",
    month: new Date("2022-03-01"),
  };
  const province = await db.inspectionRound.create({
    data: { ...derived, key: "derived|municipal|江西省||巡察|2022-03" },
  });
  const tax = { unit: { name: "市税务局" } };
  await db.inspection.updateMany({ where: tax, data: { roundId: province.id } });

  await part();
  const rounds = await db.inspectionRound.findMany({
    where: { name: round },
    select: { authorityRegion: true, currentNoticeId: true, inspections: { select: { unit: true } } },
  });
  const parted = rounds.map(({ authorityRegion, inspections, currentNoticeId }) =>
    [authorityRegion, currentNoticeId !== null, ...inspections.map(({ unit }) => unit.name)].join(" "),
  );
  expect(parted.sort()).toEqual([
    " false 东山镇",
    " false 西山镇",
    "江西省/抚州市 false 市财政局",
    "江陵市 false 江陵市交通局 江陵市教育局",
    "白鹭市 true 白鹭市统计局",
  ]);
  expect((await db.inspection.findFirstOrThrow({ where: tax })).roundId).toBeNull();
  expect(await db.inspectionRound.count({ where: { id: province.id } })).toBe(0);
  const keys = (kept: typeof today) => kept.rounds.map(({ key }) => key).sort();
  expect(keys(await keepAll())).toEqual(keys(today));
});

it("parts the units of a county-level city from its prefecture's, and leaves those of its districts", async () => {
  const round = "八届市委第六轮巡察";
  const suzhou = ["江苏省", "苏州市"];
  const saved = { ...ofCity, round };
  await saveOne("苏州市档案馆", { ...saved, region: suzhou });
  await saveOne("木渎镇", { ...saved, region: [...suzhou, "吴中区"] });
  await saveOne("张浦镇", { ...saved, region: [...suzhou, "昆山市"] });
  await saveOne("第二中学", { ...saved, region: [...suzhou, "昆山市"] });
  const today = await keepAll();
  await part();
  expect(await keepAll()).toEqual(today);
  const db = getDb();
  const ofPrefecture = await db.inspectionRound.findFirstOrThrow({
    where: { name: round, authorityRegion: suzhou.join("/") },
  });
  await db.inspection.updateMany({ where: { round: { name: round } }, data: { roundId: ofPrefecture.id } });
  await db.inspectionRound.deleteMany({ where: { name: round, id: { not: ofPrefecture.id } } });
  await part();
  const rounds = await db.inspectionRound.findMany({
    where: { name: round },
    orderBy: { id: "asc" },
    select: { authorityRegion: true, inspections: { orderBy: { id: "asc" }, select: { unit: true } } },
  });
  expect(rounds.map((one) => [one.authorityRegion, one.inspections.map(({ unit }) => unit.name)])).toEqual([
    ["江苏省/苏州市", ["苏州市档案馆", "木渎镇"]],
    ["江苏省/苏州市/昆山市", ["张浦镇"]],
    ["江苏省", ["第二中学"]],
  ]);
});

function toOld(slug: string) {
  return { slug: `${slug}-old`, level: "municipal" as const, kind: "巡察", searchText: slug };
}
