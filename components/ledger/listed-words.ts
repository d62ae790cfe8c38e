// What a notice lists in words, each kind by its name: `12 个问题 · 3 项任务 · 40 条措施`.
import { middleDot } from "@/lib/format.ts";
import type { ListedTotal } from "@/lib/ledger/progress.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

type Counted = Pick<ListedTotal, "kind" | "total" | "corrected">;

const kinds = ["aspect", "problem", "task", "measure"] as const;

/** The rows of the ledger that it lists; empty where there are none, which is not 0 of them. */
export function toListedWords(listed: readonly Counted[], locale: Locale, messages: Messages): string {
  return toListedWithAspects(
    listed.filter(({ kind }) => kind !== "aspect"),
    locale,
    messages,
  );
}

/** The same with the aspects that these stand under. Where editors changed how many there are, it says so. */
export function toListedWithAspects(listed: readonly Counted[], locale: Locale, { pages, review }: Messages): string {
  const said = kinds.flatMap((kind) => {
    const one = listed.find((counted) => counted.kind === kind);
    if (one === undefined || one.total === 0) return [];
    // A number stays with what it counts, in languages that leave a blank between them.
    const words = pages.unit.items(kind, one.total).replaceAll(" ", "\u00a0");
    return one.corrected === "total" ? [review.corrected.figure(words)] : [words];
  });
  return said.join(middleDot(locale));
}
