import { formatDateRange } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated } from "./figure.tsx";
import { cutRange, RangeWords } from "./range-words.tsx";

/** A range of days that breaks, where it must, between its ends only. */
export function DateRange({
  start,
  end,
  locale,
  messages,
}: {
  start: string | null;
  end: string | null;
  locale: Locale;
  messages: Messages;
}) {
  const words = formatDateRange(start, end, locale);
  if (words === null) return <NotStated messages={messages} />;
  return <RangeWords parts={cutRange(words, start)} />;
}
