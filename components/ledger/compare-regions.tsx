// Regions in columns: how many rounds and units, when, and the sums over the units that state them.
import { type Filters, noFilters, toHref } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import type { RegionProgress } from "@/lib/ledger/progress.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { CompareColumns } from "./compare-columns.tsx";
import { toSumLines } from "./compare-sums.tsx";
import { DateRange } from "./date-range.tsx";
import { RegionName } from "./names.tsx";

interface CompareRegionsProps {
  rows: RegionProgress[];
  /** What is compared, to be kept in the addresses. */
  keep: Filters;
  locale: Locale;
  messages: Messages;
}

export function CompareRegions({ rows, keep, locale, messages }: CompareRegionsProps) {
  const { words, seeing, comparing, taking } = messages;
  const context = { locale, messages };
  const only = (region: string) => ({ region: [region] });
  const hrefOf = (path: string, region: string) => toHref(path, { ...noFilters, ...only(region) });
  return (
    <CompareColumns
      label={comparing.selected.region}
      columns={rows.map(({ region }) => ({
        key: region,
        name: region.replaceAll("/", " "),
        head: (
          <>
            <AppLink href={hrefOf("/", region)} locale={locale}>
              <RegionName region={region.split("/")} />
            </AppLink>{" "}
            <AppLink href={hrefOf("/report", region)} locale={locale} className="no-print text-small font-normal">
              {taking.report.open}
            </AppLink>
          </>
        ),
        without: toHref("/compare", { ...keep, region: keep.region.filter((one) => one !== region) }),
      }))}
      lines={[
        [
          words.round,
          rows.map(({ region, rounds }) => (
            <AppLink key={region} href={hrefOf("/rounds", region)} locale={locale} className="list-link">
              {words.rounds(rounds)}
            </AppLink>
          )),
        ],
        [seeing.time.inspections, rows.map(({ inspections }) => formatNumber(inspections, locale))],
        [
          words.inspected,
          rows.map((row) => <DateRange key={row.region} start={row.start} end={row.end} {...context} />),
        ],
        ...toSumLines(
          rows.map(({ region, units, sums }) => ({ units, sums, only: only(region) })),
          context,
        ),
      ]}
      {...context}
    />
  );
}
