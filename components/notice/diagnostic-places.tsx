// The places that a diagnostic speaks of, as links, each called by the figure or the words that stand there.
import { formatNumber, formatStatedPercent } from "@/lib/format.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import { isWriting } from "@/lib/ledger/fold-diagnostics.ts";
import { cutWords } from "@/lib/ledger/quotation.ts";
import type { NoticeMeta } from "@/lib/ledger/schema.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import { type SourceSpan, sliceSpan } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

export interface NamedPlace {
  /** `null` where nothing is known to call it by. */
  name: string | null;
  span: SourceSpan;
}

/** As much of what stands at a place as tells it from others. */
const longestName = 12;

/** Words as the name of their place. */
export function toPlaceName(words: string): string {
  return cutWords(words.replace(/\s+/g, " ").trim(), longestName);
}

/** What a note on the writing is about: the number or the words that it names; `null` for all other diagnostics. */
export function findWritten(diagnostic: Pick<Diagnostic, "code" | "values">): string | null {
  if (!isWriting(diagnostic)) return null;
  const { text, found, number } = diagnostic.values;
  const written = text ?? found ?? number;
  return written === undefined ? null : toPlaceName(String(written));
}

/** What a notice states that a place may be called by. */
export type StatedValues = Pick<NoticeMeta, "totals" | "completionRate" | "unfinished">;

/** What the notice states at a place: a figure, its rate, the name of what is unfinished; else the words that stand there. */
function nameOf(
  place: SourceSpan,
  { totals, completionRate, unfinished }: StatedValues,
  locale: Locale,
): string | null {
  const isHere = (stated: { span: SourceSpan } | null): boolean =>
    stated !== null && stated.span.start === place.start && stated.span.end === place.end;
  const figure = totals.flatMap(({ total, done, ongoing }) => [total, done, ongoing]).find(isHere);
  if (figure) return formatNumber(figure.value, locale);
  if (completionRate && isHere(completionRate)) return formatStatedPercent(completionRate.value, locale);
  const name = unfinished.find(isHere)?.value;
  return name === undefined ? null : toPlaceName(name);
}

/** The places of a diagnostic, each by a name of its own where there is one; `text` is the kept text, where it is at hand. */
export function namePlaces(
  diagnostic: Diagnostic,
  stated: StatedValues,
  text: string | undefined,
  locale: Locale,
): NamedPlace[] {
  return diagnostic.spans.map((span) => {
    const words = text === undefined ? "" : toPlaceName(sliceSpan(text, span));
    return { name: nameOf(span, stated, locale) ?? findWritten(diagnostic) ?? (words || null), span };
  });
}

interface DiagnosticPlacesProps {
  places: NamedPlace[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

/** Those without a name of their own stand in one link behind the others. */
export function DiagnosticPlaces({ places, noticeId, locale, messages }: DiagnosticPlacesProps) {
  const { site, pages } = messages;
  const nameless = places.filter(({ name }) => name === null).map(({ span }) => span);
  const links = [
    ...places.flatMap(({ name, span }) => (name === null ? [] : [{ name, spans: [span] }])),
    ...(nameless.length > 0 ? [{ name: site.source, spans: nameless }] : []),
  ];
  return links.map(({ name, spans }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the places never move
    <span key={index} className="text-small text-muted">
      <span aria-hidden="true">{index > 0 ? " · " : " "}</span>
      <AppLink
        href={toSourceHref(noticeId, ...spans)}
        locale={locale}
        className="figure-link nowrap"
        aria-label={name === site.source ? site.openSource : pages.notice.openPlace(name)}
        lang={/\p{Script=Han}/u.test(name) ? "zh-CN" : undefined}
      >
        {name}
      </AppLink>
    </span>
  ));
}
