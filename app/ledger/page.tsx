// 台账: every problem, task and measure of the current notices in one table, filtered and searched. Where it is asked what
// is going on, what the notices declare stands first: few of them say it item by item.
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { LedgerTable } from "@/components/ledger/ledger-table.tsx";
import { OngoingSection } from "@/components/ledger/ongoing-section.tsx";
import { countRowFacets } from "@/lib/db/queries/count-row-facets.ts";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import { listOngoing } from "@/lib/db/queries/list-ongoing.ts";
import type { Filters } from "@/lib/filters.ts";
import type { ListPageProps } from "../page-props.ts";
import { readListPage } from "../read-list-page.ts";
import { titled } from "../read-locale.ts";

/** Notices of which it is said on the page what they declare. */
const mostDeclaring = 30;

export const generateMetadata = titled(({ pages }) => pages.ledger.title);

/** Whether the filters ask what is going on of problems or tasks; a keyword asks for items that hold it. */
function asksOngoing({ status, itemKind, q }: Filters): boolean {
  const kinds = itemKind.length === 0 || itemKind.includes("problem") || itemKind.includes("task");
  return status.includes("ongoing") && kinds && q === "";
}

export default async function LedgerPage(props: ListPageProps) {
  const { view, facets, found } = await readListPage(props, "/ledger", "rows", (filters) =>
    Promise.all([
      listLedgerRows(filters),
      countRowFacets(filters),
      asksOngoing(filters) ? listOngoing(filters, mostDeclaring) : null,
    ]),
  );
  const [page, own, declared] = found;
  const { locale, messages } = view;
  const { ledger } = messages.pages;
  const isDeclared = declared !== null && declared.rows.length > 0;
  return (
    <ListPage
      view={view}
      words={ledger}
      table="ledger"
      facets={facets}
      own={own}
      page={page}
      keyword
      above={isDeclared ? <OngoingSection {...declared} locale={locale} messages={messages} /> : undefined}
      empty={
        isDeclared ? (
          <EmptyState title={ledger.ongoing.noRows}>
            <p>{ledger.ongoing.noRowsWhat}</p>
          </EmptyState>
        ) : undefined
      }
    >
      {isDeclared ? <SectionHeading>{ledger.ongoing.rows}</SectionHeading> : null}
      <LedgerTable rows={page.rows} {...view} />
    </ListPage>
  );
}
