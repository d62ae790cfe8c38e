// A chart for a frame on another site: /embed/<question>?<the page's filters>&theme=light|dark. The only address here that
// others may frame; proxy.ts gives it a policy of its own.
import { questions } from "@/lib/charts/chart-model.ts";
import { isKnown, toEtag } from "@/lib/export/etag.ts";
import { toRefusal } from "@/lib/export/file-response.ts";
import { presetNames, presets, readScheme, schemeParameter } from "@/lib/export/scheme.ts";
import { formatList } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { localeHeader, localizePath, toLocale } from "@/lib/messages/locale.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { loadNamedChart } from "../../charts/load-named-chart.ts";
import { orRefusal } from "../../or-refusal.ts";
import { readFileFilters } from "../../read-file-filters.ts";
import { toChartHref } from "../chart-path.ts";
import { embedThemes, toEmbedPage } from "../embed-page.ts";
import { readEmbedStyles } from "../style-sheet.ts";

export const GET = orRefusal(
  async (request: Request, { params }: { params: Promise<{ question: string }> }): Promise<Response> => {
    const locale = toLocale(request.headers.get(localeHeader));
    const { exports, seeing, taking } = getMessages(locale);
    const name = (await params).question;
    const question = questions.find((one) => one === name);
    if (!question) return toRefusal(404, exports.unknownQuestion(name, formatList([...questions], locale)));
    const { searchParams } = new URL(request.url);
    const wanted = searchParams.get("theme") ?? "auto";
    const theme = embedThemes.find((one) => one === wanted);
    if (!theme) return toRefusal(400, taking.badTheme(formatList([...embedThemes], locale)));

    const palette = searchParams.get(schemeParameter);
    // The address alone: a frame on another site does not show the choice that its reader made here.
    const scheme = palette === null || palette === "" ? presets.house : readScheme(palette);
    if (scheme === null) return toRefusal(400, seeing.palette.unknown(formatList(presetNames, locale)));
    const filters = readFileFilters(searchParams, locale, ["theme", schemeParameter]);
    if (filters instanceof Response) return filters;
    const [model, styles] = await Promise.all([loadNamedChart(question, filters, locale), readEmbedStyles()]);
    const site = readOrigin(request.headers);
    const html = toEmbedPage(model, {
      theme,
      scheme,
      styles,
      fullAddress: site + localizePath(locale, toChartHref(question, filters)),
      siteAddress: site + localizePath(locale, "/"),
    });
    const etag = toEtag(html);
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=0, must-revalidate",
      etag,
    };
    return isKnown(request, etag) ? new Response(null, { status: 304, headers }) : new Response(html, { headers });
  },
);
