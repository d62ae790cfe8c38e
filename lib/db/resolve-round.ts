// A round's identity -> its row, made where there is none.
import "server-only";
import type { Tx } from "./client.ts";
import { toDay } from "./notice-rows.ts";
import { chooseSlug } from "./resolve-unit.ts";
import type { RoundIdentity } from "./round-identity.ts";
import { toRegionPath } from "./round-identity.ts";
import { toSearchText } from "./search-text.ts";

export interface FoundRound {
  id: number;
  slug: string;
  /** The notice that speaks for the whole round; `null` where there is none. */
  currentNoticeId: number | null;
}

/** The round of this identity. Expects the lock of saveNotice, so that two imports do not make it twice. */
export async function resolveRound(tx: Tx, identity: RoundIdentity): Promise<FoundRound> {
  const { key, name, derived, authority, level, kind, month, slugs } = identity;
  const select = { id: true, slug: true, currentNoticeId: true };
  const kept = await tx.inspectionRound.findUnique({ where: { key }, select });
  if (kept !== null) return kept;
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
