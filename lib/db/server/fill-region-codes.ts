// What only our own dataset can say of rows that were there before their column: the codes of units' regions.
import type { Client } from "pg";
import { toRegionCode } from "../../regions.ts";

/** Gives every unit that has a region and no code its code, inside the transaction of `client`. */
export async function fillRegionCodes(client: Pick<Client, "query">): Promise<void> {
  const { rows } = await client.query<{ id: number; path: string }>(
    `SELECT id, "regionPath" AS path FROM "Unit" WHERE "regionCode" IS NULL AND "regionPath" <> ''`,
  );
  const coded = rows.flatMap(({ id, path }) => {
    const code = toRegionCode(path.split("/"));
    return code === null ? [] : [{ id, code }];
  });
  await client.query(
    `UPDATE "Unit" u SET "regionCode" = c.code FROM unnest($1::int[], $2::text[]) AS c(id, code) WHERE u.id = c.id`,
    [coded.map(({ id }) => id), coded.map(({ code }) => code)],
  );
}
