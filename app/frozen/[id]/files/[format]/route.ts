// The files of a frozen version: /frozen/<id>.svg|png|csv|xlsx|json, which next.config.ts leads here. They never change.
import { readFileLocale, readFormat, readPicture, toChartResponse } from "@/app/charts/chart-response.ts";
import { orRefusal } from "@/app/or-refusal.ts";
import { pictureParameters, refuseFaults } from "@/app/read-file-filters.ts";
import { isFrozenId } from "@/lib/charts/frozen.ts";
import { getFrozenVersion } from "@/lib/db/queries/get-frozen-version.ts";
import { getWithdrawnVersion } from "@/lib/db/queries/get-withdrawn-version.ts";
import { toRefusal } from "@/lib/export/file-response.ts";
import { formatDate, toBeijingDay } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { readOrigin } from "@/lib/site-origin.ts";

interface Context {
  params: Promise<{ id: string; format: string }>;
}

export const GET = orRefusal(async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, refusal } = readFileLocale(request);
  if (refusal) return refusal;
  const messages = getMessages(locale);
  const { id, format: ending } = await params;
  const format = readFormat(ending, locale);
  if (format instanceof Response) return format;
  const picture = readPicture(request, locale);
  if (picture instanceof Response) return picture;
  // Its filters are those of its day: the address has none.
  const fault = refuseFaults(new URL(request.url).searchParams, locale, [], pictureParameters);
  if (fault) return fault;
  const version = isFrozenId(id) ? await getFrozenVersion(id) : null;
  if (version === null) {
    const stone = isFrozenId(id) ? await getWithdrawnVersion(id) : null;
    if (stone === null) return toRefusal(404, messages.taking.frozen.unknown);
    const day = formatDate(toBeijingDay(stone.withdrawnAt), locale);
    return toRefusal(410, messages.taking.frozen.withdrawnFile(day, stone.reason));
  }

  const { question, query, models, sources } = version.content;
  return toChartResponse(request, {
    model: models[locale],
    format,
    name: messages.exports.fileName[question],
    frozenId: id,
    loadOrigin: async () => ({
      site: readOrigin(request.headers),
      path: `/frozen/${id}`,
      query,
      sources,
      frozenOn: toBeijingDay(version.frozenAt),
    }),
  });
});
