// The rounds with how far their units are. A derived round counts like a stated one, and says that it is derived.
import "server-only";
import { naturalOrder } from "../../filter-choices.ts";
import type { Filters } from "../../filters.ts";
import type { RoundProgress } from "../../ledger/progress.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { bySound } from "../asking/facts.ts";
import { fromView, isPublished, whereNotices } from "../asking/ledger-where.ts";
import { type CountedRow, readPage, type Window } from "../asking/paging.ts";
import { isCurrentOfRound, roundDay } from "../asking/round-days.ts";
import { roundNoticeShape, roundShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { countSourcedSums, hasRate, toSubjectSums } from "./count-sums.ts";

type RoundRow = Omit<RoundProgress, "sums"> & { id: number };

/** What a sort compares: of figures the sums of `filters.subject` that have a rate, as everywhere. What is not stated stands last. */
function toOrder(filters: Filters): Prisma.Sql {
  const sort = filters.sort ?? "date";
  const direction = Prisma.raw((filters.order ?? naturalOrder[sort]) === "desc" ? "DESC" : "ASC");
  const subject = Prisma.sql`d.subject = ${filters.subject}::"Subject" AND n.id = i."currentNoticeId" AND ${hasRate}`;
  const keys = {
    rate: Prisma.sql`sum(d.done) FILTER (WHERE ${subject})::float8 / sum(d.total) FILTER (WHERE ${subject})`,
    size: Prisma.sql`sum(d.total) FILTER (WHERE ${subject})`,
    date: Prisma.sql`coalesce(${roundDay("start")}, r.month, ${roundDay("end")})`,
    name: bySound(Prisma.sql`r.slug`),
  };
  return Prisma.sql`${keys[sort]} ${direction} NULLS LAST, max(n."effectiveOn") DESC, r.slug`;
}

/** Rounds that `where` leaves, without their sums. */
function readRounds(
  filters: Filters,
  where: Prisma.Sql,
  { size, offset }: Pick<Window, "size" | "offset">,
): Promise<CountedRow<RoundRow>[]> {
  return ask<CountedRow<RoundRow>[]>`
    SELECT count(*) OVER ()::int AS total, r.id, ${roundShape} AS round, count(DISTINCT i."unitId")::int AS units, count(DISTINCT n.id)::int AS notices,
      (${roundDay("start")})::text AS "start", (${roundDay("end")})::text AS "end",
      (SELECT ${roundNoticeShape} FROM "Notice" n WHERE n.id = r."currentNoticeId" AND ${isPublished}) AS "roundNotice"
    FROM ${fromView("notices")}
      LEFT JOIN "DeclaredTotal" d ON d."noticeId" = n.id AND d.subject = ${filters.subject}::"Subject"
    WHERE ${where} AND ${isCurrentOfRound}
    GROUP BY r.id ORDER BY ${toOrder(filters)} LIMIT ${size} OFFSET ${offset}`;
}

/** One round with its sums under `filters`, or `null` where it has no published notice that they leave. */
export async function readRoundProgress(filters: Filters): Promise<RoundProgress | null> {
  const [rows, sums] = await Promise.all([
    readRounds(filters, whereNotices(filters, "notices"), { size: 1, offset: 0 }),
    countSourcedSums(whereNotices(filters, "current")),
  ]);
  const [row] = rows;
  if (row === undefined) return null;
  const { id: _, total: __, ...progress } = row;
  return { ...progress, sums: toSubjectSums(sums.get(0), row.units) };
}

/** One page of rounds, the newest first unless sorted otherwise; `rate` and `size` are those of `filters.subject`. */
export async function listRounds(filters: Filters): Promise<Page<RoundProgress>> {
  const where = whereNotices(filters, "notices");
  const page = await readPage(filters, (window) => readRounds(filters, where, window));
  if (page.total === 0) return { ...page, rows: [] };
  const ids = page.rows.map((row) => row.id);
  const sums = await countSourcedSums(
    Prisma.sql`${whereNotices(filters, "current")} AND r.id = ANY(${ids}::int[])`,
    Prisma.sql`r.id`,
  );
  return {
    ...page,
    rows: page.rows.map(({ id, ...row }) => ({ ...row, sums: toSubjectSums(sums.get(id), row.units) })),
  };
}
