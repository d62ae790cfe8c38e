import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeptItem, NoticeDetail } from "./detail.ts";
import { diffNotices } from "./diff-notices.ts";
import { foldTitle } from "./match-items.ts";
import { makeMeta } from "./meta-in-tests.ts";
import type { RectificationStatus } from "./status.ts";

const span = { start: 0, end: 0 };
let last = 0;
function item(title: string, status: RectificationStatus = "unknown", more: Partial<KeptItem> = {}): KeptItem {
  last += 1;
  return {
    position: last,
    kind: "problem",
    number: null,
    title,
    titleSpan: span,
    span,
    status,
    statusSpan: null,
    measures: [],
    children: [],
    ...more,
  };
}
const notice = (...items: KeptItem[]) => ({ items, meta: makeMeta() }) as NoticeDetail;
const titles = (items: KeptItem[]) => items.map((one) => one.title);

describe("two notices of one inspection", () => {
  test("match items by their words, whatever the punctuation and width", () => {
    expect(foldTitle("“四风”问题　仍有(发生)")).toBe(foldTitle("四风问题仍有（发生）"));
    const diff = diffNotices(notice(item("会议多、文件多")), notice(item("会议多,文件多。", "done")));
    expect(diff).toMatchObject({ added: [], removed: [], same: 0 });
    expect(diff.changed).toMatchObject([
      { earlier: { status: "unknown" }, later: { status: "done" }, status: true, reworded: false },
    ]);
  });

  test("name what only one of them lists, and never call it done", () => {
    const diff = diffNotices(notice(item("甲"), item("乙")), notice(item("乙"), item("丙")));
    expect(titles(diff.added)).toEqual(["丙"]);
    expect(titles(diff.removed)).toEqual(["甲"]);
    expect(diff.same).toBe(1);
  });

  test("tell equal titles apart by what they stand under", () => {
    const under = (aspect: string, status: RectificationStatus) =>
      item(aspect, "unknown", { kind: "aspect", children: [item("台账不全", status)] });
    const diff = diffNotices(
      notice(under("党建", "done"), under("财务", "ongoing")),
      notice(under("财务", "ongoing"), under("党建", "done")),
    );
    expect(diff).toMatchObject({ changed: [], added: [], removed: [], same: 4 });
  });

  test("match a title in other words by its number and what it shares, and no other", () => {
    const earlier = notice(
      item("落实主体责任不够到位", "ongoing", { number: "1" }),
      item("财务报销审核不严", "ongoing", { number: "2" }),
    );
    const later = notice(
      item("落实主体责任还不到位", "done", { number: "1" }),
      item("档案管理混乱", "ongoing", { number: "2" }),
    );
    const diff = diffNotices(earlier, later);
    expect(diff.changed.map((one) => [one.earlier.title, one.later.title, one.reworded, one.status])).toEqual([
      ["落实主体责任不够到位", "落实主体责任还不到位", true, true],
    ]);
    expect(titles(diff.removed)).toEqual(["财务报销审核不严"]);
    expect(titles(diff.added)).toEqual(["档案管理混乱"]);
  });

  test("name the measures that are new, gone or in other words, with whatever else has changed", () => {
    const measures = (...texts: string[]) => texts.map((text, position) => ({ position, text, span }));
    const diff = diffNotices(
      notice(item("台账不全", "ongoing", { measures: measures("一是补登台账12册。", "二是约谈负责人。") })),
      notice(item("台账不全", "done", { measures: measures("一是补登台账30册。", "二是请专家授课，并出试题。") })),
    );
    const [change] = diff.changed;
    expect(change?.status).toBe(true);
    expect(change?.measures.reworded.map((pair) => [pair.earlier.text, pair.later.text])).toEqual([
      ["一是补登台账12册。", "一是补登台账30册。"],
    ]);
    expect(change?.measures.added.map((one) => one.text)).toEqual(["二是请专家授课，并出试题。"]);
    expect(change?.measures.removed.map((one) => one.text)).toEqual(["二是约谈负责人。"]);
  });

  test("put every item into exactly one place", () => {
    const items = fc.array(
      fc.record({
        title: fc.constantFrom("甲", "乙", "丙", "丁"),
        status: fc.constantFrom("done", "ongoing", "unknown"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(items, items, (a, b) => {
        const make = (list: typeof a) => notice(...list.map((one) => item(one.title, one.status)));
        const diff = diffNotices(make(a), make(b));
        const paired = diff.same + diff.changed.length;
        expect(paired + diff.removed.length).toBe(a.length);
        expect(paired + diff.added.length).toBe(b.length);
      }),
    );
  });

  test("match also tens of thousands of items, alike or all of one name", () => {
    const many = (name: (at: number) => string, number: (at: number) => string) =>
      notice(...Array.from({ length: 20_000 }, (_, at) => item(name(at), "unknown", { number: number(at) })));
    const [numbered, alike] = [(at: number) => `${at + 1}`, () => "一"];
    const reworded = diffNotices(
      many((at) => `第${at}号台账登记不够及时`, numbered),
      many((at) => `第${at}号台账登记仍不及时`, numbered),
    );
    expect(reworded.changed).toHaveLength(20_000);
    const same = many(() => "台账不全", alike);
    expect(diffNotices(same, same).same).toBe(20_000);
    // Nothing tells which is which.
    const diff = diffNotices(
      many((at) => `第${at}号台账登记不够及时`, alike),
      many((at) => `第${at}号台账登记仍不及时`, alike),
    );
    expect([diff.changed.length, diff.added.length, diff.removed.length]).toEqual([0, 20_000, 20_000]);
  });
});
