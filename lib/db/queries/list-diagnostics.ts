// 核对: what does not add up and what is confirmed, over all published notices; the gravest first, then the newest notice.
// Behind all of them stands how the texts are written, kind by kind within each notice.
import "server-only";
import type { Filters } from "../../filters.ts";
import { writingCodes } from "../../ledger/diagnostic.ts";
import type {
  CurrentDiagnostics,
  DiagnosticCount,
  DiagnosticRow,
  QuotedDiagnostic,
} from "../../ledger/diagnostic-row.ts";
import { cutWords, quoteSentence } from "../../ledger/quotation.ts";
import type { Page } from "../../ledger/refs.ts";
import { sliceSpan } from "../../ledger/span.ts";
import { ask } from "../asking/ask.ts";
import { allOf, fromView, whereDiagnostics, whereNotices } from "../asking/ledger-where.ts";
import { type CountedRow, readPage, type Window } from "../asking/paging.ts";
import { isCurrent, noticeShape, roundShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { keepWords, readTexts } from "./read-texts.ts";

/** Diagnostics (alias g) of all notices. */
export const fromDiagnostics = Prisma.sql`${fromView("notices")} JOIN "Diagnostic" g ON g."noticeId" = n.id`;

/** A DiagnosticRow. */
export const diagnosticShape = Prisma.sql`g."noticeId", g.position, g.code, g.severity::text AS severity, g.values, g.spans,
  ${isCurrent} AS current, ${noticeShape} AS notice, ${unitShape} AS unit, ${roundShape} AS round`;

/** Which of them the filters leave: `code` and `severity` take these diagnostics alone. */
export function whereListed(filters: Filters): Prisma.Sql {
  return allOf([whereNotices(filters, "notices"), whereDiagnostics(filters)]);
}

/** As many code units of a place as are kept to call it by. */
const longestWords = 40;

const isWriting = Prisma.sql`g.code = ANY(${[...writingCodes]})`;
const order = Prisma.sql`${isWriting}, g.severity, n."effectiveOn" DESC, n.id DESC,
  CASE WHEN ${isWriting} THEN g.code END, g.position`;

/** A stretch of the rows that `where` leaves. It is cut first; only its rows are given their names. */
function readFound(
  where: Prisma.Sql,
  { size, offset }: Pick<Window, "size" | "offset">,
): Promise<CountedRow<DiagnosticRow>[]> {
  return ask<CountedRow<DiagnosticRow>[]>`
    WITH page AS MATERIALIZED (
      SELECT count(*) OVER ()::int AS total, g."noticeId" AS id, g.position FROM ${fromDiagnostics} WHERE ${where}
      ORDER BY ${order} LIMIT ${size} OFFSET ${offset}
    )
    SELECT page.total, ${diagnosticShape}
    FROM page JOIN ${fromDiagnostics} ON n.id = page.id AND g.position = page.position ORDER BY ${order}`;
}

/** The diagnostics of the notices that count, at most `limit` of them by themselves. */
export async function listCurrentDiagnostics(filters: Filters, limit: number): Promise<CurrentDiagnostics> {
  const where = Prisma.sql`${whereListed(filters)} AND ${isCurrent}`;
  const [rows, counted] = await Promise.all([
    readFound(Prisma.sql`${where} AND g.severity <> 'confirmed'`, { size: limit, offset: 0 }),
    ask<{ confirmed: number }[]>`
      SELECT count(*)::int AS confirmed FROM ${fromDiagnostics} WHERE ${where} AND g.severity = 'confirmed'`,
  ]);
  return { rows, total: rows[0]?.total ?? 0, confirmed: counted[0]?.confirmed ?? 0 };
}

/** One page of diagnostics, by severity (error, warning, info, confirmed); how texts are written last. */
export async function listDiagnostics(filters: Filters): Promise<Page<QuotedDiagnostic>> {
  const where = whereListed(filters);
  const page = await readPage(filters, (window) => readFound(where, window));
  const quoted = new Map<DiagnosticRow, QuotedDiagnostic>();
  for await (const texts of readTexts([...new Set(page.rows.map((row) => row.noticeId))])) {
    for (const row of page.rows) {
      const text = texts.get(row.noticeId);
      const [place] = row.spans;
      if (text === undefined || place === undefined) continue;
      const places = row.spans.map((span) => ({
        words: keepWords(cutWords(sliceSpan(text, span), longestWords)),
        span,
      }));
      const { text: quote, highlights } = quoteSentence(text, place);
      quoted.set(row, { ...row, quote: { text: keepWords(quote), highlights }, places });
    }
  }
  const rows = page.rows.map((row): QuotedDiagnostic => quoted.get(row) ?? { ...row, quote: null, places: [] });
  return { ...page, rows };
}

/** How many diagnostics of each code and severity there are under all filters but these two, the gravest first. */
export async function countDiagnostics(filters: Filters): Promise<DiagnosticCount[]> {
  return ask<DiagnosticCount[]>`
    SELECT g.code, g.severity::text AS severity, count(*)::int AS count, count(DISTINCT n.id)::int AS notices
    FROM ${fromDiagnostics} WHERE ${whereListed({ ...filters, code: [], severity: [] })}
    GROUP BY g.code, g.severity ORDER BY g.severity, ${isWriting}, count(*) DESC, g.code`;
}
