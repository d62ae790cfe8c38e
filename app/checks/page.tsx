// 核对: what does not add up and what is confirmed, over all notices, by code.
import { countCheckFacets } from "@/components/filters/filter-options.ts";
import { ListPage } from "@/components/layout/list-page.tsx";
import { NothingYet } from "@/components/layout/no-match.tsx";
import { CheckCounts } from "@/components/notice/check-counts.tsx";
import { CheckTable } from "@/components/notice/check-table.tsx";
import { countChecks, listChecks } from "@/lib/db/queries/list-checks.ts";
import { listActive } from "@/lib/filters.ts";
import type { ListPageProps } from "../page-props.ts";
import { readListPage } from "../read-list-page.ts";
import { titled } from "../read-locale.ts";

export const generateMetadata = titled(({ finding }) => finding.checks.title);

export default async function ChecksPage(props: ListPageProps) {
  const { view, facets, found } = await readListPage(props, "/checks", "checks", (filters) =>
    Promise.all([listChecks(filters), countChecks(filters)]),
  );
  const [page, counts] = found;
  const { code, severity } = countCheckFacets(counts, view.filters);
  return (
    <ListPage
      view={view}
      words={view.messages.finding.checks}
      table="checks"
      facets={{ ...facets, code }}
      own={{ severity }}
      page={page}
      keyword
      above={<CheckCounts counts={counts} {...view} />}
      empty={listActive(view.filters).length === 0 ? <NothingYet messages={view.messages} /> : undefined}
    >
      <CheckTable rows={page.rows} {...view} />
    </ListPage>
  );
}
