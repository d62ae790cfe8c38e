// The figures that two notices declare, side by side, with by how much they differ.
import { formatNumber } from "@/lib/format.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { FigurePair } from "@/lib/ledger/diff-notices.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { toFigureHref } from "@/lib/ledger/source-address.ts";
import { toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Figure, NotStated } from "../ledger/figure.tsx";

interface FigureChangesProps {
  figures: FigurePair[];
  earlier: NoticeDetail;
  later: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

export const figureParts = ["total", "done", "ongoing"] as const;

export function FigureChanges({ figures, earlier, later, locale, messages }: FigureChangesProps) {
  const { words, seeing } = messages;
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
  const change = (pair: FigurePair, part: (typeof figureParts)[number]) => {
    const [from, to] = [pair.earlier?.[part]?.value ?? null, pair.later?.[part]?.value ?? null];
    if (from === null || to === null) return null;
    const by = formatNumber(Math.abs(to - from), locale);
    const { more, less, equal } = seeing.diff;
    return `${words[part]} ${to > from ? more(by) : to < from ? less(by) : equal}`;
  };
  return (
    <table className="data-table stacks">
      <thead>
        <tr>
          <th scope="col">{messages.charts.columns.subject}</th>
          <th scope="col">{seeing.diff.earlier}</th>
          <th scope="col">{seeing.diff.later}</th>
          <th scope="col">{seeing.diff.change}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((pair) => (
          <tr key={pair.subject}>
            <th scope="row">{words.subject[pair.subject]}</th>
            <td data-label={seeing.diff.earlier}>
              <span>{show(pair.earlier, earlier)}</span>
            </td>
            <td data-label={seeing.diff.later}>
              <span>{show(pair.later, later)}</span>
            </td>
            <td data-label={seeing.diff.change}>
              <span>
                {figureParts
                  .map((part) => change(pair, part))
                  .filter(Boolean)
                  .join(locale === "zh-CN" ? "，" : ", ") || <NotStated messages={messages} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
