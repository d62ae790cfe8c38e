// What the notice says of itself: issuer, unit, round, dates; each with its sentence.
import type { ReactNode } from "react";
import { formatDate, formatDateRange } from "@/lib/format.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated, Sourced } from "../ledger/figure.tsx";
import { FactList } from "../ledger/inspection-facts.tsx";
import { RoundName, UnitName } from "../ledger/names.tsx";
import { toSourceHref } from "./source-address.ts";

export function NoticeFacts({
  notice,
  locale,
  messages,
}: {
  notice: NoticeDetail;
  locale: Locale;
  messages: Messages;
}) {
  const { words } = messages;
  const { meta } = notice;
  const { inspection } = meta;
  const missing = <NotStated messages={messages} />;
  const chinese = (value: string) => <span lang="zh-CN">{value}</span>;
  function stated<T>(value: Stated<T> | null, show: (value: T) => ReactNode): ReactNode {
    if (value === null) return missing;
    return (
      <Sourced href={toSourceHref(notice.id, value.span)} locale={locale} messages={messages}>
        {show(value.value)}
      </Sourced>
    );
  }
  const day = (value: string) => <span className="nowrap">{formatDate(value, locale)}</span>;
  const facts: [string, ReactNode][] = [
    [
      words.unit,
      notice.unit ? <UnitName key="unit" unit={notice.unit} locale={locale} messages={messages} /> : missing,
    ],
    [words.issuer, stated(meta.issuer, chinese)],
    [words.region, stated(meta.region, (region) => chinese(region.join(" ")))],
    [
      words.round,
      notice.round ? <RoundName key="round" round={notice.round} locale={locale} messages={messages} /> : missing,
    ],
    [words.body, stated(inspection.body, chinese)],
    [
      words.inspected,
      <Dates
        key="dates"
        start={inspection.start}
        end={inspection.end}
        noticeId={notice.id}
        locale={locale}
        messages={messages}
      />,
    ],
    [words.feedback, stated(inspection.feedback, day)],
    [words.published, stated(meta.published, day)],
    [words.signed, stated(meta.signed, day)],
  ];
  if (meta.disclosure) {
    const range = formatDateRange(meta.disclosure.start, meta.disclosure.end, locale);
    facts.push([
      words.disclosure,
      stated(range === null ? null : { value: range, span: meta.disclosure.span }, (value) => value),
    ]);
  }
  return <FactList facts={facts} />;
}

interface DatesProps {
  start: Stated<string> | null;
  end: Stated<string> | null;
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

function Dates({ start, end, noticeId, locale, messages }: DatesProps) {
  const words = formatDateRange(start?.value ?? null, end?.value ?? null, locale);
  const first = start ?? end;
  if (words === null || first === null) return <NotStated messages={messages} />;
  const span = { start: first.span.start, end: Math.max(first.span.end, end?.span.end ?? 0) };
  return (
    <Sourced href={toSourceHref(noticeId, span)} locale={locale} messages={messages}>
      {words}
    </Sourced>
  );
}
