// Days that cannot be: what they must not put in order, and what editors may not say.
import { expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { noFilters } from "../../filters.ts";
import { importNotice } from "../../import-notice.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { countFacets } from "../queries/count-facets.ts";
import { countHeadline } from "../queries/count-headline.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getUnit } from "../queries/get-unit.ts";
import { countSources } from "../queries/list-sources.ts";
import { correctAsEditor, saveOne } from "./editing-in-tests.ts";

useTestDatabase();

const toText = (
  done: number,
  signed: string,
  feedback = "2023年6月20日",
) => `中共青溪县水利局党组关于县委巡察整改进展情况的通报

根据县委统一部署，2023年3月6日至5月12日，县委第二巡察组对县水利局党组开展了巡察，${feedback}反馈了意见。巡察反馈的12个问题，已完成整改${done}个。

一、河道治理推进缓慢方面
1．关于“排污口排查有遗漏”的问题
一是重新排查干流两岸的排污口。
二是逐口建立档案。

中共青溪县水利局党组
${signed}
`;

async function importText(text: string): Promise<number> {
  const [outcome] = await importNotice(systemActor("test"), Buffer.from(text), "notice.txt");
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.noticeId;
}

it("a slip of a year neither hides the later notice nor makes the site speak of a year to come", async () => {
  const slip = await importText(toText(11, "2042年1月8日"));
  const next = await importText(toText(12, "2024年7月3日"));
  const unit = await getUnit("青溪县水利局", noFilters);
  expect(unit?.inspections.map(({ history }) => history.map(({ id }) => id))).toEqual([[next, slip]]);
  const kept = await getNotice(slip);
  expect(kept).toMatchObject({ signed: "2042-01-08", effectiveOn: "2023-06-20" });
  expect(kept?.diagnostics).toContainEqual(expect.objectContaining({ code: "impossible-date", severity: "warning" }));
  expect((await countHeadline(noFilters)).asOf).toBe("2024-07-03");
  expect((await countSources(noFilters)).asOf).toBe("2024-07-03");
  const years = (await countFacets(noFilters)).publishedYear.map(({ value }) => value);
  expect(years).toEqual(["2024"]);
});

it("a feedback in the future stays the notice's own, and is no fact of the inspection", async () => {
  const id = await importText(toText(10, "2024年1月8日", "2032年6月20日").replaceAll("青溪县", "白鹭县"));
  expect((await getNotice(id))?.meta.inspection.feedback?.value).toBe("2032-06-20");
  const inspection = await getDb().inspection.findFirstOrThrow({ where: { currentNoticeId: id } });
  expect(inspection).toMatchObject({ feedback: null, year: 2023 });
  const doubts = await getDb().diagnostic.count({ where: { noticeId: id, code: "impossible-date" } });
  expect(doubts).toBe(1);
});

it("a correction to such a day is refused, and nothing is saved", async () => {
  const id = await saveOne("甲区");
  for (const value of ["2204-01-05", "9999-12-31", "0001-01-01", "1948-12-31"])
    for (const path of ["published", "inspection.feedback"] as const)
      expect(await correctAsEditor(id, [{ path, value }]), value).toEqual({
        ok: false,
        reason: "invalid",
        paths: [path],
      });
  expect(await getDb().correction.count()).toBe(0);
  expect(await correctAsEditor(id, [{ path: "published", value: "2024-01-05" }])).toMatchObject({ ok: true });
});
