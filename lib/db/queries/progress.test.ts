import { beforeAll, describe, expect, it } from "vitest";
import type { Filters } from "../../filters.ts";
import { noFilters } from "../../filters.ts";
import { toFigureHref } from "../../ledger/source-address.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveWorld } from "../world-in-tests.ts";
import { countHeadline } from "./count-headline.ts";
import { getNotice } from "./get-notice.ts";
import { getRound } from "./get-round.ts";
import { getUnit } from "./get-unit.ts";
import { listRegionProgress } from "./list-region-progress.ts";
import { listRounds } from "./list-rounds.ts";
import { countRoundSources, countSources, listSources } from "./list-sources.ts";
import { listUnitProgress } from "./list-unit-progress.ts";
import { searchNames } from "./search-names.ts";

useTestDatabase();
let ids: number[] = [];
beforeAll(async () => {
  ids = await saveWorld();
});

const ask = (more: Partial<Filters> = {}): Filters => ({ ...noFilters, ...more });
const namesOf = async (more: Partial<Filters>) => (await listUnitProgress(ask(more))).rows.map((row) => row.unit.name);

describe("the headline", () => {
  it("adds up what is declared with total and done, subject by subject, over current notices", async () => {
    const source = expect.stringMatching(/^\/notices\/\d+\?at=/);
    expect(await countHeadline(ask())).toEqual({
      units: 4,
      rounds: 3,
      notices: 6,
      samples: 1,
      asOf: "2024-12-01",
      sums: {
        problem: { numerator: 56, denominator: 60, ongoing: 4, ongoingStating: 1, stating: 2, of: 4 },
        task: { numerator: 30, denominator: 35, ongoing: 5, ongoingStating: 1, stating: 1, of: 4, source },
        measure: { numerator: 186, denominator: 193, ongoing: null, stating: 1, of: 4, source },
        clue: { numerator: null, denominator: null, ongoing: null, stating: 0, of: 4, inPart: 1 },
        petition: { numerator: 0, denominator: 7, ongoing: null, stating: 1, of: 4, source },
      },
    });
  });

  it("is narrowed by every filter, and empty where nothing is left", async () => {
    const sums = async (more: Partial<Filters>) => (await countHeadline(ask(more))).sums.problem;
    expect(await sums({ region: ["河南省/郑州市"] })).toMatchObject({
      numerator: 36,
      denominator: 40,
      ongoing: 4,
      stating: 1,
      of: 2,
    });
    expect(await sums({ round: ["浙江省-十五届省委第二轮巡视"] })).toMatchObject({
      numerator: 20,
      denominator: 20,
      stating: 1,
      of: 1,
    });
    const none = await countHeadline(ask({ unit: ["无此单位"] }));
    expect(none).toMatchObject({
      units: 0,
      rounds: 0,
      notices: 0,
      samples: 0,
      asOf: null,
      sums: { problem: { stating: 0, of: 0 } },
    });
  });
});

describe("a sum to which one notice alone adds", () => {
  it("has the address of its sentence, of the headline, of a round and of a region; one of several has none", async () => {
    const { rows } = await listUnitProgress(ask());
    const tasks = rows.flatMap(({ notice, declared }) =>
      declared.filter(({ subject }) => subject === "task").map((figure) => toFigureHref(notice.id, figure)),
    );
    const { sums } = await countHeadline(ask());
    expect(tasks).toEqual([sums.task.source]);
    expect(sums.problem).not.toHaveProperty("source");
    expect(sums.clue).not.toHaveProperty("source");
    for (const groups of [(await listRounds(ask())).rows, await listRegionProgress(ask())]) {
      const sources = groups.flatMap((group) => group.sums.task.source ?? []);
      expect(sources).toEqual(tasks);
      for (const { sums: own } of groups)
        for (const sum of Object.values(own)) expect(sum.source !== undefined).toBe(sum.stating === 1);
    }
  });
});

describe("progress of units", () => {
  it("shows for problems what each notice gives progress for, and names it", async () => {
    const { rows, total } = await listUnitProgress(ask());
    expect(total).toBe(4);
    expect(
      rows.map(({ unit, shown }) => [
        unit.name,
        shown?.subject,
        shown?.basis,
        shown?.total,
        shown?.done,
        shown?.ongoing,
      ]),
    ).toEqual([
      ["丁局", "problem", "declared", 20, 20, null],
      ["甲区", "problem", "declared", 40, 36, 4],
      ["乙区", "task", "declared", 35, 30, 5],
      ["丙县", "problem", "listed", 2, 1, null],
    ]);
  });

  it("gives every declared figure the place where it stands", async () => {
    const { rows } = await listUnitProgress(ask({ unit: ["甲区"] }));
    const [row] = rows;
    const text = (await getNotice(row?.notice.id ?? 0))?.text ?? "";
    const [problem, measure] = row?.declared ?? [];
    expect(text.slice(problem?.done?.span.start, problem?.done?.span.end)).toBe("36");
    expect(measure).toMatchObject({ subject: "measure", total: { value: 193 }, done: { value: 186 }, ongoing: null });
  });

  it("says that nothing is stated or listed where it is so", async () => {
    const { rows } = await listUnitProgress(ask({ subject: "petition", sort: "size" }));
    expect(rows.map(({ unit, shown }) => [unit.name, shown?.done ?? null])).toEqual([
      ["丁局", 0],
      ["丙县", null],
      ["乙区", null],
      ["甲区", null],
    ]);
    expect(rows.slice(1).every((row) => row.shown === null)).toBe(true);
  });

  it("never calls done what exceeds its total", async () => {
    const { rows } = await listUnitProgress(ask({ subject: "clue", sort: "rate", unit: ["甲区"] }));
    expect(rows[0]?.shown).toMatchObject({ total: 10, done: 12 });
  });

  it("is sorted by rate, size, date and name, not-stated last in both directions", async () => {
    expect((await namesOf({ subject: "petition", sort: "rate", order: "asc" }))[0]).toBe("丁局");
    expect((await namesOf({ subject: "petition", sort: "rate", order: "desc" }))[0]).toBe("丁局");
    expect(await namesOf({ sort: "rate", order: "asc" })).toEqual(["乙区", "甲区", "丁局", "丙县"]);
    expect(await namesOf({ sort: "size" })).toEqual(["甲区", "乙区", "丁局", "丙县"]);
    expect(await namesOf({ sort: "size", order: "asc" })).toEqual(["丙县", "丁局", "乙区", "甲区"]);
    expect(await namesOf({ sort: "date" })).toEqual(["丙县", "乙区", "甲区", "丁局"]);
    expect(await namesOf({ sort: "name" })).toEqual(["丙县", "丁局", "甲区", "乙区"]);
    expect(await namesOf({ sort: "name", order: "desc" })).toEqual(["乙区", "甲区", "丁局", "丙县"]);
  });

  it("is paged, and shows the last page where a link goes beyond it", async () => {
    const second = await listUnitProgress({ ...ask({ sort: "date", page: 9 }), size: 10 });
    expect(second).toMatchObject({ page: 1, total: 4, size: 10 });
    expect(second.rows).toHaveLength(4);
  });
});

