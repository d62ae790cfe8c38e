// What the reading noticed, each as a sentence with its places. Marks of their own: never the colours of status.
import { formatNumber, middleDot } from "@/lib/format.ts";
import { type Diagnostic, writingCodes } from "@/lib/ledger/diagnostic.ts";
import { isWriting, sortDiagnostics } from "@/lib/ledger/fold-diagnostics.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { DiagnosticPlaces, namePlaces, type StatedValues } from "./diagnostic-places.tsx";
import { SeverityMark, toSeverityClass } from "./severity-mark.tsx";

interface DiagnosticListProps {
  diagnostics: Diagnostic[];
  /** What the notice states: places that are among it are called by it. */
  stated: StatedValues;
  noticeId: number;
  /** The kept text, where it is at hand: other places are called by the words that stand there. */
  text?: string;
  locale: Locale;
  messages: Messages;
}

export function DiagnosticList({ diagnostics, ...context }: DiagnosticListProps) {
  const { notice: page } = context.messages.pages;
  if (diagnostics.length === 0) return <p className="text-muted">{page.noDiagnostics}</p>;
  const sorted = sortDiagnostics(diagnostics);
  const written = sorted.filter(isWriting);
  const said = sorted.filter((one) => !isWriting(one));
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

/** As wide as the longest word of the severities. */
const columns: Record<Locale, string> = {
  "zh-CN": "grid-cols-[5.5rem_minmax(0,1fr)]",
  en: "grid-cols-[7rem_minmax(0,1fr)]",
};

function Lines({ diagnostics, ...context }: DiagnosticListProps) {
  const { sentences, severity } = context.messages.diagnostics;
  return (
    <ul className="max-w-[46rem] space-y-1">
      {diagnostics.map((diagnostic, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
        <li key={index} className={`grid gap-x-3 ${columns[context.locale]}`}>
          <span className={`text-small leading-[1.9] ${toSeverityClass(diagnostic.severity)}`}>
            <SeverityMark severity={diagnostic.severity} />
            {severity[diagnostic.severity]}
          </span>
          <span>
            {sentences[diagnostic.code](diagnostic.values)}
            <DiagnosticPlaces
              places={namePlaces(diagnostic, context.stated, context.text, context.locale)}
              noticeId={context.noticeId}
              locale={context.locale}
              messages={context.messages}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
