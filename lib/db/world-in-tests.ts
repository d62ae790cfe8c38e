// For tests: a small world whose figures can be counted by hand.
import { systemActor } from "../auth/system-actor.ts";
import type { TestNotice } from "./ledger-in-tests.ts";
import { writeNotice } from "./ledger-in-tests.ts";
import { saveNotice } from "./mutations/save-notice.ts";

const provincial = { kind: "巡视", level: "provincial" } as const;

/** 4 units, 3 rounds (2 derived), 5 published notices of units (1 of them history), 1 of a round, 1 draft. */
export const world: TestNotice[] = [
  {
    ...provincial,
    unit: "甲区",
    region: ["河南省", "郑州市"],
    body: "省委第四巡视组",
    start: "2023-07-07",
    end: "2023-09-07",
    published: "2024-09-10",
    title: "中共甲区委员会关于巡视整改情况的通报",
    totals: [
      { subject: "problem", total: 40, done: 36, ongoing: 4 },
      { subject: "measure", total: 193, done: 186 },
      { subject: "clue", total: 10, done: 12 },
    ],
    aspects: [
      {
        title: "落实要求有差距",
        problems: [
          { title: "压力传导不够", measures: ["一是开展政治谈话。", "二是建立提醒机制100%落实。"] },
          { title: "营商环境不优", status: "ongoing", measures: ["一是推行容缺受理。"] },
        ],
      },
    ],
    diagnostics: [
      {
        code: "declared-listed-differ",
        severity: "info",
        spans: [{ start: 0, end: 2 }],
        values: { declared: 40, listed: 2 },
      },
    ],
  },
  {
    ...provincial,
    unit: "乙区",
    region: ["河南省", "郑州市"],
    body: "省委第五巡视组",
    start: "2023-07-20",
    published: "2024-10-01",
    title: "关于省委巡视反馈意见整改进展情况的通报",
    totals: [
      { subject: "problem", total: 12 },
      { subject: "task", total: 35, done: 30, ongoing: 5 },
    ],
    problems: [{ title: "民生实事推进缓慢", kind: "task", status: "done", measures: ["一是加快安置房建设。"] }],
    isSample: true,
  },
  {
    kind: "巡察",
    level: "municipal",
    unit: "丙县",
    region: ["浙江省", "绍兴市", "丙县"],
    body: "市委第二巡察组",
    start: "2024-03-05",
    published: "2024-12-01",
    problems: [
      { title: "“四风”问题仍有发生", status: "done", measures: ["一是整治“四风”。"] },
      { title: "财务管理不规范", measures: [] },
    ],
    diagnostics: [{ code: "number-gap", severity: "warning", spans: [], values: {} }],
  },
  {
    ...provincial,
    unit: "丁局",
    region: ["浙江省"],
    round: "十五届省委第二轮巡视",
    published: "2022-06-01",
    totals: [{ subject: "problem", total: 20, done: 5 }],
    problems: [{ title: "作风不实", measures: ["一是旧的整改措施。"] }],
  },
  {
    ...provincial,
    unit: "丁局",
    region: ["浙江省"],
    round: "十五届省委第二轮巡视",
    published: "2023-01-01",
    totals: [
      { subject: "problem", total: 20, done: 20 },
      { subject: "petition", total: 7, done: 0 },
    ],
    problems: [{ title: "作风不实", status: "done", measures: ["一是新的整改措施。"] }],
  },
  {
    ...provincial,
    scope: "round",
    region: ["浙江省"],
    round: "十五届省委第二轮巡视",
    published: "2023-05-01",
    totals: [{ subject: "problem", total: 900, done: 800 }],
  },
  {
    ...provincial,
    unit: "草稿区",
    region: ["河南省"],
    start: "2023-07-01",
    published: "2025-01-01",
    publish: false,
    problems: [{ title: "草稿问题", measures: ["一是草稿措施。"] }],
  },
];

/** Saves the world in its order; gives the ids. */
export async function saveWorld(): Promise<number[]> {
  const ids: number[] = [];
  for (const notice of world) {
    const outcome = await saveNotice(systemActor("test"), writeNotice(notice));
    if (!outcome.ok) throw new Error(outcome.reason);
    ids.push(outcome.noticeId);
  }
  return ids;
}
