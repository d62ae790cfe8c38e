// POST /frozen: keeps a chart as it stands and leads to its address. A plain form, which works without script.
import "server-only";
import { clientAddressHeader } from "@/lib/auth/client-address.ts";
import { isFromElsewhere } from "@/lib/auth/request-source.ts";
import { type Question, questions } from "@/lib/charts/chart-model.ts";
import { type FrozenContent, mostFrozenBytes, toCanonicalJson, toFrozenId } from "@/lib/charts/frozen.ts";
import { atOneMoment } from "@/lib/db/asking/one-moment.ts";
import { freezeChart } from "@/lib/db/mutations/freeze-chart.ts";
import { toRefusal } from "@/lib/export/file-response.ts";
import { type Filters, toQueryString } from "@/lib/filters.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { localeHeader, localizePath, toLocale } from "@/lib/messages/locale.ts";
import { loadChartSources, loadNamedChart } from "../charts/load-named-chart.ts";
import { orRefusal } from "../or-refusal.ts";
import { readFileFilters } from "../read-file-filters.ts";

/** More than any address of a chart has, in bytes. */
const largestForm = 100_000;

export const POST = orRefusal(async (request: Request): Promise<Response> => {
  const locale = toLocale(request.headers.get(localeHeader));
  const { frozen: words } = getMessages(locale).taking;
  if (isFromElsewhere(request.headers)) return toRefusal(403, words.crossSite);
  const form = await readForm(request);
  const question = questions.find((one) => one === form.get("question"));
  if (!question) return toRefusal(400, words.unknownQuestion);
  const filters = readFileFilters(new URLSearchParams(form.get("query") ?? ""), locale);
  if (filters instanceof Response) return filters;
  const content = await atOneMoment(() => readContent(question, filters));
  const json = toCanonicalJson(content);
  const outcome = await freezeChart({
    id: toFrozenId(content),
    question,
    query: content.query,
    content: JSON.parse(json) as object,
    byteSize: Buffer.byteLength(json),
    mostBytes: mostFrozenBytes,
    address: request.headers.get(clientAddressHeader),
  });
  if (outcome.ok) {
    return new Response(null, {
      status: 303,
      headers: { location: localizePath(locale, `/frozen/${outcome.id}`), "cache-control": "no-store" },
    });
  }
  if (outcome.reason === "withdrawn") return toRefusal(410, words.withdrawnBefore);
  if (outcome.reason === "too-large") return toRefusal(413, words.tooLarge);
  if (outcome.reason === "too-many-today") return tooMany(words.tooManyToday, 3600);
  if (outcome.reason === "busy") return tooMany(words.changing, 2);
  return tooMany(words.tooMany(outcome.waitSeconds), outcome.waitSeconds);
});

/** The fields of the form; none where it is no form or larger than one. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!type.startsWith("application/x-www-form-urlencoded") || !(length <= largestForm)) return new URLSearchParams();
  return new URLSearchParams(await request.text());
}

/** The chart in both languages with its sources. */
async function readContent(question: Question, filters: Filters): Promise<FrozenContent> {
  const models = {
    "zh-CN": await loadNamedChart(question, filters, "zh-CN"),
    en: await loadNamedChart(question, filters, "en"),
  };
  return { format: 1, question, query: toQueryString(filters), models, sources: await loadChartSources(filters) };
}

function tooMany(words: string, seconds: number): Response {
  const response = toRefusal(429, words);
  response.headers.set("retry-after", String(seconds));
  return response;
}
