// 核对: what does not add up and what is confirmed, over all published notices; the gravest first, then the newest notice.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { Check, CheckCount } from "../../ledger/check.ts";
import type { Page } from "../../ledger/refs.ts";
import { getDb } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { allOf, fromView, whereChecks, whereNotices } from "../ledger-where.ts";
import { toPage, toWindow } from "../paging.ts";
import { noticeShape, roundShape, unitShape } from "../shapes.ts";

const from = Prisma.sql`${fromView("notices")} JOIN "Diagnostic" g ON g."noticeId" = n.id`;

function toWhere(filters: Filters): Prisma.Sql {
  return allOf([whereNotices(filters, "notices"), whereChecks(filters)]);
}

/** Code units of the sentence shown on either side of a place, and in all. */
const around = 28;
const longest = 90;

/** The words of a place with some of what stands around it in its sentence, as one line. */
function toQuote(text: string, { start, end }: { start: number; end: number }): Check["quote"] {
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

/** One page of checks. The order is that of the enumeration of severities: error, warning, info, confirmed. */
export async function listChecks(filters: Filters): Promise<Page<Check>> {
  const where = toWhere(filters);
  const [counted] = await getDb().$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM ${from} WHERE ${where}`;
  const total = counted?.total ?? 0;
  const window = toWindow(total, filters.page, filters.size);
  if (total === 0) return toPage([], total, window);
  const rows = await getDb().$queryRaw<Omit<Check, "quote">[]>`
    SELECT g."noticeId", g.position, g.code, g.severity::text AS severity, g.values, g.spans,
      n.id IS NOT DISTINCT FROM coalesce(i."currentNoticeId", r."currentNoticeId") AS current,
      ${noticeShape} AS notice, ${unitShape} AS unit, ${roundShape} AS round
    FROM ${from} WHERE ${where}
    ORDER BY g.severity, n."effectiveOn" DESC, n.id DESC, g.position LIMIT ${window.size} OFFSET ${window.offset}`;
  const texts = await readTexts([...new Set(rows.map((row) => row.noticeId))]);
  return toPage(
    rows.map((row) => {
      const text = texts.get(row.noticeId);
      const [place] = row.spans;
      return { ...row, quote: text === undefined || place === undefined ? null : toQuote(text, place) };
    }),
    total,
    window,
  );
}

async function readTexts(ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await getDb().$queryRaw<{ id: number; text: string }[]>`
    SELECT n.id, f.text FROM "Notice" n JOIN "Source" f ON f.id = n."sourceId"
    WHERE n.id = ANY(${ids}::int[]) AND n.status = 'published'`;
  return new Map(rows.map((row) => [row.id, row.text]));
}

/** How many checks of each code and severity there are under all filters but these two, the gravest first. */
export async function countChecks(filters: Filters): Promise<CheckCount[]> {
  return getDb().$queryRaw<CheckCount[]>`
    SELECT g.code, g.severity::text AS severity, count(*)::int AS count, count(DISTINCT n.id)::int AS notices
    FROM ${from} WHERE ${toWhere({ ...filters, code: [], severity: [] })}
    GROUP BY g.code, g.severity ORDER BY g.severity, count(*) DESC, g.code`;
}
