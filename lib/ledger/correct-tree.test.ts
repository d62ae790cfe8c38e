import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLedgers } from "../import-notice.ts";
import { correctTree } from "./correct-tree.ts";
import type { CorrectionPath } from "./correction-path.ts";
import { checkLedger } from "./invariants.ts";
import { listOpen, toOutline, toTree } from "./outline.ts";
import type { EntryPlace, PathValue } from "./path-value.ts";
import type { Ledger, LedgerItem } from "./schema.ts";

const folder = "lib/notice/testset/develop";
const readings = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && !name.startsWith("refuse-"))
  .flatMap((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    return readLedgers(text, name).flatMap((one) => (one.ok ? [{ name, text, ledger: one.ledger }] : []));
  });

type Said = { path: CorrectionPath; correctedValue: PathValue };

/** The laws of the tree: what the tree as read keeps, the corrected one keeps too. */
function findBroken(ledger: Ledger, items: LedgerItem[], text: string): string[] {
  const before = new Set(checkLedger(ledger, text));
  return checkLedger({ ...ledger, items }, text).filter((law) => !before.has(law) && !law.includes("status without"));
}

/** Indented lines: kind, words. */
function draw(items: readonly LedgerItem[], text: string): string[] {
  return toOutline(items).map(
    ({ kind, level, span }) => `${"  ".repeat(level)}${kind} ${text.slice(span.start, span.end)}`,
  );
}

describe("an outline", () => {
  it("is the tree again, for every reading", () => {
    expect(readings.length).toBeGreaterThan(30);
    for (const { name, text, ledger } of readings)
      expect(toTree(toOutline(ledger.items), text), name).toEqual(ledger.items);
  });
});

/** Any sensible thing that an editor may say of one line of an outline. */
function arbitrarySaid(ledger: Ledger, text: string): fc.Arbitrary<Said> {
  const outline = toOutline(ledger.items);
  return fc
    .record({ at: fc.nat(outline.length - 1), what: fc.nat(3), pick: fc.nat(), cut: fc.nat(3) })
    .map(({ at, what, pick, cut }): Said => {
      const entry = outline[at] as (typeof outline)[number];
      const list = entry.kind === "measure" ? "measures" : "items";
      const open = listOpen(outline, at);
      const above = outline[open[pick % Math.max(1, open.length)] ?? -1];
      const under =
        above === undefined || (pick % 5 === 0 && list === "items") ? null : { id: above.id, title: above.words };
      if (what === 0) return { path: `${list}.${entry.id}.place`, correctedValue: null };
      if (what === 1 || under === null) {
        const kind = list === "measures" ? "measure" : ((["aspect", "problem", "task"] as const)[pick % 3] as "aspect");
        return { path: `${list}.${entry.id}.place`, correctedValue: { kind, under, words: null } };
      }
      const span = { start: Math.min(entry.span.start + cut, entry.span.end - 1), end: entry.span.end };
      const words = text.slice(span.start, span.end).trim();
      const shown = words === "" ? text.slice(entry.span.start, entry.span.end) : text.slice(span.start, span.end);
      const place = words === "" ? entry.span : span;
      return list === "items"
        ? { path: `items.${entry.id}.title`, correctedValue: { title: shown, titleSpan: place } }
        : { path: `measures.${entry.id}.text`, correctedValue: { text: shown, span: place } };
    });
}

describe("corrections of a tree", () => {
  it("keep the laws of places and the order of the text, whatever is said", () => {
    const some = readings.filter(({ ledger }) => ledger.items.length > 1).slice(0, 12);
    for (const { name, text, ledger } of some) {
      fc.assert(
        fc.property(
          fc.uniqueArray(arbitrarySaid(ledger, text), { maxLength: 8, selector: ({ path }) => path }),
          (said) => {
            const { items, unplaced, read } = correctTree(ledger.items, said, text);
            expect(findBroken(ledger, items, text), name).toEqual([]);
            const starts = toOutline(items).map(({ start }) => start);
            expect(starts).toEqual([...starts].sort((a, b) => a - b));
            // The order in which things are said makes no difference; what does not fit has no part in it.
            expect(correctTree(ledger.items, [...said].reverse(), text).items).toEqual(items);
            for (const { path } of said) if (!unplaced.includes(path)) expect(read.has(path)).toBe(true);
          },
        ),
        { numRuns: 60 },
      );
    }
  });
});

