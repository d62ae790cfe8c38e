import { describe, expect, test } from "vitest";
import { toFigureColumns } from "@/lib/charts/completion-table.ts";
import { makeUnit } from "@/lib/charts/progress-in-tests.ts";
import type { RoundProgress, SubjectSums } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { toLedgerTable } from "./ledger-rows.ts";
import { toNoticesTable, toRoundsTable, toUnitsTable } from "./list-rows.ts";

describe("the table of rounds", () => {
  const nothing = { numerator: null, denominator: null, ongoing: null, stating: 0, of: 3 };
  const sums = Object.fromEntries(subjectSchema.options.map((subject) => [subject, nothing])) as SubjectSums;
  const row: RoundProgress = {
    round: {
      slug: "r",
      name: "第一轮",
      derived: false,
      authority: [],
      level: null,
      kind: null,
      month: null,
      owner: null,
    },
    units: 3,
    notices: 3,
    start: null,
    end: null,
    sums: {
      ...sums,
      problem: { numerator: 36, denominator: 40, ongoing: null, stating: 1, of: 3 },
      measure: { numerator: 366, denominator: 388, ongoing: 17, ongoingStating: 1, stating: 3, of: 3 },
    },
    roundNotice: null,
  };
  const table = toRoundsTable([row], getMessages("zh-CN"));
  const cellOf = (key: string) => table.rows[0]?.[table.columns.findIndex((column) => column.key === key)];

  test("says over how many units each sum runs, and has no sum where none states it", () => {
    const parts = ["Stating", "Total", "Done", "Ongoing", "OngoingStating", "Rate"];
    expect(parts.map((part) => cellOf(`problem${part}`))).toEqual([1, 40, 36, null, 0, 90]);
    expect(parts.map((part) => cellOf(`measure${part}`))).toEqual([3, 388, 366, 17, 1, (366 / 388) * 100]);
    expect(parts.map((part) => cellOf(`clue${part}`))).toEqual([0, null, null, null, 0, null]);
    expect(table.columns.find(({ key }) => key === "measureOngoingStating")?.label).toBe(
      "整改措施 正在整改 说明的单位",
    );
  });

  test("does not say of a total that it is not stated where only how far it is is not", () => {
    const alone = { total: 10, done: null, ongoing: null, unknown: null };
    const toCells = (sum: Partial<SubjectSums["problem"]>) => {
      const problem = { ...nothing, ...sum };
      const { columns, rows } = toRoundsTable([{ ...row, sums: { ...sums, problem } }], getMessages("zh-CN"));
      return ["Total", "Done", "Ongoing", "Rate"].map(
        (part) => rows[0]?.[columns.findIndex(({ key }) => key === `problem${part}`)],
      );
    };
    expect(toCells({ of: 1, inPart: 1, alone })).toEqual([10, null, null, null]);
    expect(toCells({ inPart: 2 })).toEqual(["", "", "", ""]);
    expect(toCells({})).toEqual([null, null, null, null]);
    const problem = { ...nothing, of: 1, inPart: 1, alone: { ...alone, corrected: true } };
    const marked = toRoundsTable([{ ...row, sums: { ...sums, problem } }], getMessages("zh-CN"));
    expect(marked.rows[0]?.[marked.columns.findIndex(({ key }) => key === "corrected")]).toBe("问题");
  });

  test("says of how many units the figures are disputed, where there are any", () => {
    expect(table.columns.map(({ key }) => key)).not.toContain("disputed");
    const disputed = { ...row, sums: { ...row.sums, problem: { ...row.sums.problem, disputed: 1 } } };
    const marked = toRoundsTable([row, disputed], getMessages("zh-CN"));
    expect(marked.columns.at(-1)).toEqual({ key: "disputed", label: "存疑的单位", kind: "text" });
    expect(marked.rows.map((cells) => cells.at(-1))).toEqual(["", "问题 1"]);
  });
});

test("the ledger says nothing of a measure's number and of what stands above an aspect", () => {
  const { unit, round, notice } = makeUnit("甲区", null);
  const place = { noticeId: notice.id, position: 1, span: { start: 1, end: 5 }, highlights: [], path: [] };
  const row = { ...place, unit, round, notice, status: "unknown" as const };
  const table = toLedgerTable(
    [
      { ...row, kind: "measure", number: null, text: "立即整改" },
      { ...row, kind: "aspect", number: "一", text: "甲方面" },
    ],
    getMessages("zh-CN"),
  );
  const said = (key: string) => table.rows.map((cells) => cells[table.columns.findIndex((one) => one.key === key)]);
  expect(said("number")).toEqual(["", "一"]);
  expect(said("above")).toEqual(["", ""]);
});

test("the status of a problem is not said of its measures, of which no notice says it", () => {
  const { unit, round, notice } = makeUnit("甲区", null);
  const place = { noticeId: notice.id, span: { start: 1, end: 5 }, highlights: [], unit, round, notice };
  const problem = { ...place, position: 1, kind: "problem", number: "一", text: "管网老旧", status: "done" } as const;
  const above = { position: 1, kind: "problem", number: "一", title: "管网老旧", status: "done" } as const;
  const measure = {
    ...place,
    position: 2,
    kind: "measure",
    number: null,
    text: "更换管网",
    status: "unknown",
  } as const;
  const table = toLedgerTable(
    [
      { ...problem, path: [] },
      { ...measure, path: [above] },
    ],
    getMessages("zh-CN"),
  );
  const at = table.columns.findIndex(({ key }) => key === "status");
  expect(table.rows.map((cells) => cells[at])).toEqual(["已完成", null]);
});

