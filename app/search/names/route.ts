// The quick search: names of units, rounds and notices for the words typed so far, as JSON in the reader's language.
import type { QuickAnswer, QuickOption } from "@/components/search/quick-answer.ts";
import { searchNames } from "@/lib/db/queries/search-names.ts";
import { changeFilters, noFilters, parseFilters, toHref } from "@/lib/filters.ts";
import { formatDate } from "@/lib/format.ts";
import type { FoundName } from "@/lib/ledger/detail.ts";
import { logFailure } from "@/lib/log-failure.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { type Locale, localeHeader, localizePath, toLocale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

/** Names of each kind. */
const most = 6;

function toOption(found: FoundName, locale: Locale, { words, pages, finding }: Messages): QuickOption {
  switch (found.type) {
    case "unit":
      return {
        type: "unit",
        href: localizePath(locale, `/units/${encodeURIComponent(found.unit.slug)}`),
        label: found.unit.name,
        detail: found.unit.region.join(" ") || finding.quick.inspections(found.inspections),
        chinese: true,
      };
    case "round":
      return {
        type: "round",
        href: localizePath(locale, `/rounds/${encodeURIComponent(found.round.slug)}`),
        label: words.roundName(found.round),
        detail: words.units(found.units),
        chinese: found.round.name !== null,
      };
    case "notice": {
      const { id, title, published, signed } = found.notice;
      const day = published ?? signed;
      return {
        type: "notice",
        href: localizePath(locale, `/notices/${id}`),
        label: pages.notices.named(title, found.unit?.name),
        detail: [found.unit?.name, day === null ? null : formatDate(day, locale)].filter(Boolean).join(" "),
        chinese: title !== null,
      };
    }
  }
}

export async function GET(request: Request): Promise<Response> {
  const locale = toLocale(request.headers.get(localeHeader));
  const messages = getMessages(locale);
  const { q } = parseFilters(new URL(request.url).searchParams);
  const { quick } = messages.finding;
  const names = q === "" ? [] : await searchNames(q, most).catch((error: unknown) => logFailure(request, error));
  if (names === undefined) {
    const answer: QuickAnswer = { options: [], found: quick.failed, fullText: null };
    return Response.json(answer, { status: 503, headers: { "Cache-Control": "no-store" } });
  }
  const answer: QuickAnswer = {
    options: names.map((name) => toOption(name, locale, messages)),
    found: names.length === 0 ? quick.none : quick.found(names.length),
    fullText:
      q === ""
        ? null
        : {
            href: localizePath(locale, toHref("/search", changeFilters(noFilters, { q }))),
            label: quick.fullText(q),
          },
  };
  return Response.json(answer, { headers: { "Cache-Control": "private, max-age=30" } });
}
