// 轮次: the rounds, what they cover and how far their units are.
import { ChartChoices } from "@/components/charts/chart-choices.tsx";
import { ChartFrame } from "@/components/charts/chart-frame.tsx";
import { CompareForm } from "@/components/filters/compare-form.tsx";
import { toSlugNames } from "@/components/filters/filter-options.ts";
import { ListPage } from "@/components/layout/list-page.tsx";
import { RoundTable } from "@/components/ledger/round-table.tsx";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { toQueryString } from "@/lib/filters.ts";
import { loadChart } from "../../charts/load-chart.ts";
import type { ListPageProps } from "../../page-props.ts";
import { readListPage } from "../../read-list-page.ts";
import { titled } from "../../read-locale.ts";

const questions = ["progress-by-round", "spread-by-round", "inspections-by-time"] as const;

export const generateMetadata = titled(({ pages }) => pages.rounds.title);

export default async function RoundsPage(props: ListPageProps) {
  const { view, facets, found: page } = await readListPage(props, "/rounds", "inspections", listRounds);
  const { locale, messages, filters } = view;
  const names = toSlugNames(facets, messages);
  const models =
    page.total > 0 ? await Promise.all(questions.map((question) => loadChart(question, filters, locale, names))) : [];
  const charts = models.map((model, index) => (
    <ChartFrame key={model.question} model={model} query={toQueryString(filters)} messages={messages}>
      {index === 0 ? <ChartChoices usualSort="date" {...view} /> : null}
    </ChartFrame>
  ));
  return (
    <ListPage view={view} words={messages.pages.rounds} table="rounds" facets={facets} page={page} below={charts}>
      <CompareForm {...view}>
        <RoundTable rows={page.rows} {...view} />
      </CompareForm>
    </ListPage>
  );
}
