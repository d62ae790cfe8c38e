import { expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { listRoundMerges } from "../queries/list-merges.ts";
import { saveOne } from "./editing-in-tests.ts";
import { mergeRounds, undoRoundMerge } from "./merge-rounds.ts";

useTestDatabase();

const city = { region: ["广西壮族自治区", "南宁市"], level: "municipal" as const, kind: "巡察" as const };
const nowhere = { ...city, region: [] };
const [of, kept] = ["广西壮族自治区-南宁市", "广西壮族自治区-南宁市-十三届市委第二轮巡察"];

it("asks again where level, kind or authority of two rounds differ, or are not known on either side", async () => {
  await saveOne("邕州局", { ...city, round: "十三届市委第二轮巡察" });
  await saveOne("青秀局", { ...city, level: "provincial", kind: "巡视", round: "十二届党委第五轮巡视" });
  await saveOne("良庆局", { ...city, kind: "巡视", round: "十三届市委第三轮巡视" });
  await saveOne("西乡镇", { ...nowhere, round: "十三届市委第四轮巡察" });
  await saveOne("北乡镇", { ...nowhere, round: "十三届市委第五轮巡察" });
  await saveOne("东乡镇", { ...city, round: "十三届市委第六轮巡察" });
  const asked: [string, string][] = [
    ["广西壮族自治区-十二届党委第五轮巡视", kept],
    [`${of}-十三届市委第三轮巡视`, kept],
    ["十三届市委第四轮巡察", kept],
    [kept, "十三届市委第四轮巡察"],
    ["十三届市委第四轮巡察", "十三届市委第五轮巡察"],
  ];
  for (const [from, into] of asked)
    expect(await mergeRounds(editor, { from, into }), from).toMatchObject({ ok: false, reason: "elsewhere" });
  const near = { from: `${of}-十三届市委第六轮巡察`, into: kept };
  expect(await mergeRounds(editor, near)).toMatchObject({ ok: true });
});

it("names rounds as they are named everywhere, with what their names leave open", async () => {
  await saveOne("南丹局", { ...city, start: "2020-03-02" });
  await saveOne("河池镇", { ...nowhere, round: "十一届市委第五轮巡察" });
  const search = (q: string) => listRoundMerges(editor, { q, page: 1 });
  const unplaced = { name: "十一届市委第五轮巡察", level: "municipal", kind: "巡察", authority: [] };
  expect(await search("十一届市委第五轮")).toMatchObject({
    value: { candidates: { rows: [{ name: unplaced, unit: "河池镇", inspections: 1 }] } },
  });
  const merge = { from: `${of}-2020-03-巡察`, into: "十一届市委第五轮巡察" };
  const names = { from: { name: null, month: "2020-03", authority: city.region }, into: unplaced };
  expect(await mergeRounds(editor, merge)).toMatchObject({ reason: "elsewhere", ...names });
  const merged = await mergeRounds(editor, { ...merge, evenElsewhere: true });
  expect(merged).toMatchObject({ ok: true, ...names });
  expect(await search("")).toMatchObject({ value: { merges: { rows: [names, {}] } } });
  const { fromName } = await getDb().merge.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(fromName).toBe("南宁市2020年3月开始的巡察");
  const undone = await undoRoundMerge(editor, { mergeId: "mergeId" in merged ? merged.mergeId : 0 });
  expect(undone).toMatchObject({ ok: true, ...names });
});
