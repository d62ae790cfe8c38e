// 核对: what does not add up and what is confirmed, over all published notices; the gravest first, then the newest notice.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { DiagnosticCount, QuotedDiagnostic } from "../../ledger/diagnostic-row.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { allOf, fromView, whereDiagnostics, whereNotices } from "../asking/ledger-where.ts";
import { type CountedRow, readPage } from "../asking/paging.ts";
import { noticeShape, roundShape, unitShape } from "../asking/shapes.ts";
import { getDb } from "../client.ts";
import { Prisma } from "../generated/client.ts";

const from = Prisma.sql`${fromView("notices")} JOIN "Diagnostic" g ON g."noticeId" = n.id`;

function toWhere(filters: Filters): Prisma.Sql {
  return allOf([whereNotices(filters, "notices"), whereDiagnostics(filters)]);
}

/** Code units of the sentence shown on either side of a place, and in all. */
const around = 28;
const longest = 90;

/** The words of a place with some of what stands around it in its sentence, as one line. */
function toQuote(text: string, { start, end }: { start: number; end: number }): QuotedDiagnostic["quote"] {
  const before =
    text
      .slice(Math.max(0, start - around), start)
      .split(/[。；;\n]/)
      .at(-1) ?? "";
  const words = text.slice(start, Math.min(end, start + longest));
  const after = end - start > longest ? "" : (text.slice(end, end + around).split(/(?<=[。；;])|\n/)[0] ?? "");
  const lead = before.trimStart();
  return {
    text: `${lead}${words}${after}`.replace(/\s/g, " ").trimEnd(),
    highlights: [{ start: lead.length, end: lead.length + words.length }],
  };
}

const order = Prisma.sql`g.severity, n."effectiveOn" DESC, n.id DESC, g.position`;

/** One page of diagnostics. The order is that of the enumeration of severities: error, warning, info, confirmed. */
export async function listDiagnostics(filters: Filters): Promise<Page<QuotedDiagnostic>> {
  const where = toWhere(filters);
  // The page is cut first; only its rows are given their names.
  const page = await readPage(
    filters,
    (window) => ask<CountedRow<Omit<QuotedDiagnostic, "quote">>[]>`
    WITH page AS MATERIALIZED (
      SELECT count(*) OVER ()::int AS total, g."noticeId" AS id, g.position FROM ${from} WHERE ${where}
      ORDER BY ${order} LIMIT ${window.size} OFFSET ${window.offset}
    )
    SELECT page.total, g."noticeId", g.position, g.code, g.severity::text AS severity, g.values, g.spans,
      n.id IS NOT DISTINCT FROM coalesce(i."currentNoticeId", r."currentNoticeId") AS current,
      ${noticeShape} AS notice, ${unitShape} AS unit, ${roundShape} AS round
    FROM page JOIN ${from} ON n.id = page.id AND g.position = page.position ORDER BY ${order}`,
  );
  const texts = await readTexts([...new Set(page.rows.map((row) => row.noticeId))]);
  const rows = page.rows.map((row): QuotedDiagnostic => {
    const text = texts.get(row.noticeId);
    const [place] = row.spans;
    return { ...row, quote: text === undefined || place === undefined ? null : toQuote(text, place) };
  });
  return { ...page, rows };
}

async function readTexts(ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await getDb().$queryRaw<{ id: number; text: string }[]>`
    SELECT n.id, f.text FROM "Notice" n JOIN "Source" f ON f.id = n."sourceId"
    WHERE n.id = ANY(${ids}::int[]) AND n.status = 'published'`;
  return new Map(rows.map((row) => [row.id, row.text]));
}

/** How many diagnostics of each code and severity there are under all filters but these two, the gravest first. */
export async function countDiagnostics(filters: Filters): Promise<DiagnosticCount[]> {
  return ask<DiagnosticCount[]>`
    SELECT g.code, g.severity::text AS severity, count(*)::int AS count, count(DISTINCT n.id)::int AS notices
    FROM ${from} WHERE ${toWhere({ ...filters, code: [], severity: [] })}
    GROUP BY g.code, g.severity ORDER BY g.severity, count(*) DESC, g.code`;
}
