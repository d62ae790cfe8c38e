// What a notice lists in words, each kind by its name: `12 个问题 · 3 项任务 · 40 条措施`.
import type { ListedTotal } from "@/lib/ledger/progress.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

type Counted = Pick<ListedTotal, "kind" | "total">;

/** The rows of the ledger that it lists; empty where there are none, which is not 0 of them. */
export function toListedWords(listed: readonly Counted[], messages: Messages): string {
  return toListedWithAspects(
    listed.filter(({ kind }) => kind !== "aspect"),
    messages,
  );
}

/** The same with the aspects that these stand under. */
export function toListedWithAspects(listed: readonly Counted[], messages: Messages): string {
  const count = (kind: ListedTotal["kind"]) => listed.find((one) => one.kind === kind)?.total ?? 0;
  return messages.pages.unit.items(count("aspect"), count("problem"), count("task"), count("measure"));
}