describe("rounds", () => {
  it("have their units and sums; a notice of the whole round is not added to them", async () => {
    const { rows } = await listRounds(ask());
    expect(
      rows.map(({ round, units, notices, start, sums }) => [round.slug, units, notices, start, sums.problem.numerator]),
    ).toEqual([
      ["浙江省-绍兴市-2024-03-巡察", 1, 1, "2024-03-05", null],
      ["河南省-2023-07-巡视", 2, 2, "2023-07-07", 36],
      ["浙江省-十五届省委第二轮巡视", 1, 2, null, 20],
    ]);
    expect((await listRounds(ask({ sort: "rate" }))).rows[0]?.round.name).toBe("十五届省委第二轮巡视");
    const slugs = (await listRounds(ask({ sort: "name", order: "asc" }))).rows.map(({ round }) => round.slug);
    expect(slugs).toEqual([...slugs].sort(new Intl.Collator("zh-CN").compare));
    expect(slugs.length).toBeGreaterThan(1);
    const totals = (await listRounds(ask({ sort: "size" }))).rows.map(({ sums }) => sums.problem.denominator ?? 0);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  it("show their units side by side", async () => {
    const round = await getRound("河南省-2023-07-巡视", ask());
    expect(round).toMatchObject({
      units: 2,
      start: "2023-07-07",
      end: "2023-09-07",
      round: { derived: true, authority: ["河南省"], month: "2023-07" },
    });
    expect(round?.inspections.map((row) => row.unit.name)).toEqual(["甲区", "乙区"]);
    expect((await getRound("浙江省-十五届省委第二轮巡视", ask()))?.roundNotices.map((notice) => notice.id)).toEqual([
      ids[5],
    ]);
  });

  it("stay on the page where the other filters leave nothing of them, and are missed where there is none", async () => {
    expect(await getRound("河南省-2023-07-巡视", ask({ unit: ["丁局"] }))).toMatchObject({ units: 0, inspections: [] });
    expect(await getRound("无此轮次", ask())).toBeNull();
  });
});

describe("a unit", () => {
  it("has its inspections with everything below them", async () => {
    const unit = await getUnit("丁局", ask());
    expect(unit).toMatchObject({ name: "丁局", region: ["浙江省"] });
    expect(unit?.inspections[0]).toMatchObject({
      notice: { id: ids[4] },
      shown: { total: 20, done: 20 },
      items: [{ title: "作风不实", measures: [{ text: "一是新的整改措施。" }] }],
    });
    expect(unit?.inspections[0]?.history.map((notice) => notice.id)).toEqual([ids[4], ids[3]]);
  });

  it("is not there before anything of it is published", async () => {
    expect(await getUnit("草稿区", ask())).toBeNull();
    expect(await searchNames("草稿")).toEqual([]);
  });
});

describe("sources", () => {
  it("name the notices behind the figures and the day up to which they speak", async () => {
    const sources = await listSources(ask({ region: ["河南省"] }), 1);
    expect(sources).toMatchObject({
      total: 2,
      asOf: "2024-10-01",
      samples: 1,
      notices: [{ id: ids[1], unit: { name: "乙区" } }],
    });
  });

  it("of rounds are those of notices with a round, and the others are counted", async () => {
    const all = await countSources(ask());
    expect(await countRoundSources(ask())).toEqual({ ...all, leftOut: 0 });
    const { id, roundId } = await getDb().inspection.findFirstOrThrow({ where: { currentNotice: { isNot: null } } });
    await getDb().inspection.update({ where: { id }, data: { roundId: null } });
    expect(await countRoundSources(ask())).toMatchObject({ total: all.total - 1, leftOut: 1 });
    await getDb().inspection.update({ where: { id }, data: { roundId } });
  });
});

describe("the quick search", () => {
  it("finds units and rounds from one character on, notices by their title from two", async () => {
    expect((await searchNames("甲")).map((found) => found.type)).toEqual(["unit"]);
    expect((await searchNames("反馈意见")).map((found) => found.type === "notice" && found.notice.id)).toEqual([
      ids[1],
    ]);
    expect((await searchNames("省委第二轮")).map((found) => found.type === "round" && found.units)).toEqual([1]);
    expect(await searchNames("  ")).toEqual([]);
    expect(await searchNames("100%_\\")).toEqual([]);
  });
});
