// Declared figures added up over current notices, in SQL. A notice adds to a sum only where it states total and done:
// the definition is that of toCompletionRate in lib/ledger/tally.ts, said in SQL because the rows never leave the database.
import "server-only";
import type { SubjectSums } from "../../ledger/progress.ts";
import type { DeclaredTotal } from "../../ledger/schema.ts";
import { toFigureHref } from "../../ledger/source-address.ts";
import type { Subject } from "../../ledger/status.ts";
import { subjectSchema } from "../../ledger/status.ts";
import { type Tally, toDeclaredTally } from "../../ledger/tally.ts";
import { ask } from "../asking/ask.ts";
import { fromView } from "../asking/ledger-where.ts";
import { declaredShape, isDisputed } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** Whether its notice contradicts a declared total d. */
export const isDeclaredDisputed = isDisputed(Prisma.sql`d."noticeId"`, Prisma.sql`d.subject`);

/** A declared total d that has a completion rate. */
export const hasRate = Prisma.sql`(d.total > 0 AND d.done IS NOT NULL AND d.done <= d.total)`;

interface SumRow {
  group: number;
  subject: Subject;
  numerator: number;
  denominator: number;
  ongoing: number | null;
  /** How many of these units say so. */
  ongoingStating: number;
  stating: number;
  /** How many of them state figures that their notice contradicts. */
  disputed: number;
  /** Units that state something of it, and not both. */
  inPart: number;
  /** The notice that alone adds to the sum, or alone states something where none does; `null` where there are several. */
  only: number | null;
  source?: string;
  corrected?: boolean;
  /** What it states, where it has no rate. */
  alone?: Tally;
}

const nothing = { numerator: null, denominator: null, ongoing: null, stating: 0 };

/** No notice states anything; `of` units were looked at. */
export function toEmptySums(of: number): SubjectSums {
  const empty = subjectSchema.options.map((subject) => [subject, { ...nothing, of }]);
  return Object.fromEntries(empty) as SubjectSums;
}

/**
 * The sums of each subject over the current notices that `where` leaves, by `group` (an integer expression over the
 * aliases of the view; 0 for one group). They are added up by unit first: that counts the units without sorting. `stating` counts the units that state both figures, `inPart` those that state something all the same; `of` is left to the caller.
 */
async function countSums(where: Prisma.Sql, group: Prisma.Sql = Prisma.sql`0`): Promise<Map<number, SumRow[]>> {
  const rows = await ask<SumRow[]>`
    SELECT "group", subject::text AS subject, sum(done)::float8 AS numerator, sum(total)::float8 AS denominator,
      sum(ongoing)::float8 AS ongoing, count(ongoing)::int AS "ongoingStating",
      count(*) FILTER (WHERE figures > 0)::int AS stating,
      count(*) FILTER (WHERE figures = 0)::int AS "inPart", count(*) FILTER (WHERE disputed)::int AS disputed,
      CASE WHEN sum(figures) = 1 THEN max("noticeId") WHEN sum(figures) = 0 AND sum(notices) = 1 THEN max("anyId") END AS only
    FROM (
      SELECT ${group} AS "group", d.subject, i."unitId", sum(d.done) FILTER (WHERE ${hasRate}) AS done,
        sum(d.total) FILTER (WHERE ${hasRate}) AS total,
        sum(d.ongoing) FILTER (WHERE ${hasRate} AND d.done + d.ongoing <= d.total) AS ongoing,
        count(*) FILTER (WHERE ${hasRate}) AS figures, count(*) AS notices,
        max(n.id) FILTER (WHERE ${hasRate}) AS "noticeId", max(n.id) AS "anyId",
        bool_or(${isDeclaredDisputed}) FILTER (WHERE ${hasRate}) AS disputed
      FROM ${fromView("current")} JOIN "DeclaredTotal" d ON d."noticeId" = n.id
      WHERE ${where} GROUP BY 1, 2, 3
    ) units
    GROUP BY 1, 2`;
  const groups = new Map<number, SumRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return groups;
}

/** The same; a sum to which one notice alone adds, or of which one alone says something, has the address of its sentence. */
export async function countSourcedSums(where: Prisma.Sql, group?: Prisma.Sql): Promise<Map<number, SumRow[]>> {
  const groups = await countSums(where, group);
  const ids = new Set([...groups.values()].flat().flatMap(({ only }) => only ?? []));
  if (ids.size === 0) return groups;
  const notices = await ask<{ id: number; declared: DeclaredTotal[] }[]>`
    SELECT n.id, ${declaredShape(Prisma.sql`n.id`)} AS declared FROM "Notice" n WHERE n.id = ANY(${[...ids]}::int[])`;
  const withSource = (row: SumRow): SumRow => {
    const figures = notices.find(({ id }) => id === row.only)?.declared;
    const figure = figures?.find(({ subject }) => subject === row.subject);
    if (row.only === null || figure === undefined) return row;
    const source = toFigureHref(row.only, figure);
    if (row.stating > 0) return { ...row, source, ...(figure.corrected ? { corrected: true } : {}) };
    return { ...row, source, alone: toDeclaredTally(figure) };
  };
  return new Map([...groups].map(([key, rows]) => [key, rows.map(withSource)]));
}

/** Sums of one group over `of` units. */
export function toSubjectSums(rows: readonly SumRow[] | undefined, of: number): SubjectSums {
  const sums = toEmptySums(of);
  for (const {
    subject,
    numerator,
    denominator,
    ongoing,
    ongoingStating,
    stating,
    disputed,
    source,
    corrected,
    inPart,
    alone,
  } of rows ?? []) {
    // What one of several units states without a rate is no sum of theirs.
    const isAlone = stating === 0 && of === 1 && alone !== undefined;
    sums[subject] = {
      ...{ numerator, denominator, ongoing, stating, of },
      ...(ongoingStating === 0 ? {} : { ongoingStating }),
      ...(disputed === 0 ? {} : { disputed }),
      ...(source === undefined || (stating === 0 && !isAlone) ? {} : { source }),
      ...(corrected && of === 1 ? { corrected } : {}),
      ...(stating === 0 ? { inPart } : {}),
      ...(isAlone ? { alone } : {}),
    };
  }
  return sums;
}
