// A chart is an address: /charts/<question>.svg|png|csv|xlsx|json?<the page's filters>.

import { toSlugNames } from "@/components/filters/filter-options.ts";
import { questions } from "@/lib/charts/chart-model.ts";
import { drawPoster } from "@/lib/charts/draw-poster.ts";
import { countFacets } from "@/lib/db/queries/count-facets.ts";
import { exportFormats, toFileResponse, toRefusal } from "@/lib/export/file-response.ts";
import { pngWidths } from "@/lib/export/png.ts";
import { toPictureFile, toTableFile } from "@/lib/export/write-file.ts";
import { listActive, parseFilters } from "@/lib/filters.ts";
import { formatList } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { localeHeader, toLocale } from "@/lib/messages/locale.ts";
import { toChartFile } from "../chart-file.ts";
import { loadChart } from "../load-chart.ts";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const locale = toLocale(request.headers.get(localeHeader));
  const messages = getMessages(locale);
  const { file } = await params;
  const dot = file.lastIndexOf(".");
  const [name, extension] = dot < 0 ? [file, ""] : [file.slice(0, dot), file.slice(dot + 1)];
  const question = questions.find((one) => one === name);
  if (!question) return toRefusal(404, messages.exports.unknownQuestion(name, formatList([...questions], locale)));
  const format = exportFormats.find((one) => one === extension);
  if (!format) return toRefusal(404, messages.exports.unknownFormat(extension, formatList([...exportFormats], locale)));
  const { searchParams } = new URL(request.url);
  const width = readWidth(searchParams.get("width"));
  if (width === null) return toRefusal(400, messages.exports.badWidth(pngWidths.least, pngWidths.most));

  const filters = parseFilters(searchParams);
  const names = listActive(filters).length > 0 ? toSlugNames(await countFacets(filters), messages) : undefined;
  const model = await loadChart(question, filters, locale, names);
  const body =
    format === "svg" || format === "png"
      ? await toPictureFile(drawPoster(model), format, width)
      : await toTableFile(toChartFile(model), format);
  return toFileResponse(request, body, format, messages.exports.fileName[question]);
}

/** The width of a PNG in pixels; `null` where it makes no sense. */
function readWidth(value: string | null): number | null {
  if (value === null) return pngWidths.usual;
  const width = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return width >= pngWidths.least && width <= pngWidths.most ? width : null;
}
