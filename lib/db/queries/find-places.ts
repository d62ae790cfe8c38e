// Words that name an administrative division: whether its units are in the ledger, and where the nearest ones are.
import "server-only";
import { noFilters } from "../../filters.ts";
import type { FoundPlace } from "../../ledger/found.ts";
import { findDivisions, toRegion } from "../../regions.ts";
import { toSearchText } from "../search-text.ts";
import { listRegions } from "./list-regions.ts";

/**
 * The places called so that have units, the most first; where none has, all of them, those with units nearby first. At
 * most `limit`; `[]` where no place is called so.
 */
export async function findPlaces(keyword: string, limit = 6): Promise<FoundPlace[]> {
  const divisions = findDivisions(toSearchText(keyword));
  if (divisions.length === 0) return [];
  const counted = new Map((await listRegions(noFilters)).map(({ region, units }) => [region, units]));
  const places = divisions.map((division): FoundPlace => {
    const region = [...toRegion(division)];
    const outward = region.map((_, at) => region.slice(0, -1 - at)).filter((names) => names.length > 0);
    const around = outward
      .map((names) => ({ region: names, units: counted.get(names.join("/")) ?? 0 }))
      .find(({ units }) => units > 0);
    return { region, units: counted.get(region.join("/")) ?? 0, around: around ?? null };
  });
  const depth = ({ around }: FoundPlace) => around?.region.length ?? 0;
  const known = places.filter(({ units }) => units > 0);
  const shown = known.length > 0 ? known : places;
  return shown.sort((a, b) => b.units - a.units || depth(b) - depth(a)).slice(0, limit);
}
