// The items of a notice as the lines of an outline, one of them open to be put right.
import { toEntryId } from "@/lib/ledger/correction.ts";
import { type Entry, findAbove, toOutline } from "@/lib/ledger/outline.ts";
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { EntryForm } from "./entry-form.tsx";

interface EntryListProps {
  detail: ReviewDetail;
  /** The id of the item that is open. */
  chosen: number | null;
  locale: Locale;
  messages: Messages;
}

/** Indents beyond this depth would leave no room for words. */
const deepest = 5;

/** Stands inside AnsweredForms. */
export function EntryList({ detail, chosen, locale, messages }: EntryListProps) {
  const { notice, version } = detail;
  const words = messages.review.entries;
  const outline = toOutline(notice.items);
  if (outline.length === 0) return <p className="text-muted">{messages.review.notice.itemsNone}</p>;
  const measures = new Map<number, number>();
  outline.forEach(({ kind }, at) => {
    const above = kind === "measure" ? findAbove(outline, at) : -1;
    if (above !== -1) measures.set(above, (measures.get(above) ?? 0) + 1);
  });
  return (
    <ol className="entry-list">
      {outline.map((entry, at) => {
        if (entry.kind === "measure") return null;
        const id = toEntryId(notice.corrections, "item", entry.span.start);
        const isOpen = id === chosen;
        const address = `/review/${notice.id}/items`;
        return (
          <li
            key={entry.start}
            id={`entry-${id}`}
            style={{ marginInlineStart: `${Math.min(entry.level, deepest)}rem` }}
          >
            <EntryLine entry={entry} measures={measures.get(at) ?? 0} messages={messages} />{" "}
            <AppLink
              href={isOpen ? `${address}#entry-${id}` : `${address}?item=${id}#entry-${id}`}
              locale={locale}
              aria-label={isOpen ? words.close : words.edit(entry.words)}
              aria-expanded={isOpen}
              scroll={false}
              className="nowrap text-small"
            >
              {isOpen ? words.close : messages.review.notice.change}
            </AppLink>
            {isOpen ? (
              <EntryForm notice={notice} version={version} outline={outline} at={at} messages={messages} />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function EntryLine({ entry, measures, messages }: { entry: Entry; measures: number; messages: Messages }) {
  const { kind, number, words: title } = entry;
  return (
    <>
      <span className="text-small text-muted">{messages.words.itemKind[kind]}</span>{" "}
      {number === null ? null : <span className="text-muted">{number} </span>}
      <span lang="zh-CN" className={kind === "aspect" ? "font-semibold" : undefined}>
        {title}
      </span>
      {measures === 0 ? null : (
        <span className="ml-2 nowrap text-small text-muted">{messages.review.entries.measures(measures)}</span>
      )}
    </>
  );
}
