// Totals -> the axis of a bar chart.
import { formatNumber } from "../format.ts";
import type { Subject } from "../ledger/status.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { type ChartAxis, toTicks } from "./chart-model.ts";

/**
 * From zero to a round number above the largest total, or from 0 to 100 percent. Where some bars of a chart of problems
 * count `tasks`, the axis names both.
 */
export function toCountAxis(
  totals: number[],
  { subject, mode, tasks }: { subject: Subject; mode: "count" | "share"; tasks: boolean },
  locale: Locale,
): ChartAxis {
  const { axis } = getMessages(locale).charts;
  const ticks = mode === "share" ? [0, 25, 50, 75, 100] : toTicks(Math.max(0, ...totals));
  return {
    label: mode === "share" ? axis.share : tasks ? axis.problemsAndTasks : axis.count(subject),
    max: ticks.at(-1) ?? 1,
    ticks: ticks.map((value) => ({ value, label: formatNumber(value, locale) })),
  };
}
