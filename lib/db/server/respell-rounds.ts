// What only our own reading of names can say of rounds that were there before their keys told spellings of one round
// together: their keys, and which of them are one. These are merged as an editor would, and can be taken apart again.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Client } from "pg";
import type { InspectionLevel } from "../../ledger/status.ts";
import type { MovedRows } from "../placing/merge-rows.ts";
import { rankOf } from "../placing/rank.ts";
import { toStatedKey } from "../placing/round-identity.ts";

type Sql = Pick<Client, "query">;

interface KeptRound {
  id: number;
  name: string;
  level: InspectionLevel | null;
  authority: string;
  isMerged: boolean;
}

const byName = "migrate";

/** Settles what is known of inspections, and which notice counts for a round: an earlier migration, told once more. */
export async function settleFacts(client: Sql, folder: string): Promise<void> {
  await client.query(await readFile(path.join(folder, "20261122105200_settle_facts", "migration.sql"), "utf8"));
}

/** What of a round goes over: inspections as a whole, or their notices where the kept round has the unit already. */
async function planMove(client: Sql, from: number, into: number): Promise<MovedRows> {
  const { rows } = await client.query<{ from: number; into: number | null; notices: number[] }>(
    `SELECT i.id AS from, j.id AS into, array_agg(n.id ORDER BY n.id) AS notices
     FROM "Inspection" i JOIN "Notice" n ON n."inspectionId" = i.id
       LEFT JOIN "Inspection" j ON j."unitId" = i."unitId" AND j."roundId" = $2
     WHERE i."roundId" = $1 GROUP BY i.id, j.id ORDER BY i.id`,
    [from, into],
  );
  const whole = await client.query<{ id: number }>(`SELECT id FROM "Notice" WHERE "roundId" = $1 ORDER BY id`, [from]);
  return {
    whole: rows.filter((row) => row.into === null).map((row) => row.from),
    folded: rows.flatMap(({ into, ...row }) => (into === null ? [] : [{ ...row, into }])),
    notices: whole.rows.map(({ id }) => id),
  };
}

async function move(client: Sql, from: number, into: number, moved: MovedRows): Promise<void> {
  for (const { from, into, notices } of moved.folded) {
    await client.query(`UPDATE "Inspection" SET "currentNoticeId" = NULL WHERE id = $1`, [from]);
    await client.query(`UPDATE "Notice" SET "inspectionId" = $1 WHERE id = ANY ($2)`, [into, notices]);
    await client.query(
      `UPDATE "Inspection" SET "currentNoticeId" = (
         SELECT n.id FROM "Notice" n WHERE n."inspectionId" = $1 AND n.status = 'published'
         ORDER BY ${rankOf("n")} LIMIT 1)
       WHERE id = $1`,
      [into],
    );
  }
  await client.query(`UPDATE "Inspection" SET "roundId" = $1 WHERE id = ANY ($2)`, [into, moved.whole]);
  await client.query(
    `UPDATE "InspectionRound" SET "mergedIntoId" = $2, "currentNoticeId" = NULL, version = version + 1 WHERE id = $1`,
    [from, into],
  );
  await client.query(`UPDATE "InspectionRound" SET version = version + 1 WHERE id = $1`, [into]);
  await client.query(`UPDATE "Notice" SET "roundId" = $1 WHERE id = ANY ($2)`, [into, moved.notices]);
}

/** Writes a merge down as a mutation does, for the pages of merges and of the history. */
async function noteMerge(client: Sql, from: KeptRound, into: KeptRound, moved: MovedRows): Promise<void> {
  const names = [from.name, into.name, JSON.stringify(moved)];
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO "Merge" (kind, "fromId", "intoId", "fromName", "intoName", moved, "byName")
     VALUES ('round', $1, $2, $3, $4, $5, $6) RETURNING id`,
    [from.id, into.id, ...names, byName],
  );
  const details = { merge: rows[0]?.id, fromName: from.name, intoName: into.name, ...moved };
  await client.query(
    `INSERT INTO "AuditEntry" ("actorKind", "actorName", action, "targetKind", "targetId", details)
     VALUES ('system', $1, 'round.merge', 'round', $2, $3)`,
    [byName, String(into.id), JSON.stringify(details)],
  );
}

/**
 * Writes the keys of stated rounds anew, inside the transaction of `client`. Of rounds that turn out to be one, the
 * first stays; one that was merged away already only takes its key where no other has it.
 * @param migrations the folder of the committed migrations
 */
export async function respellRounds(client: Sql, migrations: string): Promise<void> {
  const { rows } = await client.query<KeptRound>(
    `SELECT id, name, level, "authorityRegion" AS authority, "mergedIntoId" IS NOT NULL AS "isMerged"
     FROM "InspectionRound" WHERE NOT derived AND name IS NOT NULL ORDER BY "mergedIntoId" IS NOT NULL, id`,
  );
  const kept = new Map<string, KeptRound>();
  let merged = 0;
  for (const round of rows) {
    const key = toStatedKey(round.name, round.level, round.authority === "" ? [] : round.authority.split("/"));
    const into = kept.get(key);
    if (into === undefined) {
      kept.set(key, round);
      await client.query(`UPDATE "InspectionRound" SET key = $2 WHERE id = $1`, [round.id, key]);
    } else if (!round.isMerged) {
      const moved = await planMove(client, round.id, into.id);
      await move(client, round.id, into.id, moved);
      await noteMerge(client, round, into, moved);
      merged += 1;
    }
  }
  if (merged > 0) await settleFacts(client, migrations);
}
