// A chart model -> its rows with everything that has to travel with them.
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import type { ExportNotes } from "@/lib/export/table.ts";
import type { TableFile } from "@/lib/export/write-file.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";

export function toChartFile(model: ChartModel): TableFile {
  const { charts, site } = getMessages(model.locale);
  const rows = charts.notesRows;
  const notes: ExportNotes = [
    [rows.title, model.title],
    [rows.filters, model.subtitle ?? charts.noFilters],
    [rows.sentence, model.sentence],
    ...(model.silent ? [[rows.silent, model.silent] satisfies [string, string]] : []),
    [rows.note, model.note],
    [rows.source, model.source],
    [rows.asOf, model.asOf],
  ];
  return {
    table: model.table,
    notes,
    words: { dataSheet: charts.sheetData, notesSheet: charts.sheetNotes, notStated: site.notStated },
    metadata: {
      question: model.question,
      language: model.locale,
      title: model.title,
      filters: model.subtitle,
      sentence: model.sentence,
      notStated: model.silent,
      note: model.note,
      source: model.source,
      asOf: model.asOf,
    },
  };
}
