// Outcomes, money and rules as a notice states them for the whole, each with its sentence.
import type { ReactNode } from "react";
import { formatNumber, formatWan, thinSpace } from "@/lib/format.ts";
import type { Amount, Outcome } from "@/lib/ledger/schema.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toSourceHref } from "../notice/source-address.ts";
import { Sourced } from "./figure.tsx";
import { FactList } from "./inspection-facts.tsx";

interface OutcomeListsProps {
  outcomes: Outcome[];
  amounts: Amount[];
  systems: Stated<number> | null;
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

export function OutcomeLists({ outcomes, amounts, systems, noticeId, locale, messages }: OutcomeListsProps) {
  const { words, pages } = messages;
  const unitOf = (outcome: Outcome) =>
    `${formatNumber(outcome.count, locale)}${locale === "zh-CN" ? thinSpace : " "}${words.outcomeUnit[outcome.unit]}`;
  const facts: [string, ReactNode][] = [
    ...outcomes.map((outcome): [string, ReactNode] => [
      words.outcomeKind(outcome.kind),
      <Sourced key="value" href={toSourceHref(noticeId, outcome.span)} locale={locale} messages={messages}>
        {unitOf(outcome)}
      </Sourced>,
    ]),
    ...amounts.map((amount): [string, ReactNode] => [
      words.amountKind(amount.kind),
      <Sourced key="value" href={toSourceHref(noticeId, amount.span)} locale={locale} messages={messages}>
        {formatWan(amount.wan, locale)}
      </Sourced>,
    ]),
  ];
  if (systems) {
    facts.push([
      words.systems,
      <Sourced key="value" href={toSourceHref(noticeId, systems.span)} locale={locale} messages={messages}>
        {pages.unit.systemsCount(systems.value)}
      </Sourced>,
    ]);
  }
  return facts.length === 0 ? null : <FactList facts={facts} />;
}

/** Names with their sentences: what is unfinished, what is for long. */
export function StatedList({
  items,
  noticeId,
  locale,
  messages,
}: {
  items: Stated<string>[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <ul className="max-w-[46rem] list-disc space-y-1 pl-5">
      {items.map((item) => (
        <li key={`${item.span.start}-${item.span.end}`} lang="zh-CN">
          <Sourced href={toSourceHref(noticeId, item.span)} locale={locale} messages={messages}>
            {item.value}
          </Sourced>
        </li>
      ))}
    </ul>
  );
}
