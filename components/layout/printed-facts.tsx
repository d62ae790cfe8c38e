// What a printed list says of itself, as a report does: under which filters it stands, when it was made, and its address;
// the heads and feet of its pages say so again. On the screen nothing of it is seen.
import { headers } from "next/headers";
import { toFiltersInWords } from "@/lib/charts/filters-in-words.ts";
import type { Filters } from "@/lib/filters.ts";
import { formatDate, middleDot, toBeijingDay } from "@/lib/format.ts";
import type { FacetCounts } from "@/lib/ledger/detail.ts";
import { addressHeader, type Locale, localizePath } from "@/lib/messages/locale.ts";
import { toReadablePath } from "@/lib/messages/readable-path.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { toSlugNames } from "../filters/filter-options.ts";
import { PageHeads } from "./page-heads.tsx";
import { WrittenAddress } from "./written-address.tsx";

interface PrintedFactsProps {
  title: string;
  filters: Filters;
  /** What the filter bar counts: it knows the names of units and rounds. */
  facets?: FacetCounts | null;
  locale: Locale;
  messages: Messages;
}

export async function PrintedFacts({ title, filters, facets = null, locale, messages }: PrintedFactsProps) {
  const requested = await headers();
  const narrowed = toFiltersInWords(filters, locale, facets === null ? undefined : toSlugNames(facets, messages));
  const path = requested.get(addressHeader) ?? localizePath(locale, "/");
  const made = messages.taking.report.made(formatDate(toBeijingDay(new Date().toISOString()), locale));
  const facts = [narrowed, made].filter((one) => one !== null).join(middleDot(locale));
  return (
    <div className="print-only mb-3">
      <PageHeads title={title} siteName={messages.site.fullName} facts={facts} />
      {narrowed === null ? null : <p>{narrowed}</p>}
      <p className="text-small text-muted">
        {made}
        {middleDot(locale)}
        <WrittenAddress address={readOrigin(requested) + toReadablePath(path)} />
      </p>
    </div>
  );
}
