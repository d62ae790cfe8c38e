// Facts of inspections and notices as SQL over the aliases i, n, u and r: what facets count and filters compare, said once.
import "server-only";
import type { Order } from "../../filter-choices.ts";
import { unknownYear, type YearChoice } from "../../filter-values.ts";
import { undated } from "../../ledger/effective-day.ts";
import { Prisma } from "../generated/client.ts";
import { authorityDepth } from "../placing/authority.ts";
import { ownedBy } from "../placing/round-identity.ts";

/** What is looked at: inspections by their current notice, or every published notice with its history. */
export type View = "current" | "notices";

/** One value of the facts that a round notice has only for itself. */
export function factOf(column: "level" | "kind" | "body", view: View): Prisma.Sql {
  const name = Prisma.raw(`"${column}"`);
  return view === "current" ? Prisma.sql`i.${name}` : Prisma.sql`coalesce(i.${name}, n.${name})`;
}

/** The day on which a notice came in, in Beijing. */
export const importedDay = Prisma.sql`(n."importedAt" AT TIME ZONE 'Asia/Shanghai')::date`;

/** Of a notice of a whole round: an inspection has kept only what can be (lib/db/placing/settle-inspection.ts). */
const started = Prisma.sql`coalesce(n."start", n."end", n."feedback")`;
const isPossible = (day: Prisma.Sql) => Prisma.sql`${day} BETWEEN DATE '1949-01-01' AND ${importedDay}`;
const possibleStart = isPossible(started);

/** A day of the inspection; a notice of a whole round, which has none, states its own. */
export function dayOf(column: "start" | "end" | "feedback"): Prisma.Sql {
  const name = Prisma.raw(`"${column}"`);
  return Prisma.sql`CASE WHEN i.id IS NOT NULL THEN i.${name} WHEN ${isPossible(Prisma.sql`n.${name}`)} THEN n.${name} END`;
}

/** Year in which the inspection began. */
export function yearOf(view: View): Prisma.Sql {
  return view === "current"
    ? Prisma.sql`i."year"`
    : Prisma.sql`coalesce(i."year", CASE WHEN i.id IS NULL AND ${possibleStart} THEN date_part('year', ${started})::int END)`;
}

/** The day that the notice gives itself (`toOwnDay` in lib/ledger/effective-day.ts). */
export const ownDay = Prisma.sql`CASE WHEN n."effectiveOn" IN (n.published, n.signed) THEN n."effectiveOn" END`;

/** Year in which the notice came out: that of its publication, or where it states none, of its signature. */
export const publishedYear = Prisma.sql`date_part('year', ${ownDay})::int`;

/** A year as the value of a facet. */
export function toYearValue(year: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((${year})::text, ${unknownYear}::text)`;
}

export function whereYear(year: Prisma.Sql, chosen: readonly YearChoice[]): Prisma.Sql {
  const years = chosen.filter((one) => one !== unknownYear);
  const stated = Prisma.sql`${year} = ANY(${years}::int[])`;
  return years.length === chosen.length ? stated : Prisma.sql`(${stated} OR ${year} IS NULL)`;
}

/**
 * Names in the order of a dictionary, by their sound: 丙县 (bǐng) before 甲区 (jiǎ). The collation comes with every PostgreSQL
 * that is built with ICU, as those of all distributions are.
 */
export function bySound(name: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${name} COLLATE "zh-x-icu"`;
}

/** By the day of a notice n; one that states no day at all stands last, whichever way. */
export function byDay(order: Order): Prisma.Sql {
  // It is kept as the first of all days: from the newest on it is last by itself, and the index has that order.
  return order === "asc"
    ? Prisma.sql`n."effectiveOn" = ${undated}::date, n."effectiveOn"`
    : Prisma.sql`n."effectiveOn" DESC`;
}

const depths = Object.entries(authorityDepth).map(([level, depth]) => Prisma.sql`WHEN ${level} THEN ${depth}::int`);

/**
 * The place of a 市委 where the unit lies in a county-level city, as lib/db/placing/city-authority.ts finds it: that of
 * its round, which is known or the unit's own.
 */
const ofCity = Prisma.sql`CASE WHEN strpos(r.key, ${ownedBy}) = 0 THEN r."authorityRegion" ELSE '' END`;

/**
 * The key of the inspecting body (lib/ledger/body-key.ts): the place of its authority, which is as much of the unit's
 * region as its level names, and its name. NULL where no body is stated.
 */
export function bodyKeyOf(view: View): Prisma.Sql {
  const level = Prisma.sql`${factOf("level", view)}::text`;
  const region = Prisma.sql`array_remove(ARRAY[u.province, u.city, u.county], NULL)`;
  const ofUnit = Prisma.sql`array_to_string((${region})[1:CASE ${level} ${Prisma.join(depths, " ")} ELSE 0 END], '/')`;
  // A notice of a whole round has no unit.
  const place = Prisma.sql`CASE WHEN ${level} = 'central' THEN '中央'
    WHEN u.id IS NULL THEN coalesce(r."authorityRegion", '')
    WHEN ${level} = 'municipal' AND u.county LIKE '%市' THEN ${ofCity} ELSE ${ofUnit} END`;
  return Prisma.sql`(${place} || '/' || ${factOf("body", view)})`;
}

/** Bodies by their keys; a name alone means all of that name. */
export function whereBody(bodies: readonly string[], view: View): Prisma.Sql {
  const name = factOf("body", view);
  // The names alone are compared first: for them there is an index.
  const names = bodies.flatMap((key) => [key, ...Array.from(key.matchAll(/\//g), ({ index }) => key.slice(index + 1))]);
  return Prisma.sql`(${name} = ANY(${names}::text[]) AND (${name} = ANY(${bodies}::text[]) OR ${bodyKeyOf(view)} = ANY(${bodies}::text[])))`;
}
