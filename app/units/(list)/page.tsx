// 单位: every inspected unit with its progress.
import { CompareForm } from "@/components/filters/compare-form.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { UnitTable } from "@/components/ledger/unit-table.tsx";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import type { ListPageProps } from "../../page-props.ts";
import { readListPage } from "../../read-list-page.ts";
import { titled } from "../../read-locale.ts";

export const generateMetadata = titled(({ pages }) => pages.units.title);

export default async function UnitsPage(props: ListPageProps) {
  const { view, facets, found: page } = await readListPage(props, "/units", "inspections", listUnitProgress);
  return (
    <ListPage view={view} words={view.messages.pages.units} table="units" facets={facets} page={page}>
      <CompareForm {...view}>
        <UnitTable rows={page.rows} {...view} />
      </CompareForm>
    </ListPage>
  );
}
