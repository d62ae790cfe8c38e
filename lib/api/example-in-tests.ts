// For tests: the two notices whose answers are the documentation's examples. The unit is invented.
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { type TestNotice, writeNotice } from "../db/ledger-in-tests.ts";
import { saveNotice } from "../db/mutations/save-notice.ts";
import type { OperationId } from "./operation.ts";

const unit = {
  unit: "云岭新区",
  region: ["云南省", "昆明市"],
  kind: "巡视",
  level: "provincial",
  body: "省委第三巡视组",
  round: "十一届省委第五轮巡视",
  start: "2024-03-12",
  end: "2024-05-20",
  feedback: "2024-07-04",
} as const;

const notices: TestNotice[] = [
  {
    ...unit,
    region: [...unit.region],
    title: "中共云岭新区工作委员会关于巡视整改进展情况的通报",
    issuer: "中共云岭新区工作委员会",
    published: "2025-01-15",
    signed: "2025-01-10",
    totals: [
      { subject: "problem", total: 8, done: 6, ongoing: 2 },
      { subject: "petition", total: 31, done: 31 },
    ],
    completionRate: 75,
    aspects: [
      {
        title: "为群众办实事不够用心",
        problems: [
          { title: "老旧小区加装电梯推进慢", status: "done", measures: ["一是逐栋听取意见，排出加装次序。"] },
          { title: "公交线路没有覆盖新建片区", measures: ["一是新开两条支线，早晚高峰加密班次。"] },
        ],
      },
    ],
    outcomes: [{ kind: "诫勉谈话", count: 3, unit: "人" }],
    amounts: [{ kind: "追缴", wan: 12.5 }],
    systems: 4,
    unfinished: ["公交线路没有覆盖新建片区"],
    diagnostics: [
      {
        code: "sum-agrees",
        severity: "confirmed",
        spans: [{ start: 0, end: 4 }],
        values: { subject: "problem", done: 6, ongoing: 2, total: 8 },
      },
      {
        code: "declared-listed-differ",
        severity: "info",
        spans: [{ start: 0, end: 4 }],
        values: { subject: "problem", declared: 8, listed: 2 },
      },
    ],
  },
  {
    kind: "巡察",
    level: "municipal",
    unit: "湖滨区水务局",
    region: ["浙江省", "杭州市", "湖滨区"],
    body: "市委第一巡察组",
    title: "关于巡察整改情况的通报",
    start: "2024-09-02",
    published: "2025-03-01",
    problems: [{ title: "河道清淤计划落空", measures: ["一是按季公布清淤进度。"] }],
  },
];

/** The addresses that the documentation shows, below /api/v1. */
export const exampleAddresses: Record<OperationId, string> = {
  getOverview: "/overview",
  getFacets: "/facets?level=provincial",
  listRegions: "/regions",
  listUnits: "/units?limit=1",
  getUnit: `/units/${encodeURIComponent("云岭新区")}`,
  listRounds: "/rounds?limit=1",
  getRound: `/rounds/${encodeURIComponent("云南省-十一届省委第五轮巡视")}`,
  listNotices: "/notices?limit=1",
  getNotice: "/notices/1",
  listLedger: `/ledger?q=${encodeURIComponent("公交")}&itemKind=problem&itemKind=measure`,
  listDiagnostics: "/diagnostics?code=sum-agrees",
};

/** Saves the notices, as on a day that stays the same. */
export async function saveExamples(): Promise<void> {
  for (const notice of notices) {
    const outcome = await saveNotice(systemActor("test"), writeNotice(notice));
    if (!outcome.ok) throw new Error(outcome.reason);
  }
  await getDb().notice.updateMany({ data: { importedAt: new Date("2025-03-02T00:00:00Z") } });
}
