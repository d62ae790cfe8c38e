// 台账: every problem, task and measure of the current notices in one table, filtered and searched.
import { ListPage } from "@/components/layout/list-page.tsx";
import { LedgerTable } from "@/components/ledger/ledger-table.tsx";
import { countRowFacets } from "@/lib/db/queries/count-row-facets.ts";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import type { ListPageProps } from "../page-props.ts";
import { readListPage } from "../read-list-page.ts";
import { titled } from "../read-locale.ts";

export const generateMetadata = titled(({ pages }) => pages.ledger.title);

export default async function LedgerPage(props: ListPageProps) {
  const { view, facets, found } = await readListPage(props, "/ledger", "rows", (filters) =>
    Promise.all([listLedgerRows(filters), countRowFacets(filters)]),
  );
  const [page, own] = found;
  const { ledger } = view.messages.pages;
  return (
    <ListPage view={view} words={ledger} table="ledger" facets={facets} own={own} page={page} keyword>
      <LedgerTable rows={page.rows} {...view} />
    </ListPage>
  );
}
