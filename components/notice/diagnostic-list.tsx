// What the reading noticed, each as a sentence with its places. Marks of their own: never the colours of status.
import { formatNumber, formatPercent, middleDot } from "@/lib/format.ts";
import { type Diagnostic, writingCodes } from "@/lib/ledger/diagnostic.ts";
import type { NoticeMeta } from "@/lib/ledger/schema.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

/** A mark beside the word of each severity. */
export const severityMarks = { error: "≠", warning: "!", info: "i", confirmed: "=" } as const;
const order = { error: 0, warning: 1, info: 2, confirmed: 3 } as const;

interface DiagnosticListProps {
  diagnostics: Diagnostic[];
  /** What the notice states: places that are among it are called by it. */
  stated: Pick<NoticeMeta, "totals" | "completionRate" | "unfinished">;
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

export function DiagnosticList({ diagnostics, ...context }: DiagnosticListProps) {
  const { notice: page } = context.messages.pages;
  if (diagnostics.length === 0) return <p className="text-muted">{page.noDiagnostics}</p>;
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  const written = sorted.filter((one) => writingCodes.includes(one.code));
  const said = sorted.filter((one) => !writingCodes.includes(one.code));
  return (
    <>
      {said.length === 0 ? null : <Lines diagnostics={said} {...context} />}
      {written.length === 0 ? null : (
        <details className="mt-1 max-w-[46rem] text-small">
          <summary className="text-muted">{toWritingSummary(written, context)}</summary>
          <Lines diagnostics={written} {...context} />
        </details>
      )}
    </>
  );
}

/** `读取提示 3 处：序号缺标点 2 · 序号不连续 1` */
function toWritingSummary(
  written: Diagnostic[],
  { locale, messages: { pages, diagnostics } }: Pick<DiagnosticListProps, "locale" | "messages">,
): string {
  const kinds = writingCodes.flatMap((code) => {
    const count = written.filter((one) => one.code === code).length;
    return count === 0 ? [] : [`${diagnostics.codes[code]} ${formatNumber(count, locale)}`];
  });
  return pages.notice.writing(written.length, kinds.join(middleDot(locale)));
}

function Lines({ diagnostics, messages, ...context }: DiagnosticListProps) {
  const { sentences, severity } = messages.diagnostics;
  return (
    <ul className="max-w-[46rem] space-y-1">
      {diagnostics.map((diagnostic, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
        <li key={index} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3">
          <span
            className={`text-small leading-[1.9] ${diagnostic.severity === "error" ? "font-semibold text-accent" : "text-muted"}`}
          >
            <span aria-hidden="true" className="mr-1.5 inline-block w-3 text-center font-mono">
              {severityMarks[diagnostic.severity]}
            </span>
            {severity[diagnostic.severity]}
          </span>
          <span>
            {sentences[diagnostic.code](diagnostic.values)}
            <Places spans={diagnostic.spans} messages={messages} {...context} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The places, each called by the figure or the name that stands there; those without a name of their own in one link. */
function Places({
  spans,
  stated,
  noticeId,
  locale,
  messages,
}: Omit<DiagnosticListProps, "diagnostics"> & { spans: SourceSpan[] }) {
  const { site } = messages;
  const named = spans.flatMap((span) => {
    const name = nameOf(span, stated, locale);
    return name === null ? [] : [{ name, spans: [span] }];
  });
  const nameless = spans.filter((span) => nameOf(span, stated, locale) === null);
  const places = nameless.length === 0 ? named : [...named, { name: site.source, spans: nameless }];
  return places.map((place, index) => (
    <span key={toSourceHref(noticeId, ...place.spans)} className="text-small text-muted">
      <span aria-hidden="true">{index > 0 ? " · " : " "}</span>
      <AppLink
        href={toSourceHref(noticeId, ...place.spans)}
        locale={locale}
        className="figure-link nowrap"
        aria-label={place.name === site.source ? site.openSource : messages.pages.notice.openPlace(place.name)}
        lang={/\p{Script=Han}/u.test(place.name) ? "zh-CN" : undefined}
      >
        {place.name}
      </AppLink>
    </span>
  ));
}

/** As much of an unfinished problem's name as tells it from others. */
const longestName = 12;

/** What the notice states at a place: a figure, its rate, the name of what is unfinished. */
function nameOf(
  place: SourceSpan,
  { totals, completionRate, unfinished }: DiagnosticListProps["stated"],
  locale: Locale,
): string | null {
  const isHere = (stated: { span: SourceSpan } | null): boolean =>
    stated !== null && stated.span.start === place.start && stated.span.end === place.end;
  const figure = totals.flatMap(({ total, done, ongoing }) => [total, done, ongoing]).find(isHere);
  if (figure) return formatNumber(figure.value, locale);
  if (completionRate && isHere(completionRate)) return formatPercent(completionRate.value, locale);
  const name = unfinished.find(isHere)?.value;
  if (name === undefined) return null;
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
