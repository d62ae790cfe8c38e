// SQL that gives units, rounds, notices and figures in the very shapes of lib/ledger, so that no row is built twice.
// The aliases are those of ledger-where: i, n, u, r. JSON writes a date as its ISO day.
import "server-only";
import type { Subject } from "../ledger/status.ts";
import { Prisma } from "./generated/client.ts";

export const unitShape = Prisma.sql`CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object(
  'slug', u.slug, 'name', u.name, 'region', array_remove(ARRAY[u.province, u.city, u.county], NULL)) END`;

export const roundShape = Prisma.sql`CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object(
  'slug', r.slug, 'name', r.name, 'derived', r.derived, 'level', r.level, 'kind', r.kind,
  'authority', string_to_array(r."authorityRegion", '/'), 'month', to_char(r.month, 'YYYY-MM')) END`;

export const inspectionShape = Prisma.sql`CASE WHEN i.id IS NULL THEN NULL ELSE json_build_object(
  'id', i.id, 'kind', i.kind, 'level', i.level, 'body', i.body,
  'start', i."start", 'end', i."end", 'feedback', i.feedback) END`;

export const noticeShape = Prisma.sql`json_build_object(
  'id', n.id, 'title', n.title, 'issuer', n.issuer, 'published', n.published, 'signed', n.signed,
  'effectiveOn', n."effectiveOn", 'isSample', n."isSample")`;

/** A stated figure of a declared total d: value and place, or null. */
function statedShape(figure: "total" | "done" | "ongoing"): Prisma.Sql {
  const value = Prisma.raw(`d."${figure}"`);
  const start = Prisma.raw(`d."${figure}Start"`);
  const end = Prisma.raw(`d."${figure}End"`);
  return Prisma.sql`CASE WHEN ${value} IS NULL THEN NULL ELSE
    json_build_object('value', ${value}, 'span', json_build_object('start', ${start}, 'end', ${end})) END`;
}

/** The declared totals of the notice `id`, in the order of the text. */
export function declaredShape(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object(
    'subject', d.subject, 'total', ${statedShape("total")}, 'done', ${statedShape("done")}, 'ongoing', ${statedShape("ongoing")},
    'span', json_build_object('start', d."start", 'end', d."end")) ORDER BY d.position), '[]')
    FROM "DeclaredTotal" d WHERE d."noticeId" = ${id})`;
}

/** The listed totals of the notice `id`, from the aspects down. */
export function listedShape(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object(
    'kind', l.kind, 'total', l.total, 'done', l.done, 'ongoing', l.ongoing, 'unknown', l.unknown) ORDER BY l.kind), '[]')
    FROM "ListedTotal" l WHERE l."noticeId" = ${id})`;
}

/**
 * Joins, as `s`, the figures that a bar shows for a subject. For problems, a notice that gives progress only for its tasks
 * shows those. What is declared goes before what is listed; a listed status that is unknown throughout is not stated.
 */
export function joinShown(subject: Subject): Prisma.Sql {
  const subjects = subject === "problem" ? ["problem", "task"] : [subject];
  const kinds = subjects.filter((one) => one !== "clue" && one !== "petition");
  const listed = Prisma.sql`UNION ALL
      SELECT l.kind::text, 'listed', l.total,
        CASE WHEN l.done + l.ongoing > 0 THEN l.done END, CASE WHEN l.done + l.ongoing > 0 THEN l.ongoing END,
        NULL, NULL, 6 + (l.kind = 'task')::int
      FROM "ListedTotal" l WHERE l."noticeId" = n.id AND l.total > 0 AND l.kind = ANY(${kinds}::"ItemKind"[])`;
  return Prisma.sql`LEFT JOIN LATERAL (
    SELECT * FROM (
      SELECT d.subject::text AS subject, 'declared' AS basis, d.total, d.done, d.ongoing, d."start", d."end",
        CASE WHEN d.total IS NULL THEN 4 WHEN d.done IS NULL AND d.ongoing IS NULL THEN 2 ELSE 0 END
          + (${subject} = 'problem' AND d.subject = 'task')::int AS rank
      FROM "DeclaredTotal" d WHERE d."noticeId" = n.id AND d.subject = ANY(${subjects}::"Subject"[])
      ${kinds.length > 0 ? listed : Prisma.empty}
    ) figures ORDER BY rank LIMIT 1
  ) s ON TRUE`;
}

export const shownShape = Prisma.sql`CASE WHEN s.subject IS NULL THEN NULL ELSE json_build_object(
  'subject', s.subject, 'basis', s.basis, 'total', s.total, 'done', s.done, 'ongoing', s.ongoing,
  'span', CASE WHEN s."start" IS NULL THEN NULL ELSE json_build_object('start', s."start", 'end', s."end") END) END`;
