// A round's identity -> its row, made where there is none.
import "server-only";
import type { Tx } from "../client.ts";
import { toDay } from "../keeping/notice-rows.ts";
import { toSearchText } from "../search-text.ts";
import { chooseSlug } from "./resolve-unit.ts";
import type { RoundIdentity } from "./round-identity.ts";
import { toRegionPath } from "./round-identity.ts";

export interface FoundRound {
  id: number;
  slug: string;
  /** The notice that speaks for the whole round; `null` where there is none. */
  currentNoticeId: number | null;
}

const select = { id: true, slug: true, key: true, name: true, currentNoticeId: true, mergedIntoId: true } as const;

/** The round of this key; where it was merged into another, that one. `null` where there is none. */
export async function findRound(tx: Tx, key: string) {
  let round = await tx.inspectionRound.findUnique({ where: { key }, select });
  while (round !== null && round.mergedIntoId !== null) {
    round = await tx.inspectionRound.findUnique({ where: { id: round.mergedIntoId }, select });
  }
  return round;
}

/** The round of this identity. Expects the lock of notices, so that two imports do not make it twice. */
export async function resolveRound(tx: Tx, identity: RoundIdentity): Promise<FoundRound> {
  return (await findRound(tx, identity.key)) ?? makeRound(tx, identity);
}

/** A round that is not there yet. */
export async function makeRound(tx: Tx, identity: RoundIdentity): Promise<FoundRound> {
  const { key, name, derived, authority, level, kind, month, slugs } = identity;
  const slug = await chooseSlug(slugs, async (slug) => (await tx.inspectionRound.count({ where: { slug } })) > 0);
  const searchText = toSearchText([...authority, name ?? slug].join(" "));
  return tx.inspectionRound.create({
    data: {
      key,
      slug,
      name,
      derived,
      level,
      kind,
      searchText,
      authorityRegion: toRegionPath(authority),
      month: month === null ? null : toDay(month),
    },
    select,
  });
}