describe("the table of units", () => {
  const stated = (value: number, start: number, end: number) => ({ value, span: { start, end } });
  const declared = {
    subject: "task" as const,
    total: stated(35, 60, 62),
    done: stated(30, 90, 92),
    ongoing: stated(5, 99, 100),
    span: { start: 50, end: 70 },
  };
  const row = { ...makeUnit("甲区", null), declared: [declared] };
  const table = toUnitsTable([row], getMessages("zh-CN"));
  const cellOf = (key: string) => table.rows[0]?.[table.columns.findIndex((column) => column.key === key)];

  test("says which figures are corrected and which rows are samples, where any is", () => {
    const keysOf = (rows: (typeof row)[]) => toUnitsTable(rows, getMessages("zh-CN")).columns.map(({ key }) => key);
    expect(keysOf([row])).not.toContain("corrected");
    expect(keysOf([row])).not.toContain("sample");
    const corrected = { ...row, declared: [{ ...declared, corrected: true as const }] };
    const sample = { ...row, notice: { ...row.notice, isSample: true } };
    const { columns, rows } = toUnitsTable([corrected, sample], getMessages("zh-CN"));
    const said = (key: string) => rows.map((cells) => cells[columns.findIndex((column) => column.key === key)]);
    expect(said("corrected")).toEqual(["整改任务", ""]);
    expect(said("sample")).toEqual(["", "样例"]);
  });

  test("says beside each rate where all its parts stand, and nothing where none is stated", () => {
    expect(cellOf("taskAddress")).toBe(`/notices/${row.notice.id}?at=60-62,90-92,99-100#at`);
    expect(cellOf("problemAddress")).toBeNull();
    for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
  });
});

test("every English head begins with a capital, also those of marks", () => {
  const messages = getMessages("en");
  const unit = makeUnit("甲区", { total: 4, done: 4, corrected: true });
  const declared = unit.declared.map((one) => ({ ...one, corrected: true as const, disputed: true as const }));
  const columns = [
    ...toUnitsTable([{ ...unit, declared }], messages).columns,
    ...toRoundsTable([], messages).columns,
    ...toFigureColumns(messages),
  ];
  expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining(["corrected", "disputed", "derived"]));
  expect(columns.map(({ label }) => label).filter((label) => !/^[A-Z]/.test(label))).toEqual([]);
});

test("what editors put right in items is marked in the ledger and in the counts of its list", () => {
  const { unit, round, notice } = makeUnit("甲区", null);
  const place = { noticeId: notice.id, number: null, span: { start: 1, end: 5 }, highlights: [], path: [] };
  const row = { ...place, unit, round, notice, kind: "problem" as const, status: "done" as const };
  const ledger = toLedgerTable(
    [
      { ...row, position: 1, text: "管网老旧", corrected: true },
      { ...row, position: 2, text: "巡查不勤", corrected: false },
    ],
    getMessages("zh-CN"),
  );
  const at = ledger.columns.findIndex(({ key }) => key === "corrected");
  expect(ledger.rows.map((cells) => cells[at])).toEqual(["更正", ""]);
  const list = { total: 9, done: 7, ongoing: 2, unknown: 0 };
  const counted = (corrected?: "total" | "status") => ({
    ...makeUnit("甲区", null),
    listed: [{ kind: "problem" as const, ...list, corrected }],
    ...{ ...notice, scope: "unit" as const, current: true, importedOn: "2026-01-01", excerpt: null },
    severities: { error: 0, warning: 0, info: 0, confirmed: 0 },
  });
  const units = toUnitsTable([counted("total"), counted("status")], getMessages("zh-CN"));
  const mark = units.columns.findIndex(({ key }) => key === "corrected");
  expect(units.rows.map((cells) => cells[mark])).toEqual(["列出 问题", "列出 问题"]);
  // Where only the count stands, the status is nothing that could be marked.
  const notices = toNoticesTable([counted("total"), counted("status")], getMessages("zh-CN"));
  const noticeMark = notices.columns.findIndex(({ key }) => key === "corrected");
  expect(notices.rows.map((cells) => cells[noticeMark])).toEqual(["列出 问题", ""]);
});

test("how far a list is stands in columns of its own, where a notice declares nothing and says it of its items", () => {
  const listed = [{ kind: "problem" as const, total: 8, done: 7, ongoing: 1, unknown: 0 }];
  const silent = [{ kind: "problem" as const, total: 4, done: null, ongoing: null, unknown: 4 }];
  const list = (rows: (typeof listed | typeof silent)[]) => {
    const table = toUnitsTable(
      rows.map((one) => ({ ...makeUnit("甲区", null), declared: [], listed: one })),
      getMessages("zh-CN"),
    );
    const keys = [
      "problemTotal",
      "listedProblems",
      "listedProblemsDone",
      "listedProblemsOngoing",
      "listedProblemsRate",
    ];
    const places = keys.map((key) => table.columns.findIndex((one) => one.key === key));
    return table.rows.map((cells) => places.map((at) => cells[at]));
  };
  expect(list([listed, silent])).toEqual([
    [null, 8, 7, 1, 87.5],
    [null, 4, "", "", ""],
  ]);
  expect(list([silent])).toEqual([[null, 4, undefined, undefined, undefined]]);
});
