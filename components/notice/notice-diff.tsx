// What differs between two notices of one inspection; every figure and item leads to its sentence.
import type { ReactNode } from "react";
import { formatNumber } from "@/lib/format.ts";
import type { KeptItem, NoticeDetail } from "@/lib/ledger/detail.ts";
import type { FigurePair, ItemPair, NoticeDiff } from "@/lib/ledger/diff-notices.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { SectionHeading } from "../layout/section-heading.tsx";
import { Figure, NotStated } from "../ledger/figure.tsx";
import { StatusBadge } from "../ledger/status-badge.tsx";
import { toItemHref, toSourceHref } from "./source-address.ts";

interface NoticeDiffProps {
  diff: NoticeDiff;
  earlier: NoticeDetail;
  later: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

export function NoticeDiffView({ diff, earlier, later, locale, messages }: NoticeDiffProps) {
  const { diff: words } = messages.seeing;
  const context = { locale, messages };
  const item = (one: KeptItem, notice: NoticeDetail) => (
    <ItemName key={one.position} item={one} noticeId={notice.id} {...context} />
  );
  const lists: [string, ReactNode[]][] = [
    [
      words.status,
      diff.status.map((pair) => (
        <StatusChange key={pair.later.position} pair={pair} earlier={earlier} later={later} {...context} />
      )),
    ],
    [words.added, diff.added.map((one) => item(one, later))],
    [words.removed, diff.removed.map((one) => item(one, earlier))],
    [
      words.measures,
      diff.measures.map((pair) => (
        <span key={pair.later.position}>
          {item(pair.later, later)}
          <span className="ml-3 text-small text-muted">
            {words.counts(pair.earlier.measures.length, pair.later.measures.length)}
          </span>
        </span>
      )),
    ],
  ];
  return (
    <>
      <SectionHeading>{words.figures}</SectionHeading>
      {diff.figures.length > 0 ? (
        <FigureTable figures={diff.figures} earlier={earlier} later={later} {...context} />
      ) : (
        <p className="text-muted">{words.noFigures}</p>
      )}
      {lists.map(([heading, entries]) => (
        <section key={heading}>
          <SectionHeading aside={formatNumber(entries.length, locale)}>{heading}</SectionHeading>
          {entries.length === 0 ? (
            <p className="text-muted">{words.nothing}</p>
          ) : (
            <ul className="diff-list max-w-[56rem]">
              {entries.map((entry, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
                <li key={index}>{entry}</li>
              ))}
            </ul>
          )}
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

function StatusChange({
  pair,
  earlier,
  later,
  locale,
  messages,
}: Context & { pair: ItemPair; earlier: NoticeDetail; later: NoticeDetail }) {
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
    <>
      <AppLink href={toItemHref(later.id, pair.later.position)} locale={locale} lang="zh-CN">
        {pair.later.title}
      </AppLink>
      <span className="nowrap ml-3 text-small">
        {side(pair.earlier, earlier)} → {side(pair.later, later)}
      </span>
    </>
  );
}

function FigureTable({
  figures,
  earlier,
  later,
  locale,
  messages,
}: Context & { figures: FigurePair[]; earlier: NoticeDetail; later: NoticeDetail }) {
  const { words, seeing } = messages;
  const show = (one: DeclaredTotal | null, notice: NoticeDetail) =>
    one === null ? (
      <NotStated messages={messages} />
    ) : (
      <Figure
        subject={one.subject}
        tally={{ total: one.total?.value ?? null, done: one.done?.value ?? null, ongoing: one.ongoing?.value ?? null }}
        href={toSourceHref(notice.id, one.span)}
        locale={locale}
        messages={messages}
      />
    );
  const change = (pair: FigurePair, part: "total" | "done" | "ongoing") => {
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
                {(["total", "done", "ongoing"] as const)
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
