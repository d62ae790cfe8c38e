// What editors put right, for readers: a mark beside the value, and the list of all with their places.

import { formatTime, punctuation } from "@/lib/format.ts";
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { CorrectionPath } from "@/lib/ledger/correction-path.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { placeOf } from "@/lib/ledger/path-value.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { toPathName, toValueWords } from "./value-words.ts";

interface MarkProps {
  corrections: readonly KeptCorrection[];
  /** The values that the mark stands beside. */
  paths: readonly CorrectionPath[];
  locale: Locale;
  messages: Messages;
}

/** “更正”, with what was read; nothing where none of these values was corrected. */
export function CorrectionMark({ corrections, paths, locale, messages }: MarkProps) {
  const found = corrections.filter(({ path, waits }) => !waits && paths.includes(path));
  if (found.length === 0) return null;
  const words = messages.review.corrected;
  const read = found.map(({ path, readValue }) => words.readAs(toValueWords(path, readValue, locale, messages)));
  return (
    <>
      {" "}
      <span className="badge correction-mark">
        {words.mark}
        <span className="correction-read">{["", ...read].join(punctuation[locale].comma)}</span>
      </span>
    </>
  );
}

/** Every correction of a notice: what was read, what stands there now, since when, and where the text says so. */
export function CorrectionList({
  notice,
  locale,
  messages,
}: {
  notice: NoticeDetail;
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.review.corrected;
  return (
    <>
      <p className="mb-2 text-muted">{words.lead}</p>
      <ul className="max-w-[46rem] space-y-1">
        {notice.corrections.map(({ path, readValue, correctedValue, at }) => {
          const place = placeOf(correctedValue) ?? placeOf(readValue);
          return (
            <li key={path}>
              {words.line(
                toPathName(path, notice, messages),
                toValueWords(path, readValue, locale, messages),
                toValueWords(path, correctedValue, locale, messages),
              )}{" "}
              <time dateTime={at} className="nowrap text-small text-muted">
                {formatTime(at, locale)}
              </time>
              {place === null ? null : (
                <AppLink
                  href={toSourceHref(notice.id, place)}
                  locale={locale}
                  className="figure-link nowrap ml-2 text-small text-muted"
                >
                  {messages.site.source}
                </AppLink>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
