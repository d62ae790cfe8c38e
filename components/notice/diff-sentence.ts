// What differs between two notices, in one sentence.
import { formatNumber, punctuation } from "@/lib/format.ts";
import type { FigurePair, NoticeDiff } from "@/lib/ledger/diff-notices.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import type { FigurePart } from "./selected-places.ts";
import { pickGroup, type StatedGroup, statedGroups } from "./stated-changes.tsx";

/** `整改任务已完成 30 → 33 / 35`, `问题总数 40 → 41`; of what neither states nothing is said. */
function toFigureChanges({ subject, earlier, later }: FigurePair, locale: Locale, messages: Messages): string[] {
  const { words, diff, site } = messages;
  const say = (value: number | null) => (value === null ? site.notStated : formatNumber(value, locale));
  const sides = (part: FigurePart) => [earlier?.[part]?.value ?? null, later?.[part]?.value ?? null] as const;
  const name = (part: FigurePart) => diff.part(words.subject[subject], words.partOf(subject, part));
  const [total, done, ongoing] = [sides("total"), sides("done"), sides("ongoing")];
  const isMoved = ([from, to]: readonly [number | null, number | null]) => from !== to;
  const of = (value: number | null) => (value === null ? "" : ` / ${formatNumber(value, locale)}`);
  const sameTotal = !isMoved(total) || total[0] === null;
  const changes: string[] = [];
  if (isMoved(done)) {
    const from = sameTotal || done[0] === null ? say(done[0]) : `${say(done[0])}${of(total[0])}`;
    changes.push(`${name("done")} ${diff.arrow(from, `${say(done[1])}${done[1] === null ? "" : of(total[1])}`)}`);
  }
  const isSaid = isMoved(done) && done[1] !== null && total[1] !== null && (sameTotal || done[0] !== null);
  if (isMoved(total) && !isSaid) changes.push(`${name("total")} ${diff.arrow(say(total[0]), say(total[1]))}`);
  if (isMoved(ongoing)) changes.push(`${name("ongoing")} ${diff.arrow(say(ongoing[0]), say(ongoing[1]))}`);
  return changes;
}

/** Figures that changed, then how much else did: results, dates, contact, names, statuses, words, items. */
export function toDiffSentence(
  diff: NoticeDiff,
  statuses: number,
  reworded: number,
  locale: Locale,
  messages: Messages,
): string {
  const said = messages.diff;
  const count = (list: readonly unknown[]) => list.length;
  const groups = (Object.keys(statedGroups) as StatedGroup[]).flatMap((group) => {
    const changes = count(pickGroup(diff.stated, group).filter(({ changed }) => changed));
    return changes === 0 ? [] : [said.groupChanges(said.groups[group], changes)];
  });
  const parts = [
    ...diff.figures.flatMap((pair) => toFigureChanges(pair, locale, messages)),
    ...groups,
    said.nameChanges(
      count(diff.unfinished.filter(({ later }) => later === null)),
      count(diff.unfinished.filter(({ earlier }) => earlier === null)),
    ),
    statuses > 0 ? said.statusChanges(statuses) : "",
    reworded > 0 ? said.wordChanges(reworded) : "",
    diff.added.length > 0 ? said.addedItems(diff.added.length) : "",
    diff.removed.length > 0 ? said.removedItems(diff.removed.length) : "",
  ].filter(Boolean);
  return parts.length === 0 ? said.noChange : said.summary(parts.join(punctuation[locale].semicolon));
}
