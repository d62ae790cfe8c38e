// A chart model -> its rows with everything that has to travel with them.
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { type ExportNotes, withWholeAddresses } from "@/lib/export/table.ts";
import type { TableFile } from "@/lib/export/write-file.ts";
import { formatDate, formatList, middleDot } from "@/lib/format.ts";
import type { SourceNotice, Sources } from "@/lib/ledger/progress.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { localizePath } from "@/lib/messages/locale.ts";

/** Where a chart comes from: what its file says besides the model. */
export interface ChartOrigin {
  /** The site, `https://taizhang.example.cn`. */
  site: string;
  /** The path of this chart without ending and language, with its query: `/charts/completion-by-unit?level=county`. */
  path: string;
  /** The filters as a canonical query string. */
  query: string;
  sources: Sources;
  /** The day on which it was frozen; `null` for today's figures. */
  frozenOn: string | null;
}

export function toChartFile(model: ChartModel, origin: ChartOrigin): TableFile {
  const { locale } = model;
  const { charts, site, taking } = getMessages(locale);
  const rows = charts.notesRows;
  const { sources, frozenOn } = origin;
  const address = origin.site + localizePath(locale, origin.path);
  const notes: ExportNotes = [
    [rows.title, model.title],
    [rows.filters, model.subtitle ?? charts.noFilters],
    [rows.sentence, model.sentence],
    ...(model.silent ? [[rows.silent, model.silent] satisfies [string, string]] : []),
    [rows.note, model.note],
    [rows.source, model.source],
    [rows.asOf, model.asOf],
    [rows.address, address],
    // Today's data hold all rows; a frozen version holds what its picture was made of.
    ...(frozenOn !== null && model.more ? [[rows.shown, model.more] satisfies [string, string]] : []),
    ...(frozenOn === null ? [] : [[taking.file.frozenOn, formatDate(frozenOn, locale)] satisfies [string, string]]),
    [taking.file.grammar, formatList(sources.grammarVersions, locale)],
    ...sources.notices.map((notice, index): [string, string] => [
      taking.file.notice(index + 1, sources.total),
      toSourceWords(notice, origin.site, model),
    ]),
  ];
  return {
    table: withWholeAddresses(model.table, (path) => origin.site + localizePath(locale, path)),
    notes,
    words: { dataSheet: charts.sheetData, notesSheet: charts.sheetNotes, notStated: site.notStated },
    metadata: {
      question: model.question,
      language: locale,
      address,
      title: model.title,
      filters: model.subtitle,
      query: origin.query,
      sentence: model.sentence,
      notStated: model.silent,
      definition: model.note,
      source: model.source,
      asOf: model.asOf,
      asOfDate: sources.asOf,
      frozenOn,
      grammarVersions: sources.grammarVersions,
      sources: {
        total: sources.total,
        samples: sources.samples,
        notices: sources.notices.map((notice) => ({
          id: notice.id,
          title: notice.title,
          unit: notice.unit?.name ?? null,
          issuer: notice.issuer,
          published: notice.published,
          signed: notice.signed,
          isSample: notice.isSample,
          address: `${origin.site}${localizePath(locale, `/notices/${notice.id}`)}`,
        })),
      },
    },
  };
}

/** `惠济区，关于……的通报，2021年5月6日，样例，https://…/notices/3` */
function toSourceWords(notice: SourceNotice, site: string, { locale }: ChartModel): string {
  const messages = getMessages(locale);
  const day = notice.published ?? notice.signed;
  return [
    notice.unit?.name ?? "",
    messages.pages.notices.named(notice.title, notice.unit?.name),
    day === null ? messages.site.notStated : formatDate(day, locale),
    notice.isSample ? messages.site.sample : "",
    `${site}${localizePath(locale, `/notices/${notice.id}`)}`,
  ]
    .filter(Boolean)
    .join(middleDot(locale));
}