const text = "一、学习\n1.读书少\n一是多读。\n二是常读。\n2.记录少\n一是多记。\n二、作风\n3.开会多\n一是少开。";
const at = (words: string) => text.indexOf(words);
const place = (words: string) => ({ start: at(words), end: at(words) + words.length });
function item(
  kind: LedgerItem["kind"],
  number: string,
  title: string,
  end: string,
  more: Partial<LedgerItem>,
): LedgerItem {
  const titleSpan = place(title);
  const start = text.lastIndexOf(number, titleSpan.start);
  const none = { status: "unknown", statusSpan: null, measures: [], children: [] } as const;
  return { kind, number, title, titleSpan, span: { start, end: place(end).end }, ...none, ...more } as LedgerItem;
}
const measures = (...words: string[]) => ({ measures: words.map((one) => ({ text: one, span: place(one) })) });
const tree: LedgerItem[] = [
  item("aspect", "一", "学习", "一是多记。", {
    children: [
      item("problem", "1", "读书少", "二是常读。", measures("一是多读。", "二是常读。")),
      item("problem", "2", "记录少", "一是多记。", measures("一是多记。")),
    ],
  }),
  item("aspect", "二", "作风", "一是少开。", {
    children: [item("problem", "3", "开会多", "一是少开。", measures("一是少开。"))],
  }),
];
const under = (words: string) => ({ id: at(words), title: words });
const correct = (...said: [CorrectionPath, PathValue][]) =>
  correctTree(
    tree,
    said.map(([path, correctedValue]) => ({ path, correctedValue })),
    text,
  );
const hang = (kind: EntryPlace["kind"], above: string | null): EntryPlace => ({
  kind,
  under: above === null ? null : under(above),
  words: null,
});

describe("an editor", () => {
  it("moves an item up: what follows it and is deeper lies under it then", () => {
    const { items } = correct([`items.${at("读书少")}.place`, hang("aspect", null)]);
    expect(draw(items, text)).toEqual([
      "aspect 学习",
      "aspect 读书少",
      "  measure 一是多读。",
      "  measure 二是常读。",
      "  problem 记录少",
      "    measure 一是多记。",
      "aspect 作风",
      "  problem 开会多",
      "    measure 一是少开。",
    ]);
    expect(items[0]?.span).toEqual({ start: 0, end: at("学习") + 2 });
  });

  it("moves an item under the one before it, and a measure to another item that is open", () => {
    const { items } = correct(
      [`items.${at("记录少")}.place`, hang("task", "读书少")],
      [`measures.${at("一是多记。")}.place`, hang("measure", "读书少")],
    );
    expect(draw(items, text).slice(1, 6)).toEqual([
      "  problem 读书少",
      "    measure 一是多读。",
      "    measure 二是常读。",
      "    task 记录少",
      "    measure 一是多记。",
    ]);
  });

  it("takes out what is no item: its measures are those of the item before, its items take its place", () => {
    expect(draw(correct([`items.${at("记录少")}.place`, null]).items, text).slice(1, 5)).toEqual([
      "  problem 读书少",
      "    measure 一是多读。",
      "    measure 二是常读。",
      "    measure 一是多记。",
    ]);
    expect(draw(correct([`items.${at("作风")}.place`, null]).items, text).slice(-2)).toEqual([
      "problem 开会多",
      "  measure 一是少开。",
    ]);
  });

  it("puts in what was missed, which then has the measures that follow it", () => {
    const without = tree.map((one) => ({ ...one, children: one.children.filter(({ title }) => title !== "记录少") }));
    const added = { ...hang("problem", "学习"), words: { number: "2", text: "记录少", span: place("记录少") } };
    const path: CorrectionPath = `items.${at("记录少")}.place`;
    const measure: CorrectionPath = `measures.${at("一是多记。")}.place`;
    const words = { number: null, text: "一是多记。", span: place("一是多记。") };
    const said = [
      { path, correctedValue: added },
      { path: measure, correctedValue: { ...hang("measure", "记录少"), words } },
    ];
    const { items, read } = correctTree(without, said, text);
    expect(draw(items, text)).toEqual(draw(tree, text));
    expect([...read.values()]).toEqual([null, null]);
    // A better grammar reads it: then it hangs where the editor said, once.
    const again = correctTree(tree, said, text);
    expect(again.items).toEqual(tree);
    expect(again.unplaced).toEqual([]);
  });

  it("cuts words anew, and never across those of another", () => {
    const id = at("二是常读。");
    const longer = { text: "多读。二是常读。", span: { start: id - 4, end: id + 5 } };
    expect(correct([`measures.${id}.text`, longer]).unplaced).toEqual([`measures.${id}.text`]);
    const { items, unplaced } = correct(
      [`measures.${at("一是多读。")}.place`, null],
      [`measures.${id}.text`, longer],
      [`items.${at("读书少")}.title`, { title: "书少", titleSpan: place("书少") }],
    );
    expect(unplaced).toEqual([]);
    expect(items[0]?.children[0]).toMatchObject({ title: "书少", measures: [longer] });
  });

  it("cannot hang something under what has ended before it; that waits, and changes nothing", () => {
    const path: CorrectionPath = `items.${at("开会多")}.place`;
    expect(correct([path, hang("problem", "学习")])).toMatchObject({ items: tree, unplaced: [path] });
  });
});
