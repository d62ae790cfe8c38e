// SQL that gives units, rounds, notices and figures in the very shapes of lib/ledger, so that no row is built twice.
// The aliases are those of ledger-where: i, n, u, r. JSON writes a date as its ISO day.
import "server-only";
import { contradictions, contradictionsOfReading } from "../../ledger/contradictions.ts";
import { undated } from "../../ledger/effective-day.ts";
import type { Subject } from "../../ledger/status.ts";
import { Prisma } from "../generated/client.ts";
import { ownedBy } from "../placing/round-identity.ts";
import { listedCorrection } from "./corrected-entries.ts";

export const unitShape = Prisma.sql`CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object(
  'slug', u.slug, 'name', u.name, 'region', array_remove(ARRAY[u.province, u.city, u.county], NULL)) END`;

export const roundShape = Prisma.sql`CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object(
  'slug', r.slug, 'name', r.name, 'derived', r.derived, 'level', r.level, 'kind', r.kind,
  'authority', string_to_array(r."authorityRegion", '/'), 'month', to_char(r.month, 'YYYY-MM'),
  'owner', nullif(split_part(r.key, ${ownedBy}, 2), '')) END`;

export const inspectionShape = Prisma.sql`CASE WHEN i.id IS NULL THEN NULL ELSE json_build_object(
  'id', i.id, 'kind', i.kind, 'level', i.level, 'body', i.body,
  'start', i."start", 'end', i."end", 'feedback', i.feedback) END`;

/** A notice, by its alias. One that states no day at all stands before every date, and has none. */
export function noticeShapeOf(alias: "n" | "h"): Prisma.Sql {
  const n = Prisma.raw(alias);
  return Prisma.sql`json_build_object(
    'id', ${n}.id, 'title', ${n}.title, 'issuer', ${n}.issuer, 'published', ${n}.published, 'signed', ${n}.signed,
    'effectiveOn', nullif(${n}."effectiveOn", ${undated}::date), 'isSample', ${n}."isSample")`;
}

export const noticeShape = noticeShapeOf("n");

/** A stated figure of a declared total d: value and place, or null. */
function statedShape(figure: "total" | "done" | "ongoing"): Prisma.Sql {
  const value = Prisma.raw(`d."${figure}"`);
  const start = Prisma.raw(`d."${figure}Start"`);
  const end = Prisma.raw(`d."${figure}End"`);
  return Prisma.sql`CASE WHEN ${value} IS NULL THEN NULL ELSE
    json_build_object('value', ${value}, 'span', json_build_object('start', ${start}, 'end', ${end})) END`;
}

/** Whether n counts: as the current notice of its inspection, or of its round where it speaks of a whole one. */
export const isCurrent = Prisma.sql`n.id IS NOT DISTINCT FROM coalesce(i."currentNoticeId", r."currentNoticeId")`;

/** How many diagnostics n has, by their severity. */
export const severitiesShape = Prisma.sql`(
  SELECT json_build_object('error', count(*) FILTER (WHERE g.severity = 'error'),
    'warning', count(*) FILTER (WHERE g.severity = 'warning'), 'info', count(*) FILTER (WHERE g.severity = 'info'),
    'confirmed', count(*) FILTER (WHERE g.severity = 'confirmed'))
  FROM "Diagnostic" g WHERE g."noticeId" = n.id)`;

/** What editors put right in n, in the order of their doing; who did it is not for readers. */
export const correctionsShape = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('path', c.path, 'readValue', c."readValue", 'correctedValue', c."correctedValue",
    'waits', c.waits, 'at', c.at) ORDER BY c.at, c.path), '[]')
  FROM "Correction" c WHERE c."noticeId" = n.id)`;

/** The places of notices in the file `sourceId` that readers may not see: a file may carry several notices. */
export function hiddenShapeOf(sourceId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('start', o."spanStart", 'end', o."spanEnd") ORDER BY o."spanStart"), '[]')
    FROM "Notice" o WHERE o."sourceId" = ${sourceId} AND o.status <> 'published')`;
}

const contradicted = Prisma.join([...contradictions]);
const contradictedAsRead = Prisma.join([...contradictionsOfReading]);

/** Whether an editor put figures of a subject right. */
function isCorrected(noticeId: Prisma.Sql, subject: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Correction" c WHERE c."noticeId" = ${noticeId} AND c.path = 'totals.' || ${subject})`;
}

