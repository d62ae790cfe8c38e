// What only our own reading of names can say of rounds that were there before it was asked whose authority's they are: one
// that no place tells apart held the units of several cities, and one of a prefecture those of its county-level cities. Each of its inspections goes to the round that it would come
// into today; a round that editors merged with another is what they said it is, and stays.
import type { Client } from "pg";
import type { InspectionKind, InspectionLevel } from "../../ledger/status.ts";
import { isRegion } from "../../regions.ts";
import { chooseSlug } from "../placing/resolve-unit.ts";
import { type RoundIdentity, toRegionPath, toRoundIdentity } from "../placing/round-identity.ts";
import { toSearchText } from "../search-text.ts";
import { settleFacts } from "./respell-rounds.ts";

type Sql = Pick<Client, "query">;

interface KeptRound {
  id: number;
  key: string;
  name: string | null;
  level: InspectionLevel | null;
  kind: InspectionKind | null;
  month: string | null;
  authority: string;
}

/** An inspection of a round, or a notice of the whole round. */
interface Member {
  table: "Inspection" | "Notice";
  id: number;
  body: string | null;
  unit: string | null;
  issuer: string | null;
  owner: string | null;
  /** The place of the unit, from the province down. */
  region: string[] | null;
}

async function listMembers(client: Sql, roundId: number): Promise<Member[]> {
  const { rows } = await client.query<Member>(
    `SELECT 'Inspection' AS table, i.id, i.body, u.name AS unit, u.slug AS owner,
       array_remove(ARRAY[u.province, u.city, u.county], NULL) AS region, (
       SELECT n.issuer FROM "Notice" n WHERE n."inspectionId" = i.id ORDER BY n.issuer IS NULL, n.id DESC LIMIT 1) AS issuer
     FROM "Inspection" i JOIN "Unit" u ON u.id = i."unitId" WHERE i."roundId" = $1
     UNION ALL SELECT 'Notice', n.id, n.body, NULL, n.issuer, n.region, n.issuer FROM "Notice" n WHERE n."roundId" = $1
     ORDER BY 1, 2`,
    [roundId],
  );
  return rows;
}

function toIdentity({ authority, month, ...round }: KeptRound, { body, unit, issuer, owner, region: of }: Member) {
  // What only a name says is no region.
  const known = authority.split("/").filter((_, at, places) => isRegion(places.slice(0, at + 1)));
  // Below a prefecture may lie the city whose round it is.
  const isBelow = round.level === "municipal" && known.length > 1 && known.every((place, at) => of?.[at] === place);
  const region = isBelow && of !== null ? of : known;
  return toRoundIdentity({ ...round, region, start: month, body, names: [unit, issuer], owner });
}

/** The round of this identity, made where there is none. */
async function findRound(client: Sql, identity: RoundIdentity): Promise<number> {
  const { key, slugs, name, derived, authority, kind, level, month } = identity;
  const known = await client.query<{ id: number }>(`SELECT id FROM "InspectionRound" WHERE key = $1`, [key]);
  if (known.rows[0] !== undefined) return known.rows[0].id;
  const slug = await chooseSlug(slugs, async (one) => {
    const { rowCount } = await client.query(`SELECT FROM "InspectionRound" WHERE slug = $1`, [one]);
    return rowCount !== 0;
  });
  const words = toSearchText([...authority, name ?? slug].join(" "));
  const made = await client.query<{ id: number }>(
    `INSERT INTO "InspectionRound" (key, slug, name, derived, "authorityRegion", kind, level, month, "searchText")
     VALUES ($1, $2, $3, $4, $5, $6, $7::"InspectionLevel", $8::date, $9) RETURNING id`,
    [key, slug, name, derived, toRegionPath(authority), kind, level, month, words],
  );
  if (made.rows[0] === undefined) throw new Error(`no round for ${key}`);
  return made.rows[0].id;
}

/** Gives the round itself to its first member, and the other members to rounds of their own. */
async function partRound(client: Sql, round: KeptRound, members: readonly Member[]): Promise<void> {
  const identities = members.map((member) => toIdentity(round, member));
  const first = identities.find((identity) => identity !== null);
  // Notices of a whole round that nobody signed: nothing says more of them than what they were put together by.
  if (!first && round.name !== null) return;
  if (first) {
    const { key, authority } = first;
    await client.query(
      `UPDATE "InspectionRound" r SET key = $2, "authorityRegion" = $3, version = version + 1
       WHERE id = $1 AND NOT EXISTS (SELECT FROM "InspectionRound" o WHERE o.key = $2)`,
      [round.id, key, toRegionPath(authority)],
    );
  }
  await client.query(`UPDATE "InspectionRound" SET "currentNoticeId" = NULL WHERE id = $1`, [round.id]);
  for (const [at, { table, id }] of members.entries()) {
    const identity = identities[at] ?? null;
    const into = identity === null ? null : await findRound(client, identity);
    await client.query(`UPDATE "${table}" SET "roundId" = $2 WHERE id = $1`, [id, into]);
  }
  await client.query(
    `DELETE FROM "InspectionRound" r WHERE id = $1 AND NOT EXISTS (SELECT FROM "Inspection" i WHERE i."roundId" = r.id)
       AND NOT EXISTS (SELECT FROM "Notice" n WHERE n."roundId" = r.id)`,
    [round.id],
  );
}

/**
 * Parts the rounds whose authority is not known, inside the transaction of `client`.
 * @param migrations the folder of the committed migrations
 */
export async function partRounds(client: Sql, migrations: string): Promise<void> {
  const { rows } = await client.query<KeptRound>(
    `SELECT id, key, name, level, kind, month::text, "authorityRegion" AS authority FROM "InspectionRound" r
     WHERE "mergedIntoId" IS NULL AND NOT EXISTS (SELECT FROM "InspectionRound" o WHERE o."mergedIntoId" = r.id)
     ORDER BY id`,
  );
  for (const round of rows) {
    const members = await listMembers(client, round.id);
    if (members.every((member) => toIdentity(round, member)?.key === round.key)) continue;
    // Of a company's derived round the key has a name that is not kept beside it.
    if (round.level !== "other" || round.name !== null) await partRound(client, round, members);
  }
  await settleFacts(client, migrations);
}
