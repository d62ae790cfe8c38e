// Above the text: which notice it is, and which figures are marked in it, each a step to its words. Anchors: nothing here
// needs script.
import { formatNumber } from "@/lib/format.ts";
import { toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { Figure, NotStated } from "../ledger/figure.tsx";
import { figureParts, type SelectedFigure, type Selection } from "./selected-places.ts";

interface SelectedBarProps {
  selection: Selection;
  /** Unit and title: the head of the page is out of sight where it is opened at a place. */
  name: string;
  /** The notice that has taken the place of this one: figures of the older are cited, so the bar says that they are. */
  newer: number | null;
  locale: Locale;
  messages: Messages;
}

export function SelectedBar({ selection, name, newer, locale, messages }: SelectedBarProps) {
  const { places, figures, others } = selection;
  const { notice } = messages.pages;
  return (
    <nav className="selected-bar no-print" aria-label={notice.selected}>
      <span className="selected-name" lang="zh-CN" title={name}>
        {name}
      </span>
      {newer === null ? null : (
        <span>
          {messages.words.standing.superseded}
          {locale === "zh-CN" ? "，" : ": "}
          <AppLink href={`/notices/${newer}`} locale={locale}>
            {notice.newer}
          </AppLink>
        </span>
      )}
      <span className="text-muted">{notice.marked(places.length)}</span>
      {figures.map((figure) => (
        <MarkedFigure key={figure.total.subject} figure={figure} locale={locale} messages={messages} />
      ))}
      {others.map((place) => (
        <a key={place.id} href={`#${place.id}`} lang="zh-CN">
          “{place.text}”
        </a>
      ))}
    </nav>
  );
}

/** The figure with its parts: those that are marked lead to their words, those not stated say so. */
function MarkedFigure({
  figure: { total, anchors },
  locale,
  messages,
}: Pick<SelectedBarProps, "locale" | "messages"> & { figure: SelectedFigure }) {
  return (
    <span className="selected-figure">
      <span className="font-medium">
        <Figure subject={total.subject} tally={toDeclaredTally(total)} locale={locale} messages={messages} />
      </span>
      {figureParts.map((part) => {
        const stated = total[part];
        const anchor = anchors[part];
        const label = messages.words.partOf(total.subject, part);
        if (stated === null)
          return (
            <span key={part} className="text-muted">
              {label} <NotStated messages={messages} />
            </span>
          );
        const value = `${label} ${formatNumber(stated.value, locale)}`;
        // A part that is not marked (not asked for, or corrected to a figure that the text does not have) stays in words.
        return anchor === undefined ? (
          <span key={part} className="tabular">
            {value}
          </span>
        ) : (
          <a key={part} href={`#${anchor}`} className="tabular">
            {value}
          </a>
        );
      })}
    </span>
  );
}
