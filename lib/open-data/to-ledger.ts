// A notice as it is kept -> the ledger as it was read: without its places among the rows of the database.
import type { KeptItem, NoticeDetail } from "../ledger/detail.ts";
import type { Ledger, LedgerItem } from "../ledger/schema.ts";

function toItem({ position: _, measures, children, ...item }: KeptItem): LedgerItem {
  return {
    ...item,
    measures: measures.map(({ text, span }) => ({ text, span })),
    children: children.map(toItem),
  };
}

export function toLedger({ scope, span, meta, items, diagnostics }: NoticeDetail): Ledger {
  return { scope, span, meta, items: items.map(toItem), diagnostics };
}
