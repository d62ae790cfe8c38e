// The tables of the pages as files: /tables/<one of tableNames>.csv|xlsx|json?<the page's filters>.
import { toSlugNames } from "@/components/filters/filter-options.ts";
import { toFiltersInWords } from "@/lib/charts/filters-in-words.ts";
import { atOneMoment } from "@/lib/db/asking/one-moment.ts";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { countSources } from "@/lib/db/queries/list-sources.ts";
import { toFileName } from "@/lib/export/file-name.ts";
import { toFileResponse, toRefusal } from "@/lib/export/file-response.ts";
import { toTableFile } from "@/lib/export/write-file.ts";
import { listActive } from "@/lib/filters.ts";
import { formatDate, formatList, formatNumber } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { readFileLocale } from "../../charts/chart-response.ts";
import { orRefusal } from "../../or-refusal.ts";
import { readFileFilters } from "../../read-file-filters.ts";
import { splitFileName } from "../../split-file-name.ts";
import { loadTable, type TableName, tableNames, toTableView } from "../load-table.ts";

const formats = ["csv", "xlsx", "json"] as const;

export const GET = orRefusal(
  async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const { locale, refusal } = readFileLocale(request);
    if (refusal) return refusal;
    const messages = getMessages(locale);
    const [name, extension] = splitFileName((await params).file);
    const table = tableNames.find((one) => one === name);
    if (!table) return toRefusal(404, messages.exports.unknownTable(name, formatList([...tableNames], locale)));
    const format = formats.find((one) => one === extension);
    if (!format) return toRefusal(404, messages.exports.unknownFormat(extension, formatList([...formats], locale)));

    const filters = readFileFilters(new URL(request.url).searchParams, locale, ["lang"]);
    if (filters instanceof Response) return filters;
    const { loaded, facets, asOf } = await atOneMoment(async () => ({
      loaded: await loadTable(table, filters, locale, readOrigin(request.headers)),
      facets: listActive(filters).length > 0 ? await countFacets(filters) : null,
      asOf: (await countSources(filters, toTableView(table))).asOf,
    }));
    if (!loaded.ok) return toRefusal(413, messages.exports.tooMany(formatNumber(loaded.most, locale)));
    const { charts, site } = messages;
    const inWords = toFiltersInWords(filters, locale, facets ? toSlugNames(facets, messages) : undefined);
    const asOfWords = asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(asOf, locale));
    const { title, lead } = nameTable(table, messages);
    const body = await toTableFile(
      {
        table: loaded.table,
        notes: [
          [charts.notesRows.title, title],
          [charts.notesRows.filters, inWords ?? charts.noFilters],
          [charts.notesRows.sentence, lead],
          [charts.notesRows.note, charts.note.declared],
          [charts.notesRows.asOf, asOfWords],
        ],
        words: { dataSheet: title, notesSheet: charts.sheetNotes, notStated: site.notStated },
        metadata: {
          table,
          language: locale,
          title,
          filters: inWords,
          asOf: asOfWords,
          asOfDate: asOf,
          total: loaded.table.rows.length,
        },
      },
      format,
    );
    return toFileResponse(request, body, format, toFileName([messages.exports.fileName[table], inWords, asOfWords]));
  },
);

/** What a table is called, and what it holds. */
function nameTable(table: TableName, { comparing, finding, pages }: Messages): { title: string; lead: string } {
  switch (table) {
    case "diagnostics":
      return finding.diagnostics;
    case "ongoing":
      return pages.ledger.ongoing;
    case "ranking":
      return { title: pages.round.ranking, lead: pages.round.rankNote };
    case "compare-units":
      return { title: comparing.exports.unit, lead: comparing.note };
    case "compare-rounds":
      return { title: comparing.exports.round, lead: pages.rounds.lead };
    case "compare-regions":
      return { title: comparing.exports.region, lead: comparing.regionNote };
    default:
      return pages[table];
  }
}
