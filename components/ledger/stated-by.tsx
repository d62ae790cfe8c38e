// Over how many of how many units a sum runs, leading to the list of these units.
import { toScopeWords } from "@/lib/charts/figure-in-words.ts";
import { toStatingHref } from "@/lib/charts/sum-address.ts";
import type { Filters } from "@/lib/filters.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import type { TallySum } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface StatedByProps {
  sum: TallySum;
  subject: Subject;
  /** Those under which the sum was made. */
  filters: Filters;
  locale: Locale;
  messages: Messages;
}

/** `10 个单位中 8 个说明`: a link to the ten, under the same filters, those that state it first. */
export function StatedBy({ sum, subject, filters, locale, messages }: StatedByProps) {
  return (
    <AppLink href={toStatingHref(subject, filters)} locale={locale} className="list-link">
      {toScopeWords(sum, messages)}
    </AppLink>
  );
}
