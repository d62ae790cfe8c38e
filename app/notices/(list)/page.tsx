// 通报: every published notice that was read.
import { ListPage } from "@/components/layout/list-page.tsx";
import { NoticeTable } from "@/components/notice/notice-table.tsx";
import { listNotices } from "@/lib/db/queries/list-notices.ts";
import type { ListPageProps } from "../../page-props.ts";
import { readListPage } from "../../read-list-page.ts";
import { titled } from "../../read-locale.ts";

export const generateMetadata = titled(({ pages }) => pages.notices.title);

export default async function NoticesPage(props: ListPageProps) {
  const { view, facets, found: page } = await readListPage(props, "/notices", "notices", listNotices);
  const words = view.messages.pages.notices;
  const isUndated = page.rows.some(({ published, signed }) => published === null && signed === null);
  return (
    <ListPage
      view={view}
      words={words}
      table="notices"
      facets={facets}
      page={page}
      below={
        isUndated && view.filters.sort !== "name" ? <p className="mt-2 text-small text-muted">{words.undated}</p> : null
      }
      keyword
    >
      <NoticeTable rows={page.rows} {...view} />
    </ListPage>
  );
}
