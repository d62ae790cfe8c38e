// A frozen version: the chart as it stood, its table, how to cite it, what stands behind it, and the way to today's.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChartLegend } from "@/components/charts/chart-legend.tsx";
import { ChartPlot } from "@/components/charts/chart-plot.tsx";
import { ChartTable } from "@/components/charts/chart-table.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { FileLinks, toFileLinks } from "@/components/taking/file-links.tsx";
import { QuotedText } from "@/components/taking/quoted-text.tsx";
import { SourceList } from "@/components/taking/source-list.tsx";
import { WithdrawnStone } from "@/components/taking/withdrawn-stone.tsx";
import { joinFacts } from "@/lib/charts/chart-model.ts";
import { toChineseCitation, toEnglishCitation, toFullTitle } from "@/lib/charts/citation.ts";
import { hasPlot } from "@/lib/charts/draw-plot.ts";
import { type FrozenContent, haveSameFigures, isFrozenId } from "@/lib/charts/frozen.ts";
import { getFrozenVersion } from "@/lib/db/queries/get-frozen-version.ts";
import { getWithdrawnVersion } from "@/lib/db/queries/get-withdrawn-version.ts";
import { parseFilters } from "@/lib/filters.ts";
import { formatDate, formatList, keepTogether, punctuation, toBeijingDay } from "@/lib/format.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { loadNamedChart } from "../../charts/load-named-chart.ts";
import { toChartHref } from "../../embed/chart-path.ts";
import type { DetailPageProps } from "../../page-props.ts";
import { readLocale } from "../../read-locale.ts";

const loadVersion = cache(async (id: string) => (isFrozenId(id) ? getFrozenVersion(id) : null));

const loadStone = cache(async (id: string) => (isFrozenId(id) ? getWithdrawnVersion(id) : null));

export async function generateMetadata({ params }: DetailPageProps<"id">): Promise<Metadata> {
  const { locale, messages } = await readLocale();
  const { id } = await params;
  const version = await loadVersion(id);
  if (version === null) {
    if ((await loadStone(id)) === null) notFound();
    return { title: messages.taking.frozen.withdrawn, robots: { index: false } };
  }
  const day = formatDate(toBeijingDay(version.frozenAt), locale);
  return { title: `${toFullTitle(version.content.models[locale])} ${messages.taking.frozen.on(day)}` };
}

export default async function FrozenPage({ params }: DetailPageProps<"id">) {
  const { locale, messages } = await readLocale();
  const version = await loadVersion((await params).id);
  if (version === null) {
    const stone = await loadStone((await params).id);
    if (stone === null) notFound();
    return <WithdrawnStone stone={stone} locale={locale} messages={messages} />;
  }
  const { id, content, frozenAt } = version;
  const { charts, taking } = messages;
  const words = taking.frozen;
  const model = content.models[locale];
  const frozenOn = toBeijingDay(frozenAt);
  const site = readOrigin(await headers());
  const cited = { frozenOn, visitedOn: toBeijingDay(new Date().toISOString()) };
  const citations = [
    {
      id: "cite-zh",
      label: words.citeChinese,
      lang: "zh-CN",
      text: toChineseCitation({
        ...cited,
        title: toFullTitle(content.models["zh-CN"]),
        address: `${site}/frozen/${id}`,
      }),
    },
    {
      id: "cite-en",
      label: words.citeEnglish,
      lang: "en",
      text: toEnglishCitation({
        ...cited,
        title: toFullTitle(content.models.en),
        address: site + localizePath("en", `/frozen/${id}`),
      }),
    },
  ];
  return (
    <>
      <PageHeader
        above={words.title}
        title={toFullTitle(model)}
        lead={`${words.on(formatDate(frozenOn, locale))}${punctuation[locale].fullStop}${words.lead}`}
      />
      <p className="no-print -mt-3 text-small">
        <Today content={content} />
      </p>
      <section aria-label={charts.chartRegion(model.title)} className="mt-6">
        <p className="max-w-[52rem]">{keepTogether(model.sentence)}</p>
        {hasPlot(model) ? (
          <>
            <ChartLegend model={model} />
            <ChartPlot model={model} />
          </>
        ) : null}
        <div className="mt-2 max-w-[52rem] space-y-0.5 text-small text-muted">
          {model.more ? <p>{model.more}</p> : null}
          {model.silent ? <p>{model.silent}</p> : null}
          <p>{model.note}</p>
          <p>{keepTogether(joinFacts(model))}</p>
        </div>
      </section>
      <SectionHeading>{charts.table}</SectionHeading>
      <ChartTable table={model.table} caption={charts.tableCaption(model.title)} locale={locale} messages={messages} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <section>
          <SectionHeading>{words.cite}</SectionHeading>
          {citations.map((citation) => (
            <QuotedText key={citation.id} {...citation} rows={3} copy={taking.copy} copied={taking.copied} />
          ))}
        </section>
        <section className="no-print">
          <SectionHeading>{words.files}</SectionHeading>
          <FileLinks
            address={localizePath(locale, `/frozen/${id}`)}
            query=""
            links={toFileLinks(`${charts.question[model.question]} ${id}`, messages)}
          />
        </section>
      </div>
      <SectionHeading>{words.sources}</SectionHeading>
      <SourceList sources={content.sources} locale={locale} messages={messages} />
      <p className="mt-4 max-w-[52rem] text-small text-muted">
        {words.grammar(formatList(content.sources.grammarVersions, locale))}
        <br />
        {words.checksum} <code className="select-all">{id}</code>
        {punctuation[locale].colon}
        {words.checksumHint}
      </p>
    </>
  );
}

/** Whether today's figures are the same, and the way to them. */
async function Today({ content }: { content: FrozenContent }) {
  const { locale, messages } = await readLocale();
  const words = messages.taking.frozen;
  const filters = parseFilters(new URLSearchParams(content.query));
  const today = await loadNamedChart(content.question, filters, locale);
  const said = today.empty ? words.gone : haveSameFigures(today, content.models[locale]) ? words.same : words.differs;
  return (
    <>
      <strong className="font-medium">{said}</strong>{" "}
      <AppLink href={toChartHref(content.question, filters)} locale={locale} className="text-accent">
        {words.today}
      </AppLink>
    </>
  );
}
