// Days that a notice cannot be of: later than the day on which somebody had it in hand, or before there was what it tells
// of. They stay as stated, are doubtful, and put nothing in order.
// example  导入于 2026-11-23: 落款 |2042年1月8日| → impossible-date
import type { Diagnostic } from "../diagnostic.ts";
import type { DaySource } from "../effective-day.ts";
import type { IsoDate } from "../refs.ts";
import type { Ledger } from "../schema.ts";
import { type Stated, sliceSpan } from "../span.ts";
import { makeDiagnostic } from "./make-diagnostic.ts";

const earliest: IsoDate = "1949-01-01";

/** Whether something can have been on a day, for whoever tells of it on another. */
export function isPossibleDay(day: IsoDate, latest: IsoDate): boolean {
  return day >= earliest && day <= latest;
}

/**
 * @param latestOf the last possible day of each date: that of import, or for what an editor said, that of today
 */
export function checkDays({ meta }: Ledger, text: string, latestOf: (of: DaySource) => IsoDate): Diagnostic[] {
  const { inspection, signed, published, disclosure } = meta;
  const begun = disclosure?.start ? { value: disclosure.start, span: disclosure.span } : null;
  const { start, end, feedback } = inspection;
  const days: [DaySource, Stated<IsoDate> | null][] = [
    ["start", start],
    ["end", end],
    ["feedback", feedback],
    ["disclosure", begun],
    ["signed", signed],
    ["published", published],
  ];
  return days.flatMap(([of, day]) => {
    const latest = latestOf(of);
    if (day === null || isPossibleDay(day.value, latest)) return [];
    const { value, span } = day;
    const isPrinted = span.start < span.end && of !== "disclosure";
    const values = {
      of,
      day: value,
      ...(isPrinted ? { text: sliceSpan(text, span) } : {}),
      ...(value > latest ? { latest } : {}),
    };
    return [makeDiagnostic("impossible-date", "warning", span.start < span.end ? [span] : [], values)];
  });
}
