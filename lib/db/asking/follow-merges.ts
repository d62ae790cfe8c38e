// Slugs in links and filters -> the units or rounds that they mean today. Links last: the slug of what was merged away
// goes on meaning what it was merged into.
import "server-only";
import { Prisma } from "../generated/client.ts";
import { ask } from "./ask.ts";

export type Named = "unit" | "round";

/** The rows of these slugs, each merge followed to its end: `asked`, and id and slug of what is meant. */
function followed(named: Named, slugs: readonly string[]): Prisma.Sql {
  const table = Prisma.raw(named === "unit" ? '"Unit"' : '"InspectionRound"');
  return Prisma.sql`
    WITH RECURSIVE followed AS (
      SELECT slug AS asked, id, slug, "mergedIntoId" FROM ${table} WHERE slug = ANY(${[...slugs]}::text[])
      UNION SELECT f.asked, o.id, o.slug, o."mergedIntoId" FROM ${table} o JOIN followed f ON o.id = f."mergedIntoId"),
    kept AS (SELECT asked, id, slug FROM followed WHERE "mergedIntoId" IS NULL)`;
}

/** Ids, as an array, of the units or rounds that these slugs mean. Worked out once a question. */
export function keptIds(named: Named, slugs: readonly string[]): Prisma.Sql {
  return Prisma.sql`ARRAY(${followed(named, slugs)} SELECT id FROM kept)`;
}

/** The slugs of what these slugs mean, each once; those that nothing has stay as they are. */
export async function followSlugs(named: Named, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await ask<{ asked: string; slug: string }[]>`
    ${followed(named, slugs)} SELECT asked, slug FROM kept`;
  const kept = new Map(rows.map(({ asked, slug }) => [asked, slug]));
  return [...new Set(slugs.map((slug) => kept.get(slug) ?? slug))];
}
