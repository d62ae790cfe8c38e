// A unit's name and region -> its row. Same-named units in different places are kept apart; a place stated more closely
// than before (河南省 -> 河南省 郑州市) is the same unit where nothing else of its name lies there. Without any region a name
// such as 东山镇 is many units': which of them a notice speaks of, its inspection tells.
import "server-only";
import { foldWords } from "../../notice/fold.ts";
import { toRegionCode } from "../../regions.ts";
import type { Tx } from "../client.ts";
import { toSearchText } from "../search-text.ts";
import { toSaidPlace } from "./authority.ts";
import { toRegionPath, toUnitSlugs } from "./round-identity.ts";

function toColumns(name: string, region: readonly string[]) {
  const [province = null, city = null, county = null] = region;
  return {
    province,
    city,
    county,
    regionPath: toRegionPath(region),
    regionCode: toRegionCode(region),
    searchText: toSearchText([name, ...region].join(" ")),
  };
}

function liesIn(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The first of `slugs` that is free, else the last one with a number behind it. */
export async function chooseSlug(
  slugs: readonly string[],
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (const slug of slugs) if (!(await isTaken(slug))) return slug;
  const last = slugs.at(-1) ?? "-";
  for (let number = 2; ; number++) {
    const slug = `${last}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}

export interface FoundUnit {
  id: number;
  slug: string;
  name: string;
  mergedIntoId: number | null;
}

/** The unit itself, or the one that it was merged into. */
async function followMerges(tx: Tx, unit: FoundUnit): Promise<FoundUnit> {
  let found = unit;
  while (found.mergedIntoId !== null) found = await tx.unit.findUniqueOrThrow({ where: { id: found.mergedIntoId } });
  return found;
}

/** Whether the name alone says which unit it is: 江陵市水利局, not 东山镇. */
function saysItsPlace(name: string): boolean {
  return (["municipal", "county"] as const).some((level) => toSaidPlace(name, level) !== null);
}

/** Units that were merged into one stand there once. */
async function followAll(tx: Tx, units: readonly FoundUnit[]): Promise<FoundUnit[]> {
  const followed = new Map<number, FoundUnit>();
  for (const unit of units) {
    const found = await followMerges(tx, unit);
    followed.set(found.id, found);
  }
  return [...followed.values()];
}

/**
 * The unit of this name in this region (official names from the province down; empty where not stated), made where there
 * is none. Expects the lock of notices, so that two imports do not make it twice.
 * @param refine whether a closer region may be written to a unit that is there; not for a draft
 * @param choose of several units that nothing but a common name tells of, the one that is meant; `null` where it is another
 */
export async function resolveUnit(
  tx: Tx,
  printed: string,
  region: readonly string[],
  refine: boolean,
  choose: (namesakes: readonly FoundUnit[]) => Promise<FoundUnit | null>,
): Promise<FoundUnit> {
  const name = foldWords(printed);
  const path = toRegionPath(region);
  const slugs = toUnitSlugs(name, region);
  const found = await tx.unit.findMany({ where: { OR: [{ name }, { slug: { in: slugs } }] } });
  const named = found.filter((unit) => unit.name === name);
  const namesakes = named.filter((unit) => unit.regionPath === path);
  const [same] = namesakes;
  if (same !== undefined) {
    if (path !== "" || saysItsPlace(name)) return followMerges(tx, same);
    const chosen = await choose(await followAll(tx, namesakes));
    if (chosen !== null) return chosen;
  }
  const near =
    path === ""
      ? []
      : named.filter(
          (unit) => unit.regionPath !== "" && (liesIn(path, unit.regionPath) || liesIn(unit.regionPath, path)),
        );
  const [only] = near;
  if (near.length === 1 && only !== undefined) {
    if (!refine || only.mergedIntoId !== null || only.regionPath.length >= path.length) return followMerges(tx, only);
    return tx.unit.update({ where: { id: only.id }, data: { ...toColumns(name, region), version: { increment: 1 } } });
  }
  const slug =
    slugs.find((one) => found.every((unit) => unit.slug !== one)) ??
    (await chooseSlug(slugs, async (one) => (await tx.unit.count({ where: { slug: one } })) > 0));
  const namesake = Math.max(-1, ...namesakes.map((unit) => unit.namesake)) + 1;
  return tx.unit.create({ data: { slug, name, namesake, ...toColumns(name, region) } });
}
