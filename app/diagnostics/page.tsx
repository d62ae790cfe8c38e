// 核对: what does not add up and what is confirmed, over all notices, by code.
import { countDiagnosticFacets } from "@/components/filters/filter-options.ts";
import { ListPage } from "@/components/layout/list-page.tsx";
import { NothingYet } from "@/components/layout/no-match.tsx";
import { DiagnosticCounts } from "@/components/notice/diagnostic-counts.tsx";
import { DiagnosticTable } from "@/components/notice/diagnostic-table.tsx";
import { countDiagnostics, listDiagnostics } from "@/lib/db/queries/list-diagnostics.ts";
import { listActive } from "@/lib/filters.ts";
import type { ListPageProps } from "../page-props.ts";
import { readListPage } from "../read-list-page.ts";
import { titled } from "../read-locale.ts";

export const generateMetadata = titled(({ finding }) => finding.diagnostics.title);

export default async function DiagnosticsPage(props: ListPageProps) {
  const { view, facets, found } = await readListPage(props, "/diagnostics", "diagnostics", (filters) =>
    Promise.all([listDiagnostics(filters), countDiagnostics(filters)]),
  );
  const [page, counts] = found;
  const { code, severity } = countDiagnosticFacets(counts, view.filters);
  return (
    <ListPage
      view={view}
      words={view.messages.finding.diagnostics}
      table="diagnostics"
      facets={{ ...facets, code }}
      own={{ severity }}
      page={page}
      keyword
      above={<DiagnosticCounts counts={counts} {...view} />}
      empty={listActive(view.filters).length === 0 ? <NothingYet messages={view.messages} /> : undefined}
    >
      <DiagnosticTable rows={page.rows} {...view} />
    </ListPage>
  );
}
