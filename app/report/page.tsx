// The report of a region, or of any filters together, for print and PDF: its units side by side. The address holds the
// filters, as that of a list does: /report?region=河南省&publishedYear=2024.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { FilterBar } from "@/components/filters/filter-bar.tsx";
import { noticeFacets, toSlugNames } from "@/components/filters/filter-options.ts";
import { AppLink } from "@/components/layout/app-link.tsx";
import { NoMatch, NothingYet } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { ReportFrame } from "@/components/report/report-frame.tsx";
import { UnitsSections } from "@/components/report/units-sections.tsx";
import { type SlugNames, toFilterLabel, toFiltersInWords } from "@/lib/charts/filters-in-words.ts";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listRegions } from "@/lib/db/queries/list-regions.ts";
import { type Filters, keepNoticeFilters, listActive, noFilters, parseFilters, toHref } from "@/lib/filters.ts";
import { formatList, middleDot, punctuation, toBeijingDay } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import type { ListPageProps } from "../page-props.ts";
import { readFacets, readListView } from "../read-list-page.ts";
import { readLocale } from "../read-locale.ts";
import { loadUnitsReport } from "./load-units-report.ts";

/** The places of the filters in words; `null` where no place is asked for. */
function toPlace({ region }: Filters, locale: Locale): string | null {
  if (region.length === 0) return null;
  return formatList(
    region.map((value) => toFilterLabel("region", value, locale, new Map())),
    locale,
  );
}

export async function generateMetadata({ searchParams }: ListPageProps): Promise<Metadata> {
  const { locale, messages } = await readLocale();
  const { report } = messages.taking;
  const filters = keepNoticeFilters(parseFilters(await searchParams));
  if (listActive(filters).length === 0) return { title: report.choose.title };
  return { title: report.title(toPlace(filters, locale) ?? report.titleFiltered) };
}

export default async function ReportPage(props: ListPageProps) {
  const asked = await readListView(props, "/report");
  // How a list is sorted and paged, and what narrows rows, says nothing here.
  const view = { ...asked, filters: keepNoticeFilters(asked.filters) };
  const { locale, messages, filters } = view;
  const facets = await readFacets(view, "units");
  const bar = <FilterBar {...view} facets={facets} counted="units" fields={noticeFacets} />;
  if (listActive(filters).length === 0) return <ChooseRegion bar={bar} locale={locale} messages={messages} />;
  const { words, taking } = messages;
  const place = toPlace(filters, locale);
  const title = taking.report.title(place ?? taking.report.titleFiltered);
  const { sources, ...sections } = await loadUnitsReport(filters, locale, place);
  const { headline } = sections;
  if (headline.notices === 0)
    return (
      <>
        <PageHeader title={title} />
        {bar}
        <NoMatch {...view} />
      </>
    );
  const names = await nameSlugs(filters, messages);
  const context = { locale, messages };
  return (
    <>
      <div className="mt-6">{bar}</div>
      <ReportFrame
        title={title}
        lead={[
          [words.units(headline.units), words.rounds(headline.rounds), words.notices(headline.notices)].join(
            middleDot(locale),
          ),
          toFiltersInWords({ ...filters, region: [] }, locale, names),
        ]
          .filter(Boolean)
          .join(punctuation[locale].semicolon)}
        sources={sources}
        madeOn={toBeijingDay(new Date().toISOString())}
        site={readOrigin(await headers())}
        path={toHref("/", filters)}
        {...context}
      >
        <UnitsSections {...sections} {...context} />
      </ReportFrame>
    </>
  );
}

/** The names of units and rounds among the filters. */
async function nameSlugs(filters: Filters, messages: Messages): Promise<SlugNames> {
  return filters.unit.length + filters.round.length > 0 ? toSlugNames(await countFacets(filters), messages) : new Map();
}

/** Nothing is asked for: the whole country is no report, and a region is easily chosen. */
async function ChooseRegion({ bar, locale, messages }: { bar: React.ReactNode; locale: Locale; messages: Messages }) {
  const { choose } = messages.taking.report;
  const regions = (await listRegions(noFilters)).filter(({ region }) => !region.includes("/"));
  if (regions.length === 0) return <NothingYet messages={messages} />;
  return (
    <>
      <PageHeader title={choose.title} lead={choose.lead} />
      {bar}
      <ul className="mt-4 columns-[14rem] gap-x-10">
        {regions.map(({ region, units }) => (
          <li key={region} className="py-1">
            <AppLink href={toHref("/report", { ...noFilters, region: [region] })} locale={locale} lang="zh-CN">
              {region}
            </AppLink>{" "}
            <span className="text-small text-muted">{messages.words.units(units)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
