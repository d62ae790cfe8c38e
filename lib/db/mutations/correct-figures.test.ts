import { describe, expect, it } from "vitest";
import { editor } from "../../auth/actors-in-tests.ts";
import { noFilters } from "../../filters.ts";
import { toItemPath } from "../../ledger/correction-path.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { getNotice } from "../queries/get-notice.ts";
import { getUnit } from "../queries/get-unit.ts";
import { listLedgerRows } from "../queries/list-ledger-rows.ts";
import { type Edit, undoCorrection } from "./correct-notice.ts";
import { correctAsEditor, saveOne } from "./editing-in-tests.ts";

useTestDatabase();

describe("a correction", () => {
  it("of outcomes and money puts right, adds what the reading missed, and takes out what it read wrongly", async () => {
    const id = await saveOne("丁二区", {
      outcomes: [
        { kind: "立案", count: 3, unit: "件" },
        { kind: "诫勉", count: 4, unit: "人" },
      ],
      amounts: [{ kind: "清退", wan: 12.6 }],
      footer: "对履责不力的,共约谈责任人12人。另有退还违规收费1.36亿元。",
    });
    const before = await getNotice(id);
    const edits: Edit[] = [
      { path: "outcomes.立案", value: { kind: "立案", count: 13, unit: "件" } },
      { path: "outcomes.诫勉", value: null },
      { path: "outcomes.约谈", value: { kind: "约谈", count: 12, unit: "人" }, adds: true },
      { path: "outcomes.问责", value: { kind: "问责", count: 0, unit: "人" }, adds: true },
      { path: "amounts.清退", value: { kind: "清退", wan: 0 } },
      { path: "amounts.退还违规收费", value: { kind: "退还违规收费", wan: 13_600 }, adds: true },
    ];
    expect(await correctAsEditor(id, edits)).toMatchObject({ ok: true, changed: edits.map(({ path }) => path) });
    const after = await getNotice(id);
    const said = (span?: { start: number; end: number }) => after?.text.slice(span?.start, span?.end);
    const outcomeOf = (kind: string) => after?.meta.outcomes.find((one) => one.kind === kind);
    expect(after?.meta.outcomes.map(({ kind, count, unit }) => `${kind}${count}${unit}`).sort()).toEqual(
      ["立案13件", "约谈12人", "问责0人"].sort(),
    );
    // What was added has the place of its sentence, and what the text does not say has none.
    expect(said(outcomeOf("立案")?.span)).toBe("");
    expect(said(outcomeOf("约谈")?.span)).toBe("对履责不力的,共约谈责任人12人");
    expect(said(outcomeOf("问责")?.span)).toBe("");
    expect(after?.meta.amounts.map(({ kind, wan }) => [kind, wan])).toEqual([
      ["清退", 0],
      ["退还违规收费", 13_600],
    ]);
    expect(said(after?.meta.amounts[1]?.span)).toBe("另有退还违规收费1.36亿元");
    expect(after?.corrections.find(({ path }) => path === "outcomes.诫勉")).toMatchObject({
      readValue: { kind: "诫勉", count: 4 },
      correctedValue: null,
    });
    const unit = (await getUnit("丁二区", noFilters))?.inspections[0];
    expect(unit?.outcomes).toEqual(after?.meta.outcomes);
    expect(unit?.amounts).toEqual(after?.meta.amounts);
    for (const [at, { path }] of edits.entries())
      expect(await undoCorrection(editor, { noticeId: id, version: 2 + at, path })).toMatchObject({ ok: true });
    expect((await getNotice(id))?.meta).toEqual(before?.meta);
    expect((await getNotice(id))?.corrections).toEqual([]);
  });

  it("of money finds the sentence that states it to the cent, in whichever unit", async () => {
    const sums = [
      ["退还违规收费", "1.23456789亿元", 12_345.6789],
      ["收缴罚款", "12.345678万元", 12.345678],
      ["追回欠款", "12345.67元", 1.234567],
    ] as const;
    const footer = sums.map(([kind, words]) => `共${kind}${words}。`).join("");
    const id = await saveOne("戊一区", { footer });
    const edits = sums.map(([kind, , wan]): Edit => ({ path: `amounts.${kind}`, value: { kind, wan }, adds: true }));
    expect(await correctAsEditor(id, edits)).toMatchObject({ ok: true });
    const after = await getNotice(id);
    expect(after?.meta.amounts.map(({ span }) => after.text.slice(span.start, span.end)).sort()).toEqual(
      sums.map(([kind, words]) => `共${kind}${words}`).sort(),
    );
  });

  it("is refused by its name where a figure is larger than any that can be kept", async () => {
    const id = await saveOne("丁九区", {
      outcomes: [{ kind: "立案", count: 3, unit: "件" }],
      amounts: [{ kind: "清退", wan: 1 }],
    });
    const before = await getNotice(id);
    const edits: Edit[] = [
      { path: "totals.problem", value: { total: 99_999_999_999, done: null, ongoing: null } },
      { path: "systems", value: 2_147_483_648 },
      { path: "outcomes.立案", value: { kind: "立案", count: 1e15, unit: "件" } },
      { path: "amounts.清退", value: { kind: "清退", wan: 999_999_999_999 } },
      { path: "published", value: "0000-01-01" },
      { path: "published", value: "9999-12-31" },
    ];
    for (const edit of edits)
      expect(await correctAsEditor(id, [edit]), edit.path).toEqual({
        ok: false,
        reason: "invalid",
        paths: [edit.path],
      });
    expect(await getNotice(id)).toEqual(before);
    const largest: Edit[] = [
      { path: "systems", value: 2_147_483_647 },
      { path: "amounts.清退", value: { kind: "清退", wan: 9_999_999_999 } },
      { path: "published", value: "1949-10-01" },
    ];
    expect(await correctAsEditor(id, largest)).toMatchObject({ ok: true });
    expect((await getNotice(id))?.meta).toMatchObject({
      systems: { value: 2_147_483_647 },
      amounts: [{ wan: 9_999_999_999 }],
    });
  });

  it("of a figure has the place where the text has it, else none; and it says that it is corrected", async () => {
    const id = await saveOne("丁五区", {
      totals: [{ subject: "problem", total: 40, done: 0 }],
      footer: "5.还有问题。反馈的问题共41个,完成整改三十七个。",
    });
    const toStanding = async () => {
      const { text = "", meta } = (await getNotice(id)) ?? {};
      const [total] = meta?.totals ?? [];
      const parts = [total?.total, total?.done, total?.ongoing];
      const words = parts.map((part) => part && [part.value, text.slice(part.span.start, part.span.end)]);
      return { words, corrected: total?.corrected ?? false };
    };
    expect(await toStanding()).toEqual({ words: [[40, "40"], [0, "0"], null], corrected: false });
    await correctAsEditor(id, [{ path: "totals.problem", value: { total: 41, done: 37, ongoing: null } }]);
    expect(await toStanding()).toEqual({ words: [[41, "41"], [37, "三十七"], null], corrected: true });
    await correctAsEditor(id, [{ path: "totals.problem", value: { total: 40, done: 777, ongoing: 5 } }], 2);
    expect(await toStanding()).toEqual({
      words: [
        [40, "40"],
        [777, ""],
        [5, ""],
      ],
      corrected: true,
    });
    const [progress] = (await getUnit("丁五区", noFilters))?.inspections ?? [];
    expect(progress?.declared[0]?.corrected).toBe(true);
    expect(progress?.shown?.corrected).toBe(true);
    await undoCorrection(editor, { noticeId: id, version: 3, path: "totals.problem" });
    expect(await toStanding()).toEqual({ words: [[40, "40"], [0, "0"], null], corrected: false });
  });

  it("of what the text does not state has no place, though its number stands there for something else", async () => {
    const id = await saveOne("丁六区", {
      start: "2023-03-06",
      totals: [{ subject: "measure", total: 98, done: 95 }],
      outcomes: [{ kind: "立案", count: 2, unit: "件" }],
      completionRate: 94.1,
      footer:
        "截至2024年3月底,措施还在落实。真正做到整改一个问题、堵塞一批漏洞。租金收缴率由71%提升到96%。共立案2件、诫勉5人。2023年3月6日进驻。",
    });
    const edits: Edit[] = [
      { path: "totals.measure", value: { total: 98, done: 95, ongoing: 3 } },
      { path: "totals.problem", value: { total: 17, done: 16, ongoing: 1 } },
      { path: "completionRate", value: 96 },
      { path: "outcomes.立案", value: { kind: "立案", count: 5, unit: "件" } },
      { path: "inspection.feedback", value: "2023-03-06" },
    ];
    expect(await correctAsEditor(id, edits)).toMatchObject({ ok: true });
    const { text = "", meta } = (await getNotice(id)) ?? {};
    const said = (span?: { start: number; end: number }) => text.slice(span?.start, span?.end);
    const ongoing = Object.fromEntries(meta?.totals.map((total) => [total.subject, total.ongoing]) ?? []);
    expect(said(ongoing.measure?.span)).toBe("");
    expect(said(ongoing.problem?.span)).toBe("");
    expect(said(meta?.completionRate?.span)).toBe("");
    expect(said(meta?.outcomes[0]?.span)).toBe("");
    // The day stands there, but not for the feedback where it is that of the start.
    expect(said(meta?.inspection.feedback?.span)).toBe("2023年3月6日");
    await correctAsEditor(id, [{ path: "completionRate", value: 1 }], 2);
    expect(said((await getNotice(id))?.meta.completionRate?.span)).toBe("");
  });

  it("of a rate has the place where the text states it", async () => {
    const id = await saveOne("丁七区", { completionRate: 94.1, footer: "出勤率96%,问题整改完成率为96%。" });
    await correctAsEditor(id, [{ path: "completionRate", value: 96 }]);
    const { text = "", meta } = (await getNotice(id)) ?? {};
    const { start, end } = meta?.completionRate?.span ?? { start: 0, end: 0 };
    expect(text.slice(start - 2, end)).toBe("率为96%");
  });

  it("is refused where it holds signs that turn what follows around", async () => {
    const id = await saveOne("丁八区");
    const turned: Edit = { path: "unit", value: "西安\u202e理工" };
    expect(await correctAsEditor(id, [turned])).toEqual({
      ...{ ok: false, reason: "invalid", paths: ["unit"] },
      why: { unit: "hidden-signs" },
    });
  });

  it("that is added is refused as there already where one of its name stands", async () => {
    const id = await saveOne("丁十区", { outcomes: [{ kind: "诫勉", count: 2, unit: "人" }] });
    const again: Edit = { path: "outcomes.诫勉", value: { kind: "诫勉", count: 3, unit: "人" }, adds: true };
    expect(await correctAsEditor(id, [again])).toEqual({
      ...{ ok: false, reason: "invalid", paths: ["outcomes.诫勉"] },
      why: { "outcomes.诫勉": "is-there" },
    });
  });

  it("of a total that was missed has the place of the sentence that states it", async () => {
    const id = await saveOne("丁三区", { footer: "共收到信访件407件,已办结407件。交办清单50份。" });
    await correctAsEditor(id, [{ path: "totals.petition", value: { total: 407, done: 407, ongoing: null } }]);
    const { text = "", meta } = (await getNotice(id)) ?? {};
    const total = meta?.totals.find((one) => one.subject === "petition");
    expect(text.slice(total?.span.start, total?.span.end)).toBe("共收到信访件407件,已办结407件");
  });

  it("of an item's title changes what is listed and found, and the item stays where it was", async () => {
    const id = await saveOne("丁四区", {
      aspects: [
        { title: "关于履行责任方面情况", problems: [{ title: "会议纪律松弛一是约谈", measures: ["一是约谈。"] }] },
      ],
    });
    const before = await getNotice(id);
    const [aspect, problem] = [before?.items[1], before?.items[1]?.children[0]];
    if (aspect === undefined || problem === undefined) throw new Error("no item");
    const [aspectTitle, title] = [toItemPath(aspect, "title"), toItemPath(problem, "title")];
    expect(
      await correctAsEditor(id, [
        { path: aspectTitle, value: "履行责任" },
        { path: title, value: " 会议纪律松弛 " },
        { path: toItemPath(problem), value: "ongoing" },
      ]),
    ).toMatchObject({ ok: true });
    const after = await getNotice(id);
    const corrected = after?.items[1]?.children[0];
    expect(corrected).toMatchObject({ title: "会议纪律松弛", status: "ongoing", position: problem.position });
    expect(after?.text.slice(corrected?.titleSpan.start, corrected?.titleSpan.end)).toBe("会议纪律松弛");
    // Its words begin later than the title did, and so does its place.
    const cut = after?.items[1];
    expect([cut?.title, after?.text.slice(cut?.titleSpan.start, cut?.titleSpan.end)]).toEqual(["履行责任", "履行责任"]);
    expect(cut?.titleSpan.start).toBe(aspect.titleSpan.start + 2);
    const found = await listLedgerRows({ ...noFilters, q: "纪律松弛" });
    expect(found.rows).toMatchObject([{ noticeId: id, text: "会议纪律松弛" }]);
    expect((await listLedgerRows({ ...noFilters, q: "松弛一是" })).total).toBe(0);
    expect(await correctAsEditor(id, [{ path: title, value: "会议纪律松弛一是约谈" }], 2)).toMatchObject({ ok: true });
    expect((await getNotice(id))?.corrections.map(({ path }) => path).sort()).toEqual(
      [aspectTitle, toItemPath(problem)].sort(),
    );
    expect((await getNotice(id))?.items[1]?.children[0]?.titleSpan).toEqual(problem.titleSpan);
  });
});
