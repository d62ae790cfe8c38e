// 对比: two to six units side by side.
import type { Metadata } from "next";
import { toOptions, toSlugNames } from "@/components/filters/filter-options.ts";
import { OptionList } from "@/components/filters/option-list.tsx";
import { NothingYet } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { CompareTable } from "@/components/ledger/compare-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { noFilters, parseFilters } from "@/lib/filters.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale } from "../read-locale.ts";

const mostUnits = 6;

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.compare.title };
}

export default async function ComparePage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const asked = parseFilters(await searchParams).unit;
  const units = asked.slice(0, mostUnits);
  const filters = { ...noFilters, unit: units };
  const [facets, page] = await Promise.all([
    countFacets(filters),
    units.length > 0 ? listUnitProgress({ ...filters, sort: "date", order: "desc", size: 100 }) : Promise.resolve(null),
  ]);
  const { compare } = messages.pages;
  // The newest inspection of each unit stands for it, in the order of the address.
  const rows = units.map((slug) => page?.rows.find((row) => row.unit.slug === slug)).filter((row) => row !== undefined);
  const options = toOptions("unit", facets, locale, toSlugNames(facets, messages)).map((option) => ({
    ...option,
    count: "",
  }));
  if (options.length === 0) return <NothingYet messages={messages} />;
  return (
    <>
      <PageHeader title={compare.title} lead={compare.lead} />
      {asked.length > mostUnits ? <p className="mb-3 text-accent">{compare.tooMany(mostUnits)}</p> : null}
      {rows.length > 0 ? <CompareTable rows={rows} locale={locale} messages={messages} /> : null}
      <section className="no-print">
        <SectionHeading aside={compare.chooseHint}>{compare.choose}</SectionHeading>
        <form action={localizePath(locale, "/compare")} method="get" className="max-w-[28rem]">
          <OptionList
            name="unit"
            options={options}
            typeAhead={options.length > 8 ? messages.filters.typeAhead(messages.words.unitShort) : null}
            noMatch={messages.filters.noMatch}
          />
          <button type="submit" className="button mt-3">
            {compare.submit}
          </button>
        </form>
      </section>
    </>
  );
}
