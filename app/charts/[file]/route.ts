// A chart is an address: /charts/<question>.svg|png|csv|xlsx|json?<the page's filters>.
import { questions } from "@/lib/charts/chart-model.ts";
import { toRefusal } from "@/lib/export/file-response.ts";
import { toHref, toQueryString } from "@/lib/filters.ts";
import { formatList, formatNumber } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { orRefusal } from "../../or-refusal.ts";
import { pictureParameters, readFileFilters } from "../../read-file-filters.ts";
import { splitFileName } from "../../split-file-name.ts";
import { readFileLocale, readFormat, readPicture, toChartResponse } from "../chart-response.ts";
import { loadChartSources, loadNamedChart, loadWholeChart } from "../load-named-chart.ts";

export const GET = orRefusal(
  async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const { locale, refusal } = readFileLocale(request);
    if (refusal) return refusal;
    const messages = getMessages(locale);
    const [name, ending] = splitFileName((await params).file);
    const question = questions.find((one) => one === name);
    if (!question) return toRefusal(404, messages.exports.unknownQuestion(name, formatList([...questions], locale)));
    const format = readFormat(ending, locale);
    if (format instanceof Response) return format;
    const picture = readPicture(request, locale);
    if (picture instanceof Response) return picture;

    const filters = readFileFilters(new URL(request.url).searchParams, locale, pictureParameters);
    if (filters instanceof Response) return filters;
    const loaded =
      format === "svg" || format === "png"
        ? { ok: true as const, model: await loadNamedChart(question, filters, locale), sources: null }
        : await loadWholeChart(question, filters, locale);
    if (!loaded.ok) return toRefusal(413, messages.exports.tooMany(formatNumber(loaded.most, locale)));
    const { model, sources } = loaded;
    return toChartResponse(request, {
      model,
      format,
      name: messages.exports.fileName[question],
      frozenId: null,
      loadOrigin: async () => ({
        site: readOrigin(request.headers),
        path: toHref(`/charts/${question}.${format}`, filters),
        query: toQueryString(filters),
        sources: sources ?? (await loadChartSources(filters)),
        frozenOn: null,
      }),
    });
  },
);
