import type { ReactNode } from "react";
import { formatDate } from "@/lib/format.ts";
import type { InspectionRef, RoundRef } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { DateRange } from "./date-range.tsx";
import { NotStated } from "./figure.tsx";
import { RoundName } from "./names.tsx";

/** Label and words in two columns: a long label breaks before it leaves the words no room. */
export function FactList({ facts }: { facts: [label: string, value: ReactNode][] }) {
  return (
    <dl className="grid grid-cols-[fit-content(55%)_minmax(0,1fr)] gap-x-5 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="min-w-[5.5rem] text-small leading-[1.9] text-muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface InspectionFactsProps {
  inspection: InspectionRef;
  round: RoundRef | null;
  /** What the round is called; its name as a link, unless it is something else. */
  roundName?: ReactNode;
  locale: Locale;
  messages: Messages;
}

/** Who inspected, in which round, when, and when the feedback came. What is not stated says so. */
export function InspectionFacts({ inspection, round, roundName, locale, messages }: InspectionFactsProps) {
  const { words } = messages;
  const missing = <NotStated messages={messages} />;
  return (
    <FactList
      facts={[
        [
          words.round,
          round ? (roundName ?? <RoundName key="round" round={round} locale={locale} messages={messages} />) : missing,
        ],
        [
          words.body,
          inspection.body ? (
            <span key="body" lang="zh-CN">
              {inspection.body}
            </span>
          ) : (
            missing
          ),
        ],
        [
          words.inspected,
          <DateRange key="dates" start={inspection.start} end={inspection.end} locale={locale} messages={messages} />,
        ],
        [words.feedback, inspection.feedback ? formatDate(inspection.feedback, locale) : missing],
      ]}
    />
  );
}
