// 对比: two to six units or rounds side by side. The address holds them: ?unit=…&unit=… or ?round=…&round=….
import { ModeChoice } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { ExportMenu } from "@/components/charts/export-menu.tsx";
import { mostNamed, toOptions, toSlugNames } from "@/components/filters/filter-options.ts";
import { OptionList } from "@/components/filters/option-list.tsx";
import { NothingYet } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { CompareRounds } from "@/components/ledger/compare-rounds.tsx";
import { CompareTable } from "@/components/ledger/compare-table.tsx";
import { changeFilters, type Filters, noFilters, toQueryString } from "@/lib/filters.ts";
import { formatList } from "@/lib/format.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toRoundPanels, toUnitPanels } from "../charts/subject-panels.ts";
import type { ListPageProps } from "../page-props.ts";
import { readFacets, readListView } from "../read-list-page.ts";
import { titled } from "../read-locale.ts";
import { loadCompared, mostCompared } from "./load-compared.ts";

export const generateMetadata = titled(({ pages }) => pages.compare.title);

export default async function ComparePage(props: ListPageProps) {
  const { locale, messages, filters: asked, find } = await readListView(props, "/compare");
  // Each list is offered whole: what is chosen in one does not narrow the other.
  const [compared, facets] = await Promise.all([
    loadCompared(asked),
    readFacets({ filters: noFilters, find }, "inspections"),
  ]);
  const { units, rounds, unknown, sources } = compared;
  const shown = units.map((row) => row.inspection.id);
  const filters = changeFilters(noFilters, {
    unit: asked.unit.slice(0, mostCompared),
    round: asked.round.slice(0, mostCompared),
    inspection: units.flatMap(({ inspection, inspections }) =>
      inspection.id === inspections[0]?.id ? [] : [inspection.id],
    ),
    mode: asked.mode,
  });
  const { pages, seeing } = messages;
  if (facets.unit.length === 0 && find === "") return <NothingYet messages={messages} />;
  const context = { locale, messages };
  const choose = <ModeChoice filters={filters} path="/compare" {...context} />;
  const names = toSlugNames(facets, messages);
  const chosen: Record<"unit" | "round", [slug: string, name: string][]> = {
    unit: units.map((row) => [row.unit.slug, row.unit.name]),
    round: rounds.map((row) => [row.round.slug, messages.words.roundName(row.round)]),
  };
  return (
    <>
      <PageHeader title={pages.compare.title} lead={seeing.compare.lead} />
      {asked.unit.length > mostCompared || asked.round.length > mostCompared ? (
        <p className="mb-3 text-accent">{pages.compare.tooMany(mostCompared)}</p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="mb-3 text-accent">{seeing.compare.unknown(formatList(unknown, locale))}</p>
      ) : null}
      {units.length === 1 || rounds.length === 1 ? <p className="mb-3 text-muted">{seeing.compare.tooFew}</p> : null}
      {units.length > 0 ? (
        <>
          <TableExport of="units" filters={{ ...filters, round: [] }} {...context} />
          <CompareTable rows={units} keep={filters} {...context} />
          {units.some(({ inspections }) => inspections.length > 1) ? (
            <p className="mt-2 text-small text-muted">{pages.compare.note}</p>
          ) : null}
          <ChartFrame
            model={toUnitPanels(units, filters, locale, { filters: null })}
            query={toQueryString({ ...filters, round: [], inspection: shown, sort: "name" })}
            messages={messages}
          >
            {choose}
          </ChartFrame>
        </>
      ) : null}
      {rounds.length > 0 ? (
        <div className={units.length > 0 ? "mt-12" : undefined}>
          <TableExport of="rounds" filters={{ ...filters, unit: [], inspection: [] }} {...context} />
          <CompareRounds rows={rounds} keep={filters} {...context} />
          <ChartFrame
            model={toRoundPanels(rounds, filters, locale, {
              filters: null,
              notices: sources?.total ?? 0,
              samples: sources?.samples ?? 0,
              asOf: sources?.asOf ?? null,
            })}
            query={toQueryString({ ...filters, unit: [], inspection: [], sort: "date" })}
            messages={messages}
          >
            {choose}
          </ChartFrame>
        </div>
      ) : null}
      <div className="compare-choose no-print grid gap-x-12 md:grid-cols-2">
        {(["unit", "round"] as const).map((field) => (
          <section key={field}>
            <SectionHeading aside={seeing.compare.hint}>
              {field === "unit" ? pages.compare.choose : seeing.compare.chooseRounds}
            </SectionHeading>
            <form action={localizePath(locale, "/compare")} method="get">
              <OptionList
                name={field}
                options={[
                  ...chosen[field].map(([value, label]) => ({
                    value,
                    label,
                    count: "",
                    active: true,
                    depth: 0,
                    lang: "zh-CN" as const,
                  })),
                  ...toOptions(field, facets, locale, names)
                    .filter((option) => !chosen[field].some(([value]) => value === option.value))
                    .map((option) => ({ ...option, count: "" })),
                ]}
                typeAhead={
                  facets[field].length > 8 || find !== ""
                    ? messages.filters.typeAhead(messages.filters.facets[field])
                    : null
                }
                find={find}
                narrow={messages.filters.narrow}
                noMatch={messages.filters.noMatch}
                more={facets[field].length >= mostNamed ? messages.filters.more(String(mostNamed)) : undefined}
              />
              {chosen[field === "unit" ? "round" : "unit"].map(([value]) => (
                <input key={value} type="hidden" name={field === "unit" ? "round" : "unit"} value={value} />
              ))}
              {filters.inspection.map((id) => (
                <input key={id} type="hidden" name="inspection" value={id} />
              ))}
              <button type="submit" className="button mt-3">
                {pages.compare.submit}
              </button>
            </form>
          </section>
        ))}
      </div>
    </>
  );
}

/** The table as displayed, as a file. */
function TableExport({
  of,
  filters,
  locale,
  messages,
}: {
  of: "units" | "rounds";
  filters: Filters;
  locale: Locale;
  messages: Messages;
}) {
  const { compare } = messages.pages;
  return (
    <div className="no-print mb-1 flex justify-end">
      <ExportMenu
        address={`/tables/compare-${of}`}
        query={toQueryString(filters)}
        name={of === "units" ? compare.exportUnits : compare.exportRounds}
        formats={["csv", "xlsx", "json"]}
        locale={locale}
        messages={messages}
      />
    </div>
  );
}
