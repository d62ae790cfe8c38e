import fc from "fast-check";
import { expect, test } from "vitest";
import type { LedgerRow } from "./detail.ts";
import { type LedgerNode, toLedgerGroups } from "./ledger-groups.ts";

const place = { start: 0, end: 1 };

/** Rows of a notice, each under an earlier one or at the top: as a ledger is kept, in the order of the text. */
function makeRows(noticeId: number, parents: readonly number[]): LedgerRow[] {
  const paths: LedgerRow["path"][] = [];
  return parents.map((parent, position): LedgerRow => {
    const above = parent % (position + 1);
    const path: LedgerRow["path"] =
      above === 0
        ? []
        : [
            ...(paths[above - 1] ?? []),
            { position: above - 1, kind: "problem", number: null, title: `甲${above - 1}`, status: "unknown" },
          ];
    paths.push(path);
    return {
      noticeId,
      position,
      kind: "problem",
      number: null,
      text: `甲${position}`,
      span: place,
      status: "unknown",
      highlights: [],
      path,
      unit: { slug: "甲", name: "甲", region: [] },
      round: null,
      notice: {
        id: noticeId,
        title: null,
        issuer: null,
        published: null,
        signed: null,
        effectiveOn: null,
        isSample: false,
      },
    };
  });
}

function flatten(nodes: LedgerNode[], path: number[] = []): { node: LedgerNode; path: number[] }[] {
  return nodes.flatMap((node) => [{ node, path }, ...flatten(node.children, [...path, node.position])]);
}

const lists = fc.array(fc.array(fc.nat(9), { maxLength: 9 }), { maxLength: 4 });

test("every row of a page stands once, under its own path, and none is said twice", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 3 }), (notices, kept) => {
      const rows = notices
        .flatMap((parents, index) => makeRows(index + 1, parents))
        .filter((_, index) => index % kept === 0);
      const found = toLedgerGroups(rows).flatMap((group) =>
        flatten(group.nodes).map((one) => ({ ...one, noticeId: group.noticeId })),
      );
      const key = (noticeId: number, position: number) => `${noticeId}.${position}`;
      const listed = found.flatMap(({ node, path, noticeId }) => (node.row ? [{ node, path, noticeId }] : []));
      expect(listed.map(({ node, noticeId }) => key(noticeId, node.position)).sort()).toEqual(
        rows.map((row) => key(row.noticeId, row.position)).sort(),
      );
      for (const { node, path } of listed) expect(path).toEqual(node.row?.path.map((above) => above.position));
      expect(new Set(found.map(({ node, noticeId }) => key(noticeId, node.position))).size).toBe(found.length);
    }),
  );
});

test("what measures hang under is said once, as a row where it is one and as a heading where it is not", () => {
  const rows = makeRows(7, [0, 1, 2, 2]);
  const [group, ...more] = toLedgerGroups(rows);
  expect(more).toEqual([]);
  expect(flatten(group?.nodes ?? []).map(({ node, path }) => [node.title, path.length, node.row !== null])).toEqual([
    ["甲0", 0, true],
    ["甲1", 1, true],
    ["甲2", 2, true],
    ["甲3", 2, true],
  ]);
  const [rest] = toLedgerGroups(rows.slice(2));
  expect(flatten(rest?.nodes ?? []).map(({ node }) => [node.title, node.row !== null])).toEqual([
    ["甲0", false],
    ["甲1", false],
    ["甲2", true],
    ["甲3", true],
  ]);
});
