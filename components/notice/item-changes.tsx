// Items that two notices list in other words: the title and the measures, with what has gone and come marked in its place.
import type { ReactNode } from "react";
import type { KeptMeasure, NoticeDetail } from "@/lib/ledger/detail.ts";
import type { ItemChange } from "@/lib/ledger/diff-notices.ts";
import { toItemHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { ShowingFirst } from "../layout/showing-first.tsx";
import { ChangedWords } from "./changed-words.tsx";

/** Changes that a page lists in one part, and measures of one item: no two notices known differ in as many. */
export const mostChanges = 300;

const countChanges = ({ reworded, added, removed }: ItemChange["measures"]) =>
  reworded.length + added.length + removed.length;

interface ItemChangesProps {
  changes: ItemChange[];
  earlier: NoticeDetail;
  later: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

export function ItemChanges({ changes, earlier, later, locale, messages }: ItemChangesProps) {
  const { diff: words } = messages;
  /** A line of what has changed; its label leads to where the measure stands. */
  const line = (label: string, notice: NoticeDetail, measure: KeptMeasure, content: ReactNode) => (
    <li key={`${notice.id}-${measure.position}`}>
      <AppLink href={toItemHref(notice.id, measure.position)} locale={locale} className="text-small text-muted">
        {label}
      </AppLink>
      <p>{content}</p>
    </li>
  );
  const toLines = (measures: ItemChange["measures"]) => [
    ...measures.reworded.map((pair) =>
      line(
        words.measureReworded,
        later,
        pair.later,
        <ChangedWords earlier={pair.earlier.text} later={pair.later.text} messages={messages} />,
      ),
    ),
    ...measures.added.map((one) =>
      line(words.measureAdded, later, one, <ChangedWords earlier="" later={one.text} messages={messages} />),
    ),
    ...measures.removed.map((one) =>
      line(words.measureRemoved, earlier, one, <ChangedWords earlier={one.text} later="" messages={messages} />),
    ),
  ];
  return (
    <ul className="diff-list max-w-[56rem]">
      {changes.map(({ earlier: then, later: now, reworded, measures }) => (
        <li key={now.position}>
          <span className="mr-2 text-small text-muted">{messages.words.itemKind[now.kind]}</span>
          <AppLink href={toItemHref(later.id, now.position)} locale={locale} lang="zh-CN" className="font-medium">
            {reworded ? <ChangedWords earlier={then.title} later={now.title} messages={messages} /> : now.title}
          </AppLink>
          <ul className="diff-measures">{toLines(measures).slice(0, mostChanges)}</ul>
          <ShowingFirst shown={mostChanges} total={countChanges(measures)} locale={locale} messages={messages} />
        </li>
      ))}
    </ul>
  );
}
