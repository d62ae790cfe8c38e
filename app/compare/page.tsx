// 对比: two to six units, rounds or regions side by side. The address holds them: ?unit=…&unit=…, ?round=…, ?region=….
import { mostCompared } from "@/components/filters/compare-form.tsx";
import { toRegionOptions, toRoundOptions, toUnitOptions } from "@/components/filters/compare-options.ts";
import { ComparePicker, comparedFields } from "@/components/filters/compare-picker.tsx";
import { UnreadWords } from "@/components/filters/unread-words.tsx";
import { NothingYet } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PrintedFacts } from "@/components/layout/printed-facts.tsx";
import { countHeadline } from "@/lib/db/queries/count-headline.ts";
import { listRegions } from "@/lib/db/queries/list-regions.ts";
import { type Filters, noFilters, parseFilters } from "@/lib/filters.ts";
import { formatList } from "@/lib/format.ts";
import { toRegionCode } from "@/lib/regions.ts";
import type { ListPageProps } from "../page-props.ts";
import { readFacets, readListView } from "../read-list-page.ts";
import { titled } from "../read-locale.ts";
import { readInOrder, sortAs } from "./given-order.ts";
import { loadCompared } from "./load-compared.ts";
import { Sides } from "./sides.tsx";

export const generateMetadata = titled(({ comparing }) => comparing.title);

export default async function ComparePage(props: ListPageProps) {
  const [{ locale, messages, find, unread }, params] = await Promise.all([
    readListView(props, "/compare"),
    props.searchParams,
  ]);
  // Each list is offered whole: what is chosen in one does not narrow the others.
  const [found, facets, headline, regions] = await Promise.all([
    loadCompared(readInOrder(params)),
    readFacets({ filters: noFilters, find }, "inspections"),
    countHeadline(noFilters),
    listRegions(noFilters),
  ]);
  if (headline.notices === 0) return <NothingYet messages={messages} />;
  const { asked } = found;
  const compared = { ...found, rounds: sortAs(found.rounds, asked.round, ({ round }) => round.slug) };
  const { comparing, words } = messages;
  const filters: Filters = {
    ...noFilters,
    unit: asked.unit.slice(0, mostCompared),
    round: asked.round.slice(0, mostCompared),
    region: asked.region.slice(0, mostCompared),
    // The newest inspection of a unit needs no word in the address.
    inspection: compared.units.flatMap(({ inspection, inspections }) =>
      inspection.id === inspections[0]?.id ? [] : [inspection.id],
    ),
    mode: asked.mode,
  };
  const options = {
    unit: toUnitOptions(
      facets,
      compared.units.map(({ unit }) => ({ value: unit.slug, label: unit.name, note: unit.region.join(" ") })),
      messages,
    ),
    round: toRoundOptions(
      facets,
      compared.rounds.map(({ round }) => ({ value: round.slug, label: words.roundName(round) })),
      messages,
    ),
    region: toRegionOptions(regions, filters.region, find, (region) => toRegionCode(region.split("/")), messages),
  };
  const totals = { unit: headline.units, round: headline.rounds, region: null };
  // Of a place and one that lies in it the filter keeps the smaller; that is said, where it is a comparison.
  const given = [params.region ?? []].flat().flatMap((one) => parseFilters({ region: one }).region);
  const around = [...new Set(given)].filter((place) => filters.region.some((one) => one.startsWith(`${place}/`)));
  const unknown = compared.unknown.map((value) => value.replaceAll("/", " "));
  const isAlone = [compared.units, compared.rounds, compared.regions].some(({ length }) => length === 1);
  return (
    <>
      <PageHeader title={comparing.title} lead={comparing.lead} />
      <PrintedFacts title={comparing.title} filters={noFilters} locale={locale} messages={messages} />
      <UnreadWords unread={unread} locale={locale} messages={messages} />
      {comparedFields.some((field) => asked[field].length > mostCompared) ? (
        <p className="mb-3 text-accent">{comparing.tooMany(mostCompared)}</p>
      ) : null}
      {around.length > 0 ? (
        <p className="mb-3 text-accent">
          {comparing.nested(
            formatList(
              around.map((place) => place.replaceAll("/", " ")),
              locale,
            ),
          )}
        </p>
      ) : null}
      {unknown.length > 0 ? <p className="mb-3 text-accent">{comparing.unknown(formatList(unknown, locale))}</p> : null}
      {isAlone ? <p className="mb-3 text-muted">{comparing.tooFew}</p> : null}
      <Sides compared={compared} filters={filters} locale={locale} messages={messages} />
      <div className="compare-choose no-print grid gap-x-12 md:grid-cols-2 xl:grid-cols-3">
        {comparedFields.map((field) => (
          <ComparePicker
            key={field}
            field={field}
            options={options[field]}
            total={totals[field]}
            find={find}
            keep={filters}
            locale={locale}
            messages={messages}
          />
        ))}
      </div>
    </>
  );
}
