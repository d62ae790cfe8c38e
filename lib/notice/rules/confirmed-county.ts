// A county whose short name stands in the unit's own name behind its city, and which the address says in full.
// example  中共漳州|云霄|绿能产业园区…, 联系地址:云霄县… → 云霄县; by itself 云霄 might be a word
import type { SourceSpan } from "../../ledger/span.ts";
import { liesIn } from "../../regions.ts";
import { leadingPlaces } from "./leading-places.ts";
import type { Place } from "./places-before.ts";

const KIND = /[县区市旗]$/;
/** 岳阳|君山|湖畔经济开发区: the name of a water or a hill, which may be more than the county's. */
const OF_NATURE = /^[江湖河湾山岛]/;

/** The county that goes on behind a place in the unit's name; `null` where the address does not say it. */
export function confirmedCounty(folded: string, place: Place, address: SourceSpan | null): Place | null {
  if (address === null || place.divisions.length !== 1 || place.divisions[0]!.level !== "city") return null;
  const office = leadingPlaces(folded, address).at(-1);
  const [county] = office?.divisions ?? [];
  if (!office || office.short || county?.level !== "county" || !liesIn(county, place.divisions[0]!)) return null;
  const short = county.name.replace(KIND, "");
  if (short.length < 2 || !folded.startsWith(short, place.end)) return null;
  const end = place.end + short.length;
  if (OF_NATURE.test(folded.slice(end, end + 1))) return null;
  return { divisions: [county], start: place.start, end, short: true };
}
