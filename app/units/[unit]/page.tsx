// One unit: its inspections, how far each is, what is unfinished, outcomes, money, and the ledger as a tree.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { CompareInspections } from "@/components/ledger/compare-inspections.tsx";
import { RegionName } from "@/components/ledger/names.tsx";
import { openParameter } from "@/components/ledger/tree-state.ts";
import { UnitInspectionSection } from "@/components/ledger/unit-inspection.tsx";
import { TakeAway } from "@/components/taking/take-away.tsx";
import { hasPlot } from "@/lib/charts/draw-plot.ts";
import { getUnit } from "@/lib/db/queries/get-unit.ts";
import { noFilters, toHref, toQueryString } from "@/lib/filters.ts";
import { loadSeeing } from "../../charts/load-seeing.ts";
import { toUnitPanels } from "../../charts/subject-panels.ts";
import { leadOn } from "../../lead-on.ts";
import { type DetailPageProps, decodeSlug } from "../../page-props.ts";
import { readLocale } from "../../read-locale.ts";

/** The unit of an address; that of a unit that was merged away leads on to the one that is kept. */
const loadUnit = cache(async (encoded: string) => {
  const slug = decodeSlug(encoded);
  const unit = slug === null ? null : await getUnit(slug, noFilters);
  if (unit === null) notFound();
  if (unit.slug === slug) return unit;
  return leadOn(`/units/${encodeURIComponent(unit.slug)}`);
});

export async function generateMetadata({ params }: DetailPageProps<"unit">): Promise<Metadata> {
  const unit = await loadUnit((await params).unit);
  return { title: unit.name };
}

export default async function UnitPage({ params, searchParams }: DetailPageProps<"unit">) {
  const { locale, messages } = await readLocale();
  const unit = await loadUnit((await params).unit);
  const open = (await searchParams)[openParameter];
  const several = unit.inspections.length > 1;
  const notices = unit.inspections.reduce((sum, inspection) => sum + inspection.history.length, 0);
  const history =
    notices > 1 ? await loadSeeing("subjects-by-notice", { ...noFilters, unit: [unit.slug] }, locale, new Map()) : null;
  const compare = toHref("/compare", { ...noFilters, unit: [unit.slug] });
  return (
    <>
      <PageHeader
        above={
          <>
            <AppLink href="/units" locale={locale}>
              {messages.pages.units.title}
            </AppLink>
            {unit.region.length > 0 ? (
              <>
                {" · "}
                <RegionName region={unit.region} />
              </>
            ) : null}
          </>
        }
        title={<span lang="zh-CN">{unit.name}</span>}
      >
        <span className="no-print flex flex-wrap items-baseline gap-x-6 text-small">
          <AppLink href={compare} locale={locale}>
            {messages.comparing.addTo.unit}
          </AppLink>
          <AppLink href={`/units/${encodeURIComponent(unit.slug)}/report`} locale={locale}>
            {messages.taking.report.open}
          </AppLink>
        </span>
      </PageHeader>
      {several ? (
        <>
          <SectionHeading>{messages.pages.unit.inspections}</SectionHeading>
          <CompareInspections rows={unit.inspections} locale={locale} messages={messages} />
        </>
      ) : null}
      {history ? (
        <div className="mb-10">
          <ChartFrame model={history} query={toQueryString({ ...noFilters, unit: [unit.slug] })} messages={messages} />
        </div>
      ) : null}
      {unit.inspections.map((inspection) => {
        const { id } = inspection.inspection;
        const query = toQueryString({ ...noFilters, unit: [unit.slug], inspection: several ? [id] : [] });
        const progress = toUnitPanels([inspection], noFilters, locale, { filters: null });
        return (
          <UnitInspectionSection
            key={id}
            row={inspection}
            several={several}
            open={open}
            progressFiles={
              hasPlot(progress) ? <TakeAway model={progress} query={query} part={`-${id}`} messages={messages} /> : null
            }
            ledgerFiles={
              <ExportMenu
                address="/tables/ledger"
                query={query}
                name={messages.pages.ledger.title}
                formats={["csv", "xlsx", "json"]}
                locale={locale}
                messages={messages}
              />
            }
            locale={locale}
            messages={messages}
          />
        );
      })}
    </>
  );
}
