// What the reading noticed, each as a sentence with its places. Marks of their own: never the colours of status.
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

/** A mark beside the word of each severity. */
export const severityMarks = { error: "≠", warning: "!", info: "i", confirmed: "=" } as const;
const order = { error: 0, warning: 1, info: 2, confirmed: 3 } as const;

export function DiagnosticList({
  diagnostics,
  noticeId,
  locale,
  messages,
}: {
  diagnostics: Diagnostic[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
}) {
  const { sentences, severity } = messages.diagnostics;
  if (diagnostics.length === 0) return <p className="text-muted">{messages.pages.notice.noChecks}</p>;
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  return (
    <ul className="max-w-[46rem] space-y-1">
      {sorted.map((diagnostic, index) => (
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
            {diagnostic.spans.map((span) => (
              <AppLink
                key={`${span.start}-${span.end}`}
                href={toSourceHref(noticeId, span)}
                locale={locale}
                className="figure-link nowrap ml-2 text-small text-muted"
              >
                {messages.site.source}
              </AppLink>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
