// What a chart of rounds or regions says of what is not in it: rounds that state nothing, and notices that belong to none.
import { formatList } from "../format.ts";
import type { Subject } from "../ledger/status.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { joinSentences } from "./completion-by-unit.ts";

export interface NotInChart {
  subject: Subject;
  /** How many rounds there are where the chart is one page of them, else `null`. */
  page: number | null;
  /** How many notices of what the filters leave belong to no round. */
  leftOut?: number | undefined;
}

/** `没有单位说明问题完成数的轮次：…。另有 13 份通报没有说明轮次，不在图中。`; `null` where nothing is left out. */
export function saySilentRounds(
  silent: readonly { name: string }[],
  { subject, page, leftOut }: NotInChart,
  locale: Locale,
): string | null {
  const { charts } = getMessages(locale);
  const names = formatList(
    silent.map(({ name }) => name),
    locale,
  );
  return sayLeftOut(silent.length > 0 ? charts.silentRounds(names, subject, page) : null, leftOut, locale);
}

/** Adds how many notices belong to no round, or no region, to what a chart leaves out besides. */
export function sayLeftOut(
  others: string | null,
  leftOut: number | undefined,
  locale: Locale,
  group: "round" | "region" = "round",
): string | null {
  const { charts } = getMessages(locale);
  return joinSentences([others ?? "", leftOut ? charts.leftOut[group](leftOut) : ""], locale) || null;
}
