// The figures that two notices declare, side by side, with by how much they differ.
import { formatList, formatNumber } from "@/lib/format.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { FigurePair } from "@/lib/ledger/diff-notices.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { toFigureHref } from "@/lib/ledger/source-address.ts";
import { toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Figure, NotStated } from "../ledger/figure.tsx";
import { DiffTable } from "./diff-table.tsx";
import { type FigurePart, figureParts } from "./selected-places.ts";

interface FigureChangesProps {
  figures: FigurePair[];
  earlier: NoticeDetail;
  later: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

export function FigureChanges({ figures, earlier, later, locale, messages }: FigureChangesProps) {
  const { words, diff } = messages;
  const show = (one: DeclaredTotal | null, notice: NoticeDetail) =>
    one === null ? (
      <NotStated messages={messages} />
    ) : (
      <Figure
        subject={one.subject}
        tally={toDeclaredTally(one)}
        href={toFigureHref(notice.id, one)}
        locale={locale}
        messages={messages}
      />
    );
  const change = (pair: FigurePair, part: FigurePart) => {
    const [from, to] = [pair.earlier?.[part]?.value ?? null, pair.later?.[part]?.value ?? null];
    if (from === null && to === null) return [];
    const label = words.partOf(pair.subject, part);
    if (from === null) return [`${label} ${diff.nowStated}`];
    if (to === null) return [`${label} ${diff.noLonger}`];
    if (from === to) return [];
    const by = formatNumber(Math.abs(to - from), locale);
    return [`${label} ${to > from ? diff.more(by) : diff.less(by)}`];
  };
  return (
    <DiffTable
      head={messages.charts.columns.subject}
      rows={figures.map((pair) => ({
        key: pair.subject,
        label: words.subject[pair.subject],
        earlier: show(pair.earlier, earlier),
        later: show(pair.later, later),
        // Nothing to tell is no change: what is not stated is told by the two columns before.
        change:
          formatList(
            figureParts.flatMap((part) => change(pair, part)),
            locale,
          ) || null,
      }))}
      messages={messages}
    />
  );
}
