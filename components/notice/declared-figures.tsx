// The declared figures on the notice's page: total, done and ongoing each open the very words that state them.

import { formatNumber } from "@/lib/format.ts";
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { findSourceHref, toFigureHref } from "@/lib/ledger/source-address.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import { toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Figure, NotStated, StatedWords } from "../ledger/figure.tsx";
import { FigureHeads } from "../ledger/figure-heads.tsx";
import { CorrectionMark } from "./corrections.tsx";

interface DeclaredFiguresProps {
  totals: DeclaredTotal[];
  corrections: readonly KeptCorrection[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

export function DeclaredFigures({ totals, corrections, noticeId, locale, messages }: DeclaredFiguresProps) {
  const { words } = messages;
  if (totals.length === 0) return <NotStated messages={messages} />;
  const subjects = totals.map(({ subject }) => subject);
  const part = (stated: Stated<number> | null) => (
    <StatedWords
      words={stated && formatNumber(stated.value, locale)}
      href={stated && findSourceHref(noticeId, stated.span)}
      locale={locale}
      messages={messages}
    />
  );
  return (
    <table className="data-table stacks">
      <thead>
        <tr>
          <th scope="col" className="nowrap">
            {messages.charts.columns.subject}
          </th>
          <th scope="col">{words.declared}</th>
          <FigureHeads total={words.total} subjects={subjects} messages={messages} />
        </tr>
      </thead>
      <tbody>
        {totals.map((one) => (
          <tr key={one.subject} id={`figure-${one.subject}`}>
            <th scope="row" className="nowrap">
              {words.subject[one.subject]}
            </th>
            <td data-label={words.declared}>
              <span>
                <Figure
                  subject={one.subject}
                  tally={toDeclaredTally(one)}
                  href={toFigureHref(noticeId, one)}
                  locale={locale}
                  messages={messages}
                />
                {/* In the widest of the columns: beside a short name it would push the figures out of the table. */}
                <CorrectionMark
                  corrections={corrections}
                  paths={[`totals.${one.subject}`]}
                  locale={locale}
                  messages={messages}
                />
              </span>
            </td>
            <td data-label={words.total} className="number">
              {part(one.total)}
            </td>
            <td data-label={words.partOf(one.subject, "done")} className="number">
              {part(one.done)}
            </td>
            <td data-label={words.partOf(one.subject, "ongoing")} className="number">
              {part(one.ongoing)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
