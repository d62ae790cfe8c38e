// What is doubtful about the items of a notice: first on the page where they are put right.
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { DiagnosticCode } from "@/lib/ledger/diagnostic.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { DoubtLines } from "./doubt-lines.tsx";

/** What may come of items that were missed, read too much or cut wrongly. */
const concerned: readonly DiagnosticCode[] = [
  "declared-listed-differ",
  "status-differs",
  "named-but-done",
  "named-not-listed",
  "number-gap",
  "number-repeat",
  "number-lost-mark",
  "unplaced-text",
  "nothing-told",
  "missing-ledger",
  "truncated-text",
];

export function EntryDoubts({
  notice,
  locale,
  messages,
}: {
  notice: NoticeDetail;
  locale: Locale;
  messages: Messages;
}) {
  const doubts = notice.diagnostics.filter(({ code }) => concerned.includes(code));
  if (doubts.length === 0) return null;
  return (
    <section aria-labelledby="entry-doubts" className="mb-6">
      <h2 id="entry-doubts">{messages.review.entries.doubtful}</h2>
      <DoubtLines notice={notice} doubts={doubts} locale={locale} messages={messages} />
    </section>
  );
}
