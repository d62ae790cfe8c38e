// The words of a row of the ledger with what was sought in them marked, and the way to their place in the text.
import type { LedgerRow } from "@/lib/ledger/detail.ts";
import { cutWords } from "@/lib/ledger/quotation.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { Highlighted } from "../notice/highlighted.tsx";

/** As much of a row as tells it from others. */
const longestName = 30;

/** What the way to the place of a row is called, so that it is told from those beside it. */
export function toPlaceLabel(text: string, { pages }: Messages): string {
  return pages.notice.openPlace(cutWords(text, longestName));
}

export function RowWords({ row, locale, messages }: { row: LedgerRow; locale: Locale; messages: Messages }) {
  return (
    <>
      <span lang="zh-CN">
        <Highlighted text={row.text} spans={row.highlights} />
      </span>{" "}
      <AppLink
        href={toSourceHref(row.noticeId, row.span)}
        locale={locale}
        className="figure-link nowrap text-small text-muted"
        aria-label={toPlaceLabel(row.text, messages)}
      >
        {messages.site.source}
      </AppLink>
    </>
  );
}
