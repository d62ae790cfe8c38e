// A chart model and what is asked of its file -> the answer: one way for today's charts and for frozen ones.
import "server-only";
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { drawPoster } from "@/lib/charts/draw-poster.ts";
import { toFileName } from "@/lib/export/file-name.ts";
import { toFileResponse, toRefusal } from "@/lib/export/file-response.ts";
import { type ExportFormat, exportFormats } from "@/lib/export/formats.ts";
import { pictureThemes, pngWidths, readPictureOptions } from "@/lib/export/picture-options.ts";
import { presetNames } from "@/lib/export/scheme.ts";
import { toPictureFile, toTableFile } from "@/lib/export/write-file.ts";
import { formatList } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, localeHeader, locales, toLocale } from "@/lib/messages/locale.ts";
import { isOriginSet } from "@/lib/site-origin.ts";
import { type ChartOrigin, toChartFile } from "./chart-file.ts";

/** The language of a file: that of its address, unless `lang` names one, as a form without script has to. */
export function readFileLocale(request: Request): { locale: Locale; refusal: Response | null } {
  const locale = toLocale(request.headers.get(localeHeader));
  const wanted = new URL(request.url).searchParams.get("lang");
  if (wanted === null || wanted === "") return { locale, refusal: null };
  const known = locales.find((one) => one === wanted);
  if (known) return { locale: known, refusal: null };
  return { locale, refusal: toRefusal(400, getMessages(locale).taking.badLanguage(formatList([...locales], locale))) };
}

/** The format of an ending, or a refusal that names those there are. */
export function readFormat(ending: string, locale: Locale): ExportFormat | Response {
  const format = exportFormats.find((one) => one === ending);
  if (format) return format;
  return toRefusal(404, getMessages(locale).exports.unknownFormat(ending, formatList([...exportFormats], locale)));
}

/** Whether the choices of a picture make sense; said before anything is read from the database. */
export function readPicture(request: Request, locale: Locale) {
  const { exports, taking, seeing } = getMessages(locale);
  const read = readPictureOptions(new URL(request.url).searchParams);
  if (read.ok) return read.options;
  const words = {
    width: exports.badWidth(pngWidths.least, pngWidths.most),
    theme: taking.badTheme(formatList([...pictureThemes], locale)),
    background: taking.badBackground,
    palette: seeing.palette.unknown(formatList(presetNames, locale)),
  };
  return toRefusal(400, words[read.reason]);
}

interface ChartAnswer {
  model: ChartModel;
  format: ExportFormat;
  /** What the file is called; filters and date stand behind it. */
  name: string;
  /** Of a frozen version, whose figures never change; `null` for today's. */
  frozenId: string | null;
  /** What a table says of its origin; a picture does not ask. */
  loadOrigin(): Promise<ChartOrigin>;
}

/** The file; what is frozen is kept by whoever has it once, but for tables where their address might be made up. */
export async function toChartResponse(request: Request, answer: ChartAnswer): Promise<Response> {
  const { model, format, name, frozenId } = answer;
  const picture = readPicture(request, model.locale);
  if (picture instanceof Response) return picture;
  const isPicture = format === "svg" || format === "png";
  const body = isPicture
    ? await toPictureFile(drawPoster(model, picture), format, picture.width)
    : await toTableFile(toChartFile(model, await answer.loadOrigin()), format);
  // A table says where it is from. Unless that is set, it is what the request named.
  const isForEver = frozenId !== null && (isPicture || isOriginSet());
  const fileName = toFileName([name, model.subtitle, model.asOf, frozenId]);
  return toFileResponse(request, body, format, fileName, isForEver ? "forever" : "fresh");
}
