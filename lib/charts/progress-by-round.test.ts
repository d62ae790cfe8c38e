import { expect, test } from "vitest";
import { noFilters, toHref } from "../filters.ts";
import type { RoundProgress, SubjectSums } from "../ledger/progress.ts";
import type { Subject } from "../ledger/status.ts";
import { toProgressByRoundModel } from "./progress-by-round.ts";

function makeRound(
  name: string,
  start: string,
  sums: Partial<Record<Subject, [done: number, total: number, stating: number, ongoing?: number]>>,
  units = 3,
): RoundProgress {
  const all = Object.fromEntries(
    (["problem", "task", "measure", "clue", "petition"] as const).map((subject) => {
      const [numerator, denominator, stating, ongoing = null] = sums[subject] ?? [null, null, 0];
      return [subject, { numerator, denominator, ongoing, stating, of: units }];
    }),
  ) as SubjectSums;
  return {
    round: {
      slug: name,
      name,
      derived: false,
      authority: [],
      level: "provincial",
      kind: "巡视",
      month: null,
      owner: null,
    },
    units,
    notices: units,
    start,
    end: null,
    sums: all,
    roundNotice: null,
  };
}

const path = (round: string) => `/rounds/${encodeURIComponent(round)}`;

const options = {
  subject: "problem",
  mode: "count",
  sort: null,
  order: null,
  filters: null,
  notices: 9,
  samples: 0,
  asOf: "2024-05-06",
} as const;

test("says how many notices belong to no round, beside the rounds that state nothing", () => {
  const rounds = [makeRound("第一轮", "2022-01-01", {}), makeRound("第二轮", "2023-01-01", { problem: [36, 40, 2] })];
  const silentOf = (leftOut: number, given = rounds) =>
    toProgressByRoundModel(given, "zh-CN", { ...options, leftOut }).silent;
  expect(silentOf(13)).toBe("没有单位说明问题完成数的轮次：第一轮。另有 13\u202f份通报没有说明轮次，不在图中。");
  expect(silentOf(13, rounds.slice(1))).toBe("另有 13\u202f份通报没有说明轮次，不在图中。");
  expect(silentOf(0, rounds.slice(1))).toBeNull();
});

test("a round counts only what its units state, and says how many do", () => {
  const model = toProgressByRoundModel(
    [
      makeRound("第三轮", "2024-01-01", {}),
      makeRound("第二轮", "2023-01-01", { task: [30, 35, 1] }),
      makeRound("第一轮", "2022-01-01", { problem: [36, 40, 2] }),
    ],
    "zh-CN",
    options,
  );
  expect(model.sentence).toBe(
    "3\u202f轮中 1\u202f轮有单位说明问题的完成数；另有 1\u202f轮按整改任务说明；1\u202f轮没有单位说明。",
  );
  expect(model.bars.map((bar) => bar.label)).toEqual(["第二轮（任务）", "第一轮"]);
  expect(model.bars[1]?.description).toContain("2 / 3 个单位说明");
  expect(model.silent).toContain("第三轮");
  expect(model.table.rows[0]).toEqual(["第三轮", "问题", 3, 0, null, null, null, null, "2024-01-01", path("第三轮")]);
});

test("names those of its page that state nothing, says that it does, and speaks of all in its sentence", () => {
  const rounds = [makeRound("第一轮", "2022-01-01", { problem: [36, 40, 2] }), makeRound("第二轮", "2023-01-01", {})];
  const whole = { of: 53, stating: 45, tasks: 2, disputed: 3, largest: 40 };
  const page = { ...options, total: 53, before: 10, whole };
  const { sentence, more, silent } = toProgressByRoundModel(rounds, "zh-CN", page);
  expect(sentence.replaceAll("\u202f", " ")).toBe(
    "53 轮中 45 轮有单位说明问题的完成数；另有 2 轮按整改任务说明；6 轮没有单位说明；有 3 轮的合计含存疑的数字。",
  );
  expect(more).toBe("图中为第 11–12 个中的 1 个，共 53 个（按日期，新近在前）");
  expect(silent).toBe("这 2 轮中，没有单位说明问题完成数的轮次：第二轮。");
  const english = toProgressByRoundModel(rounds, "en", { ...page, before: 0, sort: "rate", order: "asc" });
  expect(english.more).toBe("1 of numbers 1 to 2 of 53 are drawn (by rate, lowest first)");
  expect(english.silent).toMatch(/^Of these 2, rounds in which no unit states/);
  expect(english.sentence).toMatch(
    /; 2 more state it for tasks; in 6 no unit does; the sums of 3 include figures to be checked\.$/,
  );
  expect(toProgressByRoundModel(rounds, "zh-CN", options)).toMatchObject({
    more: null,
    silent: "没有单位说明问题完成数的轮次：第二轮。",
  });
});

test("leads to the sentence where one notice alone states a figure, else to the units that it runs over", () => {
  const one = makeRound("第一轮", "2022-01-01", { problem: [36, 40, 1] });
  const source = "/notices/3?at=1-5,9-12#at";
  const problem = { ...one.sums.problem, source };
  const rounds = [
    makeRound("第四轮", "2025-01-01", {}),
    makeRound("第三轮", "2024-01-01", { task: [30, 35, 2] }),
    makeRound("第二轮", "2023-01-01", { problem: [50, 60, 2] }),
    { ...one, sums: { ...one.sums, problem } },
  ];
  const within = { ...noFilters, kind: ["巡视" as const], round: ["第一轮", "第二轮"] };
  const { bars, table } = toProgressByRoundModel(rounds, "zh-CN", { ...options, within });
  const units = (round: string, subject: Subject) =>
    toHref("/units", { ...noFilters, kind: ["巡视"], round: [round], subject });
  const places = [units("第三轮", "task"), units("第二轮", "problem"), source];
  expect(bars.map((bar) => bar.source)).toEqual(places);
  expect(table.columns.at(-1)).toMatchObject({ key: "address", kind: "address" });
  expect(table.rows.map((row) => row.at(-1))).toEqual([path("第四轮"), ...places]);
});

test("what units say is going on is a part of its own; what nobody states stays hatched", () => {
  const rounds = [
    makeRound("第二轮", "2023-01-01", { problem: [10, 12, 1] }),
    makeRound("第一轮", "2022-01-01", { problem: [36, 48, 2, 4] }),
  ];
  const { bars, parts, table } = toProgressByRoundModel(rounds, "zh-CN", options);
  expect(parts.map((part) => part.label)).toEqual(["已完成", "正在整改", "未说明"]);
  expect(bars.map((bar) => bar.counts)).toEqual([
    { done: 10, ongoing: 0, notStated: 2 },
    { done: 36, ongoing: 4, notStated: 8 },
  ]);
  expect(table.rows.map((row) => row.slice(4, 7))).toEqual([
    [12, 10, null],
    [48, 36, 4],
  ]);
});
