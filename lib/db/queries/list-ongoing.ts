// What is not finished, as the current notices declare it: the sums, and notice by notice with the names that they give.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { OngoingNotice, OngoingSums } from "../../ledger/ongoing.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { declaredShape, isDisputed, listedShape, noticeShape, roundShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

interface FoundOngoing {
  sums: OngoingSums;
  /** The notices with the most going on first. */
  rows: OngoingNotice[];
}

const ongoingOf = (subject: "problem" | "task") =>
  Prisma.sql`(SELECT d.ongoing FROM "DeclaredTotal" d WHERE d."noticeId" = n.id AND d.subject = ${subject}::"Subject")`;

const fromOngoing = Prisma.sql`${fromView("current")} CROSS JOIN LATERAL (
  SELECT ${ongoingOf("problem")} AS problem, ${ongoingOf("task")} AS task,
    (SELECT count(*) FROM "UnfinishedItem" f WHERE f."noticeId" = n.id) AS named) o`;

const isOngoingDisputed = (subject: "problem" | "task") =>
  Prisma.sql`(o.${Prisma.raw(subject)} > 0 AND ${isDisputed(Prisma.sql`n.id`, Prisma.sql`${subject}`)})`;

const namedShape = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('value', f.text,
  'span', json_build_object('start', f."start", 'end', f."end")) ORDER BY f.position), '[]')
  FROM "UnfinishedItem" f WHERE f."noticeId" = n.id)`;

/** What is going on under the filters of notices, over all of them, with at most `limit` notices of their own. */
export async function listOngoing(filters: Filters, limit: number): Promise<FoundOngoing> {
  const where = Prisma.sql`${whereNotices(filters, "current")} AND (o.problem > 0 OR o.task > 0 OR o.named > 0)`;
  const [counted, rows] = await Promise.all([
    ask<OngoingSums[]>`
      SELECT coalesce(sum(o.problem), 0)::float8 AS problem, coalesce(sum(o.task), 0)::float8 AS task,
        coalesce(sum(o.named), 0)::float8 AS named, count(*)::int AS notices,
        count(DISTINCT i."unitId") FILTER (WHERE o.problem > 0 OR o.task > 0)::int AS stating,
        count(DISTINCT i."unitId") FILTER (WHERE ${isOngoingDisputed("problem")} OR ${isOngoingDisputed("task")})::int AS disputed
      FROM ${fromOngoing} WHERE ${where}`,
    ask<OngoingNotice[]>`
      SELECT ${unitShape} AS unit, ${roundShape} AS round, ${noticeShape} AS notice, ${declaredShape(Prisma.sql`n.id`)} AS declared,
        ${listedShape(Prisma.sql`n.id`)} AS listed, ${namedShape} AS named
      FROM ${fromOngoing} WHERE ${where}
      ORDER BY greatest(o.problem, o.task, o.named) DESC NULLS LAST, u.name, n.id LIMIT ${limit}`,
  ]);
  const [sums] = counted;
  if (sums === undefined) throw new Error("a count gave no row");
  return { sums, rows };
}
