// Rows of the ledger in the order of a list -> notice by notice, each row once, under what it hangs under.
import type { LedgerRow } from "./detail.ts";

/** An item of a notice: a row of the list, or (`row` is `null`) only what rows hang under. */
export interface LedgerNode extends Pick<LedgerRow, "position" | "kind" | "number" | "status" | "corrected"> {
  title: string;
  row: LedgerRow | null;
  children: LedgerNode[];
}

/** Neighbouring rows of one notice. */
export interface LedgerGroup extends Pick<LedgerRow, "noticeId" | "unit" | "round" | "notice"> {
  nodes: LedgerNode[];
}

/** Every row stands in exactly one place, in the order given; what it hangs under is said once for all that hang there. */
export function toLedgerGroups(rows: readonly LedgerRow[]): LedgerGroup[] {
  const groups: LedgerGroup[] = [];
  let open = new Map<number, LedgerNode>();
  for (const row of rows) {
    let group = groups.at(-1);
    if (group?.noticeId !== row.noticeId) {
      group = { noticeId: row.noticeId, unit: row.unit, round: row.round, notice: row.notice, nodes: [] };
      groups.push(group);
      open = new Map();
    }
    let siblings = group.nodes;
    for (const above of row.path) siblings = findNode(open, siblings, { ...above, row: null }).children;
    const { position, kind, number, status, text, corrected } = row;
    findNode(open, siblings, { position, kind, number, status, title: text, corrected, row });
  }
  return groups;
}

/** The node at a place; where there is none yet, a new one after its siblings. */
function findNode(
  open: Map<number, LedgerNode>,
  siblings: LedgerNode[],
  made: Omit<LedgerNode, "children">,
): LedgerNode {
  const known = open.get(made.position);
  if (known !== undefined) return known;
  const node = { ...made, children: [] };
  open.set(made.position, node);
  siblings.push(node);
  return node;
}
