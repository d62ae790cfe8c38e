// What differs between two notices, in one sentence.
import { formatNumber } from "@/lib/format.ts";
import type { NoticeDiff } from "@/lib/ledger/diff-notices.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { figureParts } from "./figure-changes.tsx";

/** Figures that both state and that changed, then how many items have another status or other words, are new or gone. */
export function toDiffSentence(
  diff: NoticeDiff,
  statuses: number,
  reworded: number,
  locale: Locale,
  { words, seeing }: Messages,
): string {
  const said = seeing.diff;
  const figures = diff.figures.flatMap(({ subject, earlier, later }) =>
    figureParts.flatMap((part) => {
      const [from, to] = [earlier?.[part]?.value ?? null, later?.[part]?.value ?? null];
      if (from === null || to === null || from === to) return [];
      const value = (figure: number) => formatNumber(figure, locale);
      return [said.figureChange(words.subject[subject], words[part], value(from), value(to))];
    }),
  );
  const parts = [
    ...figures,
    statuses > 0 ? said.statusChanges(statuses) : "",
    reworded > 0 ? said.wordChanges(reworded) : "",
    diff.added.length > 0 ? said.addedItems(diff.added.length) : "",
    diff.removed.length > 0 ? said.removedItems(diff.removed.length) : "",
  ].filter(Boolean);
  return parts.length === 0 ? said.noChange : said.summary(parts.join(locale === "zh-CN" ? "；" : "; "));
}
