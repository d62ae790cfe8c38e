// A county whose short name stands in the unit's own name, and which the address or the text says in full.
// example  中共漳州|云霄|绿能产业园区…, 联系地址:云霄县… → 云霄县; by itself 云霄 might be a word
import type { SourceSpan } from "../../ledger/span.ts";
import { liesIn, OFFICIAL_NAMES } from "../../regions.ts";
import { leadingPlaces } from "./leading-places.ts";
import { officialPlacesBefore, type Place } from "./places-before.ts";

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

/** The shortest name of a county without its kind: 平和. */
const SHORT = 2;
const KINDS = "县区市旗";

/**
 * The county whose short name a unit's name begins with, where the text names it in full behind its city: 平和|山海开发区 …
 * 漳州市、平和县; `null` where it does not, since by itself 平和 is a word.
 */
export function countyOfName(folded: string, unit: SourceSpan | null, from: number): Place | null {
  if (unit === null || unit.end - from <= SHORT) return null;
  const short = folded.slice(from, from + SHORT);
  for (const kind of KINDS) {
    const counties = OFFICIAL_NAMES.get(short + kind)?.filter(({ level }) => level === "county") ?? [];
    const at = counties.length === 0 ? -1 : folded.indexOf(short + kind);
    if (at < 0) continue;
    const [city] = officialPlacesBefore(folded, folded[at - 1] === "、" ? at - 1 : at, 0);
    const inside = counties.filter((county) => city?.divisions.some((outer) => liesIn(county, outer)));
    if (inside.length === 1) return { divisions: inside, start: from, end: from + SHORT, short: true };
  }
  return null;
}
