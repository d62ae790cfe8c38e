// The words of a row of the ledger with what was sought in them marked, and the way to their place in the text.
import type { LedgerRow } from "@/lib/ledger/detail.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { Highlighted } from "../notice/highlighted.tsx";

/** As much of a row as tells it from others. */
const longestName = 30;
const cutName = (text: string) => (text.length > longestName ? `${text.slice(0, longestName)}…` : text);

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
        aria-label={messages.pages.notice.openPlace(cutName(row.text))}
      >
        {messages.site.source}
      </AppLink>
    </>
  );
}
