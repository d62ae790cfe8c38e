// 对比: two to six units or rounds side by side. The address holds them: ?unit=…&unit=… or ?round=…&round=….
import type { Metadata } from "next";
import { ModeChoice } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { toOptions, toSlugNames } from "@/components/filters/filter-options.ts";
import { OptionList } from "@/components/filters/option-list.tsx";
import { NothingYet } from "@/components/layout/no-match.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { CompareRounds } from "@/components/ledger/compare-rounds.tsx";
import { CompareTable } from "@/components/ledger/compare-table.tsx";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { noFilters, parseFilters, toQueryString } from "@/lib/filters.ts";
import { formatList } from "@/lib/format.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { toRoundPanels, toUnitPanels } from "../charts/subject-panels.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale } from "../read-locale.ts";
import { loadCompared } from "./load-compared.ts";

const most = 6;

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.pages.compare.title };
}

export default async function ComparePage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const asked = parseFilters(await searchParams);
  const [unit, round] = [asked.unit.slice(0, most), asked.round.slice(0, most)];
  const filters = { ...noFilters, unit, round, mode: asked.mode };
  // Each list is offered whole: what is chosen in one does not narrow the other.
  const [compared, facets] = await Promise.all([loadCompared(unit, round), countFacets(noFilters)]);
  const { units, rounds, unknown, sources } = compared;
  const { pages, seeing } = messages;
  if (facets.unit.length === 0) return <NothingYet messages={messages} />;
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
      {asked.unit.length > most || asked.round.length > most ? (
        <p className="mb-3 text-accent">{pages.compare.tooMany(most)}</p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="mb-3 text-accent">{seeing.compare.unknown(formatList(unknown, locale))}</p>
      ) : null}
      {units.length === 1 || rounds.length === 1 ? <p className="mb-3 text-muted">{seeing.compare.tooFew}</p> : null}
      {units.length > 0 ? (
        <>
          <CompareTable rows={units} keep={filters} {...context} />
          <ChartFrame
            model={toUnitPanels(units, filters, locale, { filters: null })}
            query={toQueryString({ ...filters, round: [], sort: "name" })}
            messages={messages}
          >
            {choose}
          </ChartFrame>
        </>
      ) : null}
      {rounds.length > 0 ? (
        <div className={units.length > 0 ? "mt-12" : undefined}>
          <CompareRounds rows={rounds} keep={filters} {...context} />
          <ChartFrame
            model={toRoundPanels(rounds, filters, locale, {
              filters: null,
              notices: sources?.total ?? 0,
              samples: sources?.samples ?? 0,
              asOf: sources?.asOf ?? null,
            })}
            query={toQueryString({ ...filters, unit: [], sort: "date" })}
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
                typeAhead={facets[field].length > 8 ? messages.filters.typeAhead(messages.filters.facets[field]) : null}
                noMatch={messages.filters.noMatch}
              />
              {chosen[field === "unit" ? "round" : "unit"].map(([value]) => (
                <input key={value} type="hidden" name={field === "unit" ? "round" : "unit"} value={value} />
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
