// How many diagnostics of each code there are, by severity: each a link that shows these alone.
import { changeFilters, type Filters, toHref } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import { severitySchema } from "@/lib/ledger/diagnostic.ts";
import type { DiagnosticCount } from "@/lib/ledger/diagnostic-row.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { SeverityMark, toSeverityClass } from "./severity-mark.tsx";

interface DiagnosticCountsProps {
  counts: DiagnosticCount[];
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

export function DiagnosticCounts({ counts, filters, path, locale, messages }: DiagnosticCountsProps) {
  const { severity: severities, codes } = messages.diagnostics;
  const shown = severitySchema.options.filter((severity) => counts.some((count) => count.severity === severity));
  return (
    <dl className="my-4 grid max-w-[64rem] grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5">
      {shown.map((severity) => {
        const ofSeverity = counts.filter((count) => count.severity === severity);
        const current = filters.severity.includes(severity);
        const total = ofSeverity.reduce((sum, { count }) => sum + count, 0);
        return (
          <div key={severity} className="contents">
            <dt className={`nowrap ${toSeverityClass(severity)}`}>
              <SeverityMark severity={severity} />
              <span className="choice">
                <AppLink
                  href={toHref(path, changeFilters(filters, { severity: current ? [] : [severity] }))}
                  aria-current={current ? "true" : undefined}
                  className="text-inherit"
                  locale={locale}
                  scroll={false}
                >
                  {severities[severity]} <span className="tabular text-small">{formatNumber(total, locale)}</span>
                </AppLink>
              </span>
            </dt>
            <dd className="choice">
              {ofSeverity.map(({ code, count, notices }) => {
                const isChosen = filters.code.includes(code);
                return (
                  <AppLink
                    key={code}
                    href={toHref(
                      path,
                      changeFilters(filters, { code: isChosen ? filters.code.filter((one) => one !== code) : [code] }),
                    )}
                    locale={locale}
                    scroll={false}
                    title={messages.finding.diagnostics.count(count, notices)}
                    aria-current={isChosen ? "true" : undefined}
                  >
                    {codes[code]} <span className="tabular text-small">{formatNumber(count, locale)}</span>
                  </AppLink>
                );
              })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
