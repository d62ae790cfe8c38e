import fc from "fast-check";
import { expect, test } from "vitest";
import { diffNames, diffStated } from "./diff-stated.ts";
import { makeMeta } from "./meta-in-tests.ts";
import type { NoticeMeta } from "./schema.ts";

let at = 0;
const state = <T>(value: T) => ({ value, span: { start: ++at, end: at + 1 } });
const span = { start: 3, end: 9 };

const show = (earlier: Partial<NoticeMeta>, later: Partial<NoticeMeta>) =>
  diffStated(makeMeta(earlier), makeMeta(later)).map((pair) => [
    pair.name ?? pair.field,
    pair.earlier.map((one) => one.value),
    pair.later.map((one) => one.value),
    pair.changed,
  ]);

test("outcomes and money are held together by their kind, figures by their field", () => {
  expect(
    show(
      {
        systems: state(12),
        outcomes: [
          { kind: "诫勉", count: 3, unit: "人", span },
          { kind: "立案", count: 2, unit: "件", span },
        ],
        amounts: [{ kind: "退还", wan: 12.5, span }],
      },
      {
        systems: state(15),
        completionRate: state(94.3),
        outcomes: [
          { kind: "立案", count: 2, unit: "件", span },
          { kind: "立案", count: 1, unit: "人", span },
        ],
        amounts: [{ kind: "退还", wan: 30, span }],
      },
    ),
  ).toEqual([
    ["completionRate", [], [94.3], true],
    ["systems", [12], [15], true],
    ["立案", [2], [2], false],
    ["立案", [], [1], true],
    ["诫勉", [3], [], true],
    ["退还", [12.5], [30], true],
  ]);
});

test("dates, bodies and contact are each in a line of their own, telephones in one", () => {
  const phones = [state("0371-111"), state("0371-222")];
  const contact = { phones, emails: [], address: null, postcode: null };
  expect(
    show(
      { signed: state("2024-01-02"), contact },
      {
        published: state("2024-05-06"),
        signed: state("2024-05-05"),
        disclosure: { start: "2024-05-06", end: null, span },
        contact: { ...contact, phones: [...phones].reverse(), postcode: state("450000") },
      },
    ),
  ).toEqual([
    ["published", [], ["2024-05-06"], true],
    ["signed", ["2024-01-02"], ["2024-05-05"], true],
    ["disclosure", [], ["2024-05-06/"], true],
    ["phone", ["0371-111", "0371-222"], ["0371-222", "0371-111"], false],
    ["postcode", [], ["450000"], true],
  ]);
});

test("nothing that either states is left out, and a notice does not differ from itself", () => {
  const metas = fc.record({
    systems: fc.option(fc.nat(9).map(state)),
    outcomes: fc.array(
      fc.record({
        kind: fc.constantFrom("甲", "乙"),
        count: fc.nat(9),
        unit: fc.constantFrom("件", "人"),
        span: fc.constant(span),
      }),
      { maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(metas, metas, (a, b) => {
      const pairs = diffStated(makeMeta(a), makeMeta(b));
      const count = (side: "earlier" | "later") => pairs.reduce((sum, pair) => sum + pair[side].length, 0);
      expect(count("earlier")).toBe(a.outcomes.length + (a.systems ? 1 : 0));
      expect(count("later")).toBe(b.outcomes.length + (b.systems ? 1 : 0));
      expect(diffStated(makeMeta(a), makeMeta(a)).some((pair) => pair.changed)).toBe(false);
    }),
  );
});

test("names are one name where their words are alike, and stand alone where they are not", () => {
  const pairs = diffNames(
    [state("老旧小区改造进展慢"), state("档案管理混乱")],
    [state("老旧小区改造进展较慢"), state("公车平台没有建成")],
  );
  expect(pairs.map(({ earlier, later }) => [earlier?.value ?? null, later?.value ?? null])).toEqual([
    ["老旧小区改造进展慢", "老旧小区改造进展较慢"],
    [null, "公车平台没有建成"],
    ["档案管理混乱", null],
  ]);
});
