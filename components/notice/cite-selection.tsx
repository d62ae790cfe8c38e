// The marked sentences as a quotation to take along: the words, whose they are, the address that marks them again, and
// the fingerprint of the file that they were read from.
import { formatDate, punctuation } from "@/lib/format.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { sliceSpan } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sayFileName } from "@/lib/messages/say-file-name.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { QuotedText } from "../taking/quoted-text.tsx";
import type { Selection } from "./selected-places.ts";

interface CiteSelectionProps {
  notice: NoticeDetail;
  selection: Selection;
  /** The whole address of the page as it is marked now. */
  address: string;
  locale: Locale;
  messages: Messages;
}

export function CiteSelection({ notice, selection, address, locale, messages }: CiteSelectionProps) {
  const { pages, taking } = messages;
  const quotes = selection.passages.map((passage) => sliceSpan(notice.text, passage).replace(/\s+/g, " ").trim());
  const day = notice.published ?? notice.signed;
  const from = [notice.unit?.name, pages.notices.named(notice.title, notice.unit?.name), day && formatDate(day, locale)]
    .filter(Boolean)
    .join(punctuation[locale].comma);
  return (
    <details className="no-print mb-2 text-small">
      <summary>{pages.notice.cite}</summary>
      <QuotedText
        id="cite-selection"
        label={pages.notice.selected}
        text={pages.notice.citation(
          quotes,
          from,
          address,
          sayFileName(notice.source.fileName, locale),
          notice.source.hash,
        )}
        rows={6}
        copy={taking.copy}
        copied={taking.copied}
      />
    </details>
  );
}
