import { changeFilters, type Filters, toHref } from "@/lib/filters.ts";
import type { OngoingSums } from "@/lib/ledger/ongoing.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface OngoingLineProps {
  sums: OngoingSums;
  filters: Filters;
  locale: Locale;
  messages: Messages;
}

/** Where words ask what is not finished: how much the notices declare, and the way to all of it. */
export function OngoingLine({ sums, filters, locale, messages }: OngoingLineProps) {
  const { ongoing } = messages.pages.ledger;
  return (
    <p className="tabular mt-5 max-w-[46rem]">
      {sums.notices > 0 ? `${ongoing.sums(sums)} ` : null}
      <AppLink
        href={toHref("/ledger", changeFilters(filters, { q: "", status: ["ongoing"], itemKind: [] }))}
        locale={locale}
      >
        {ongoing.link}
      </AppLink>
    </p>
  );
}
