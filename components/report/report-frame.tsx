// What stands around a report: its title, when and from what it was made, how to print it, and the heads and feet of its
// pages. On the screen it is a page as any other; on paper it is A4 with page numbers.
import type { ReactNode } from "react";
import { formatDate, formatList, middleDot } from "@/lib/format.ts";
import type { Sources } from "@/lib/ledger/progress.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { PageHeads } from "../layout/page-heads.tsx";
import { PrintButton } from "./print-button.tsx";
import { ReportSources } from "./report-sources.tsx";

interface ReportFrameProps {
  title: string;
  /** Below the title: region, level, dates. */
  lead: string;
  sources: Sources;
  /** The day on which the report is made, ISO. */
  madeOn: string;
  /** The site, for addresses on paper. */
  site: string;
  /** The path of the page that the report is of. */
  path: string;
  locale: Locale;
  messages: Messages;
  children: ReactNode;
}

export function ReportFrame(props: ReportFrameProps) {
  const { title, lead, sources, madeOn, site, path, locale, messages, children } = props;
  const { charts, taking } = messages;
  const { report } = taking;
  const facts = [
    report.made(formatDate(madeOn, locale)),
    sources.samples > 0 ? charts.sourceSamples(sources.total, sources.samples) : charts.source(sources.total),
    sources.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(sources.asOf, locale)),
  ].join(middleDot(locale));
  return (
    <article className="report">
      <PageHeads title={title} siteName={messages.site.fullName} facts={facts} />
      <div className="no-print mb-2 mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-small">
        <AppLink href={path} locale={locale}>
          {report.back}
        </AppLink>
        <PrintButton>{report.print}</PrintButton>
        <span className="text-muted">{report.printHint}</span>
      </div>
      <header className="report-head">
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
        <p className="text-small text-muted">{facts}</p>
        {sources.samples > 0 ? <p className="text-small">{report.sampleNote}</p> : null}
      </header>
      {children}
      <ReportSources sources={sources} site={site} locale={locale} messages={messages} />
      <section className="keep-together">
        <h2>{report.definitions}</h2>
        <p>{report.definitionText}</p>
        <p className="text-small text-muted">
          {taking.frozen.grammar(formatList(sources.grammarVersions, locale))}
          {middleDot(locale)}
          {site}
        </p>
      </section>
    </article>
  );
}
