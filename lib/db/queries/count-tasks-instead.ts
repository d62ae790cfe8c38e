// Units whose notice gives the progress of its problems by tasks: what a chart of problems says of them, added up.
import "server-only";
import type { Filters } from "../../filters.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { isDisputed, joinShown } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** Tasks done and declared, over the units that a chart of problems shows by their tasks. */
export interface TasksInstead {
  numerator: number;
  denominator: number;
  /** How many units they are. */
  stating: number;
  /** Of how many of them the figures are disputed. */
  disputed: number;
}

export async function countTasksInstead(filters: Filters): Promise<TasksInstead> {
  const [row] = await ask<TasksInstead[]>`
    SELECT coalesce(sum(s.done), 0)::float8 AS numerator, coalesce(sum(s.total), 0)::float8 AS denominator,
      count(DISTINCT i."unitId")::int AS stating,
      count(DISTINCT i."unitId") FILTER (WHERE ${isDisputed(Prisma.sql`n.id`, Prisma.sql`s.subject`)})::int AS disputed
    FROM ${fromView("current")} ${joinShown("problem")}
    WHERE ${whereNotices(filters, "current")} AND s.subject = 'task' AND s.basis = 'declared'
      AND s.total > 0 AND s.done <= s.total`;
  if (row === undefined) throw new Error("a count gave no row");
  return row;
}