/** Whether the notice contradicts its figures of a subject. */
export function isDisputed(noticeId: Prisma.Sql, subject: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Diagnostic" g WHERE g."noticeId" = ${noticeId} AND g.code IN (${contradicted})
    AND g.values->>'subject' = ${subject}::text
    AND NOT (g.code IN (${contradictedAsRead}) AND ${isCorrected(noticeId, subject)}))`;
}

/** Figures with what is to be said of them, where there is something (`marks` is not empty). */
function withMarks(shape: Prisma.Sql, marks: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT CASE WHEN marks = '{}' THEN ${shape} ELSE (${shape}::jsonb || marks)::json END
    FROM (SELECT ${marks} AS marks) marked)`;
}

/** That the declared figures of a subject are corrected, and that the notice contradicts them, where it is so. */
function declaredMarks(noticeId: Prisma.Sql, subject: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${isCorrected(noticeId, subject)} THEN '{"corrected": true}'::jsonb ELSE '{}' END
    || CASE WHEN ${isDisputed(noticeId, subject)} THEN '{"disputed": true}'::jsonb ELSE '{}' END`;
}

/** The declared totals of the notice `id`, in the order of the text. */
export function declaredShape(id: Prisma.Sql): Prisma.Sql {
  const shape = Prisma.sql`json_build_object(
    'subject', d.subject, 'total', ${statedShape("total")}, 'done', ${statedShape("done")}, 'ongoing', ${statedShape("ongoing")},
    'span', json_build_object('start', d."start", 'end', d."end"))`;
  return Prisma.sql`(SELECT coalesce(json_agg(${withMarks(shape, declaredMarks(id, Prisma.sql`d.subject`))} ORDER BY d.position), '[]')
    FROM "DeclaredTotal" d WHERE d."noticeId" = ${id})`;
}

/** A notice n of a whole round, with what it states. */
export const roundNoticeShape = Prisma.sql`(${noticeShape}::jsonb || jsonb_build_object(
  'body', n.body, 'start', n."start", 'end', n."end", 'feedback', n.feedback, 'grammarVersion', n."grammarVersion",
  'declared', ${declaredShape(Prisma.sql`n.id`)}))::json`;

/** A status of a listed total, by the alias of its row: one that no item has while some do not say theirs is not stated. */
export function listedStatus(alias: string, status: "done" | "ongoing"): Prisma.Sql {
  return Prisma.raw(`CASE WHEN ${alias}."${status}" > 0 OR ${alias}.unknown = 0 THEN ${alias}."${status}" END`);
}

/** The listed totals of the notice `id`, from the aspects down. */
export function listedShape(id: Prisma.Sql): Prisma.Sql {
  const shape = Prisma.sql`json_build_object(
    'kind', l.kind, 'total', l.total, 'done', ${listedStatus("l", "done")}, 'ongoing', ${listedStatus("l", "ongoing")},
    'unknown', l.unknown)`;
  const marks = Prisma.sql`jsonb_strip_nulls(jsonb_build_object('corrected', ${listedCorrection(id, Prisma.sql`l.kind`)}))`;
  return Prisma.sql`(SELECT coalesce(json_agg(${withMarks(shape, marks)} ORDER BY l.kind), '[]')
    FROM "ListedTotal" l WHERE l."noticeId" = ${id})`;
}

/** One place where a figure may come from: the alias of its table, whose it is, and whether it can be shown. */
interface Candidate {
  alias: string;
  subject: Subject;
  basis: "declared" | "listed";
  when: Prisma.Sql;
}

/**
 * The places in the order in which they are preferred: declared with its progress, declared total, anything declared,
 * listed. Of problems and tasks, problems go first at each step.
 */
function toCandidates(subjects: readonly Subject[]): Candidate[] {
  const of = (basis: Candidate["basis"], subject: Subject, condition: string): Candidate => {
    const alias = `${basis}_${subject}`;
    return { alias, subject, basis, when: Prisma.raw(condition.replaceAll("?", alias)) };
  };
  return [
    ...subjects.map((subject) =>
      of("declared", subject, "?.total IS NOT NULL AND (?.done IS NOT NULL OR ?.ongoing IS NOT NULL)"),
    ),
    ...subjects.map((subject) => of("declared", subject, "?.total IS NOT NULL")),
    ...subjects.map((subject) => of("declared", subject, '?."noticeId" IS NOT NULL')),
    ...subjects.filter(isListed).map((subject) => of("listed", subject, "?.total > 0")),
  ];
}

/** Clues and petitions are told in figures only. */
function isListed(subject: Subject): boolean {
  return subject !== "clue" && subject !== "petition";
}

function joinTotals(basis: Candidate["basis"], subject: Subject): Prisma.Sql {
  const alias = Prisma.raw(`${basis}_${subject}`);
  return basis === "declared"
    ? Prisma.sql`LEFT JOIN "DeclaredTotal" ${alias} ON ${alias}."noticeId" = n.id AND ${alias}.subject = ${subject}::"Subject"`
    : Prisma.sql`LEFT JOIN "ListedTotal" ${alias} ON ${alias}."noticeId" = n.id AND ${alias}.kind = ${subject}::"ItemKind"`;
}

/** The first candidate's value, by the number in `picked`. */
function pickValue(
  candidates: readonly Candidate[],
  column: "total" | "done" | "ongoing" | "unknown" | "start" | "end",
): Prisma.Sql {
  const cases = candidates.map(({ alias, basis }, at) => {
    const value = Prisma.raw(`${alias}."${column}"`);
    const kept = Prisma.sql`WHEN ${at} THEN ${value}`;
    if (basis === "declared") return column === "unknown" ? Prisma.sql`WHEN ${at} THEN NULL::int` : kept;
    if (column === "start" || column === "end") return Prisma.sql`WHEN ${at} THEN NULL`;
    if (column === "total" || column === "unknown") return kept;
    return Prisma.sql`WHEN ${at} THEN ${listedStatus(alias, column)}`;
  });
  return Prisma.sql`CASE picked.at ${Prisma.join(cases, " ")} END`;
}

/**
 * Joins, as `s`, the figures that a bar shows for a subject. For problems, a notice that gives progress only for its tasks
 * shows those. What is declared goes before what is listed.
 */
export function joinShown(subject: Subject): Prisma.Sql {
  const subjects: Subject[] = subject === "problem" ? ["problem", "task"] : [subject];
  const candidates = toCandidates(subjects);
  const joins = [
    ...subjects.map((one) => joinTotals("declared", one)),
    ...subjects.filter(isListed).map((one) => joinTotals("listed", one)),
  ];
  const text = (values: readonly string[]) =>
    Prisma.sql`CASE picked.at ${Prisma.join(
      values.map((value, at) => Prisma.sql`WHEN ${at} THEN ${value}`),
      " ",
    )} END`;
  const picks = candidates.map(({ when }, at) => Prisma.sql`WHEN ${when} THEN ${at}`);
  return Prisma.sql`${Prisma.join(joins, " ")}
    CROSS JOIN LATERAL (SELECT CASE ${Prisma.join(picks, " ")} END AS at) picked
    CROSS JOIN LATERAL (SELECT ${text(candidates.map((one) => one.subject))} AS subject,
      ${text(candidates.map((one) => one.basis))} AS basis, ${pickValue(candidates, "total")} AS total,
      ${pickValue(candidates, "done")} AS done, ${pickValue(candidates, "ongoing")} AS ongoing,
      ${pickValue(candidates, "unknown")} AS unknown,
      ${pickValue(candidates, "start")} AS "start", ${pickValue(candidates, "end")} AS "end") s`;
}

const shownFigures = Prisma.sql`json_build_object(
  'subject', s.subject, 'basis', s.basis, 'total', s.total, 'done', s.done, 'ongoing', s.ongoing, 'unknown', s.unknown,
  'span', CASE WHEN s."start" IS NULL THEN NULL ELSE json_build_object('start', s."start", 'end', s."end") END)`;

/** The figures of `joinShown`, of the notice n. */
export const shownShape = Prisma.sql`CASE WHEN s.subject IS NULL THEN NULL ELSE ${withMarks(
  shownFigures,
  Prisma.sql`CASE WHEN s.basis = 'declared' THEN ${declaredMarks(Prisma.sql`n.id`, Prisma.sql`s.subject`)}
    WHEN ${listedCorrection(Prisma.sql`n.id`, Prisma.sql`s.subject`)} IS NOT NULL THEN '{"corrected": true}' ELSE '{}' END`,
)} END`;
