// Outcomes, money and rules as a notice states them for the whole, each with its sentence.
import type { ReactNode } from "react";
import { formatWan } from "@/lib/format.ts";
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import { type CorrectionPath, toFigurePath } from "@/lib/ledger/correction-path.ts";
import type { Amount, Outcome } from "@/lib/ledger/schema.ts";
import { findSourceHref } from "@/lib/ledger/source-address.ts";
import type { SourceSpan, Stated } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CorrectionMark } from "../notice/corrections.tsx";
import { Sourced } from "./figure.tsx";
import { FactList } from "./inspection-facts.tsx";

interface OutcomeListsProps {
  outcomes: Outcome[];
  amounts: Amount[];
  systems: Stated<number> | null;
  /** What editors put right in this notice; a figure among it is marked. */
  corrections?: readonly KeptCorrection[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

export function OutcomeLists({
  outcomes,
  amounts,
  systems,
  corrections = [],
  noticeId,
  locale,
  messages,
}: OutcomeListsProps) {
  const { words, pages } = messages;
  const toFact = (name: string, span: SourceSpan, path: CorrectionPath, said: string): [string, ReactNode] => [
    name,
    <>
      <Sourced href={findSourceHref(noticeId, span)} locale={locale} messages={messages}>
        {said}
      </Sourced>
      <CorrectionMark corrections={corrections} paths={[path]} locale={locale} messages={messages} />
    </>,
  ];
  const facts = [
    ...outcomes.map((one) =>
      toFact(
        words.outcomeKind(one.kind),
        one.span,
        toFigurePath("outcomes", one.kind),
        words.outcomeCount(one.count, one.unit),
      ),
    ),
    ...amounts.map((one) =>
      toFact(words.amountKind(one.kind), one.span, toFigurePath("amounts", one.kind), formatWan(one.wan, locale)),
    ),
  ];
  if (systems) facts.push(toFact(words.systems, systems.span, "systems", pages.unit.systemsCount(systems.value)));
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
          <Sourced href={findSourceHref(noticeId, item.span)} locale={locale} messages={messages}>
            {item.value}
          </Sourced>
        </li>
      ))}
    </ul>
  );
}
