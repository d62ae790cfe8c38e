// What differs between two notices of one inspection: a sentence, tables, and the changed words in their place. Every
// figure and item leads to its sentence.
import type { ReactNode } from "react";
import { formatNumber } from "@/lib/format.ts";
import type { KeptItem, NoticeDetail } from "@/lib/ledger/detail.ts";
import type { ItemChange, NoticeDiff } from "@/lib/ledger/diff-notices.ts";
import { toItemHref, toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { SectionHeading } from "../layout/section-heading.tsx";
import { ShowingFirst } from "../layout/showing-first.tsx";
import { StatusBadge } from "../ledger/status-badge.tsx";
import { toDiffSentence } from "./diff-sentence.ts";
import { DiffTable } from "./diff-table.tsx";
import { FigureChanges } from "./figure-changes.tsx";
import { ItemChanges, mostChanges } from "./item-changes.tsx";
import { NameChanges, pickGroup, StatedChanges, type StatedGroup, statedGroups } from "./stated-changes.tsx";

interface NoticeDiffProps {
  diff: NoticeDiff;
  earlier: NoticeDetail;
  later: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

export function NoticeDiffView({ diff, earlier, later, locale, messages }: NoticeDiffProps) {
  const { diff: words } = messages;
  const context = { earlier, later, locale, messages };
  const status = diff.changed.filter((change) => change.status);
  const reworded = diff.changed.filter(
    ({ reworded: title, measures }) =>
      title || measures.reworded.length + measures.added.length + measures.removed.length > 0,
  );
  const list = (items: KeptItem[], notice: NoticeDetail) => (
    <ul className="diff-list max-w-[56rem]">
      {items.slice(0, mostChanges).map((item) => (
        <li key={item.position}>
          <ItemName item={item} noticeId={notice.id} locale={locale} messages={messages} />
        </li>
      ))}
    </ul>
  );
  const parts: [heading: string, count: number, content: ReactNode][] = [
    [words.status, status.length, <StatusTable key="status" changes={status.slice(0, mostChanges)} {...context} />],
    [words.words, reworded.length, <ItemChanges key="words" changes={reworded.slice(0, mostChanges)} {...context} />],
    [words.added, diff.added.length, list(diff.added, later)],
    [words.removed, diff.removed.length, list(diff.removed, earlier)],
  ];
  const groups = (Object.keys(statedGroups) as StatedGroup[]).map((group) => ({
    heading: words.groups[group],
    pairs: pickGroup(diff.stated, group),
  }));
  const names = [
    { heading: words.unfinished, pairs: diff.unfinished },
    { heading: words.longTerm, pairs: diff.longTerm },
  ].filter(({ pairs }) => pairs.length > 0);
  return (
    <>
      <p className="mt-6 max-w-[52rem]">{toDiffSentence(diff, status.length, reworded.length, locale, messages)}</p>
      <SectionHeading>{words.figures}</SectionHeading>
      {diff.figures.length > 0 ? (
        <FigureChanges figures={diff.figures} {...context} />
      ) : (
        <p className="text-muted">{words.noFigures}</p>
      )}
      {groups.map(({ heading, pairs }) => (
        <section key={heading}>
          <SectionHeading>{heading}</SectionHeading>
          {pairs.length === 0 ? (
            <p className="text-muted">{words.noStated}</p>
          ) : (
            <StatedChanges pairs={pairs} {...context} />
          )}
        </section>
      ))}
      {names.map(({ heading, pairs }) => (
        <section key={heading}>
          <SectionHeading>{heading}</SectionHeading>
          <NameChanges pairs={pairs} {...context} />
          <p className="mt-1 text-small text-muted">{words.nameNote}</p>
        </section>
      ))}
      {parts.map(([heading, count, content]) => (
        <section key={heading}>
          <SectionHeading aside={formatNumber(count, locale)}>{heading}</SectionHeading>
          {count === 0 ? <p className="text-muted">{words.nothing}</p> : content}
          <ShowingFirst shown={mostChanges} total={count} locale={locale} messages={messages} />
        </section>
      ))}
      <p className="mt-6">{words.same(diff.same)}</p>
      <p className="max-w-[46rem] text-small text-muted">{words.note}</p>
    </>
  );
}

interface Context {
  locale: Locale;
  messages: Messages;
}

function ItemName({ item, noticeId, locale, messages }: Context & { item: KeptItem; noticeId: number }) {
  return (
    <>
      <span className="mr-2 text-small text-muted">{messages.words.itemKind[item.kind]}</span>
      <AppLink href={toItemHref(noticeId, item.position)} locale={locale} lang="zh-CN">
        {item.title}
      </AppLink>
      {item.kind === "aspect" || item.status === "unknown" ? null : (
        <span className="ml-3 text-small">
          <StatusBadge status={item.status} messages={messages} />
        </span>
      )}
    </>
  );
}

interface StatusTableProps extends Context {
  changes: ItemChange[];
  earlier: NoticeDetail;
  later: NoticeDetail;
}

function StatusTable({ changes, earlier, later, locale, messages }: StatusTableProps) {
  const { diff: words } = messages;
  const side = (item: KeptItem, notice: NoticeDetail) => (
    <AppLink
      href={item.statusSpan ? toSourceHref(notice.id, item.statusSpan) : toItemHref(notice.id, item.position)}
      locale={locale}
      className="figure-link"
    >
      <StatusBadge status={item.status} messages={messages} />
    </AppLink>
  );
  return (
    <DiffTable
      head={words.item}
      changes={false}
      rows={changes.map((change) => ({
        key: change.later.position,
        label: (
          <AppLink href={toItemHref(later.id, change.later.position)} locale={locale} lang="zh-CN">
            {change.later.title}
          </AppLink>
        ),
        long: true,
        earlier: side(change.earlier, earlier),
        later: side(change.later, later),
      }))}
      messages={messages}
    />
  );
}
