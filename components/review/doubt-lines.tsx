// Why something is doubtful, in sentences that lead to their places in the text.

import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { namePlaces } from "../notice/diagnostic-places.tsx";
import { toSeverityClass } from "../notice/severity-mark.tsx";
import { toPlaceHref } from "./review-text.tsx";

interface DoubtLinesProps {
  notice: Pick<NoticeDetail, "text" | "meta">;
  doubts: readonly Diagnostic[];
  locale: Locale;
  messages: Messages;
}

export function DoubtLines({ notice, doubts, locale, messages }: DoubtLinesProps) {
  const { review, diagnostics } = messages;
  return doubts.map((doubt, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
    <span key={at} className="doubt">
      <span className={toSeverityClass(doubt.severity)}>{diagnostics.severity[doubt.severity]}</span>{" "}
      {diagnostics.sentences[doubt.code](doubt.values)}{" "}
      {namePlaces(doubt, notice.meta, notice.text, locale).map(({ name, span }) => (
        <a
          key={`${span.start}-${span.end}`}
          href={toPlaceHref(span)}
          className="figure-link place-link nowrap mr-3"
          aria-label={name === null ? review.notice.toText : `${review.notice.toText}: ${name}`}
          lang={name !== null && /\p{Script=Han}/u.test(name) ? "zh-CN" : undefined}
        >
          {name ?? review.notice.toText}
        </a>
      ))}
    </span>
  ));
}
