// Why something is doubtful, in sentences that lead to their places in the text.
import { formatNumber } from "@/lib/format.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toPlaceHref } from "./review-text.tsx";

interface DoubtLinesProps {
  doubts: readonly Diagnostic[];
  locale: Locale;
  messages: Messages;
}

export function DoubtLines({ doubts, locale, messages }: DoubtLinesProps) {
  const { review, diagnostics } = messages;
  return doubts.map(({ code, severity, values, spans }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
    <span key={at} className="doubt">
      <span className="font-semibold text-accent">{diagnostics.severity[severity]}</span>{" "}
      {diagnostics.sentences[code](values)}{" "}
      {spans.map((span, number) => (
        <a key={`${span.start}-${span.end}`} href={toPlaceHref(span)} className="figure-link nowrap mr-2">
          {review.notice.toText}
          {spans.length > 1 ? ` ${formatNumber(number + 1, locale)}` : ""}
        </a>
      ))}
    </span>
  ));
}
