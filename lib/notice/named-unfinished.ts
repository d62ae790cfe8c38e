// Problems that the notice names as unfinished, elsewhere than in its ledger: there they get the status that the list gives.
// example  正在整改1个,即|“村级账目不清”|问题 … 1.关于“村级账目不清”问题 → that problem is ongoing, by the words of the list
import { NamedItems } from "../ledger/match-name.ts";
import type { LedgerItem, NoticeMeta } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";

/** The list that each name stands in: from the first to the last name of its sentence. */
function listsOf(names: NoticeMeta["unfinished"], sentences: readonly SourceSpan[]): SourceSpan[] {
  const lists = new Map<SourceSpan, SourceSpan>();
  return names.map(({ span }) => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
    if (!sentence) return span;
    const list = lists.get(sentence) ?? { ...span };
    list.start = Math.min(list.start, span.start);
    list.end = Math.max(list.end, span.end);
    lists.set(sentence, list);
    return list;
  });
}

function withStatuses(items: LedgerItem[], places: ReadonlyMap<LedgerItem, SourceSpan>): LedgerItem[] {
  return items.map((item) => {
    const place = places.get(item);
    const children = withStatuses(item.children, places);
    return place ? { ...item, status: "ongoing", statusSpan: { ...place }, children } : { ...item, children };
  });
}

/**
 * The items, those among them ongoing that a list of the unfinished surely names and that say nothing of themselves. What
 * the list does not name stays as it is: it is not said to be done.
 */
export function markNamed(
  items: LedgerItem[],
  names: NoticeMeta["unfinished"],
  sentences: readonly SourceSpan[],
): LedgerItem[] {
  if (names.length === 0 || items.length === 0) return items;
  const named = new NamedItems(items);
  const places = new Map<LedgerItem, SourceSpan>();
  const lists = listsOf(names, sentences);
  names.forEach(({ value }, index) => {
    const item = named.find(value);
    const list = lists[index];
    if (item?.status === "unknown" && list) places.set(item, list);
  });
  return places.size === 0 ? items : withStatuses(items, places);
}
