// Names of places that stand at an offset, or one inside the other at the beginning of a name: 河南省|郑州市|惠济区|…局.
import type { SourceSpan } from "../../ledger/span.ts";
import { type Division, liesIn, OFFICIAL_NAMES, SHORT_NAMES } from "../../regions.ts";
import { KNOWN_ZONES } from "./known-zones.ts";
import type { Place } from "./places-before.ts";

const ZONE =
  /^(?:国家级|省级)?(?:经济|高新|技术|产业|工业|综合|循环|现代|生态|农业|旅游|化工|新兴|国际|保税|物流|科技)*(?:开发区|新区|高新区|实验区|示范区|合作区|度假区|管理区|产业园|园区|保税区)/;
/** 祁门|农商银行, 黄骅|分公司: named by the county where they are. */
export const OF_COUNTY = /^(?:农村商业|农商|农村信用|农信|农村合作|村镇银行|供电|[分支]公司|[分支]行|分局)/;
export const LONGEST_NAME = 12;

/** Two characters of a text as one number of 32 bits. */
function pairAt(folded: string, at: number): number {
  return (folded.charCodeAt(at) << 16) | folded.charCodeAt(at + 1);
}

/** Where the lengths of short names begin among the bits below. */
const SHORT = 16;
/** The first two characters of place names → how long such names are, as bits: hardly any two begin one. */
const LENGTHS = new Map<number, number>();
for (const [names, shift] of [
  [OFFICIAL_NAMES, 0],
  [SHORT_NAMES, SHORT],
] as const) {
  for (const name of names.keys())
    if (name.length <= LONGEST_NAME)
      LENGTHS.set(pairAt(name, 0), (LENGTHS.get(pairAt(name, 0)) ?? 0) | (1 << (name.length + shift)));
}

/** Among these bits: that a known zone begins so. */
const OF_ZONE = 1 << (SHORT - 1);
for (const name of KNOWN_ZONES.keys()) LENGTHS.set(pairAt(name, 0), (LENGTHS.get(pairAt(name, 0)) ?? 0) | OF_ZONE);

/** By character: 1 where the name of a place may begin, 2 where it may stand second in one. */
const [FIRST, SECOND] = [1, 2];
const MAY_BE_PLACE = new Uint8Array(65536);
for (const name of [...OFFICIAL_NAMES.keys(), ...SHORT_NAMES.keys(), ...KNOWN_ZONES.keys()]) {
  MAY_BE_PLACE[name.charCodeAt(0)]! |= FIRST;
  MAY_BE_PLACE[name.charCodeAt(1)]! |= SECOND;
}

/** 黄山|湖, 杭州|湾: a city's name that a lake, a river or a bay bears; but 武汉|江夏区 goes on with a place in it, and no water bears a province's. */
function isWater(folded: string, at: number, limit: number, places: Division[]): boolean {
  if (!"江湖河湾".includes(folded[at] ?? " ") || places.some(({ level }) => level === "province")) return false;
  if (/^(?:河[西东北南源池间口津]|江[西东北南])/.test(folded.slice(at, at + 2))) return false;
  const inner = placeAt(folded, at, limit);
  return !inner || inner.short || !inner.divisions.some((inside) => places.some((outer) => liesIn(inside, outer)));
}

/** 两江新区: the place that holds the known zone whose name begins at an offset. */
function zoneAt(folded: string, at: number, limit: number): Place | null {
  for (const [name, division] of KNOWN_ZONES)
    if (folded.startsWith(name, at) && at + name.length <= limit)
      return { divisions: [division], start: at, end: at + name.length, short: false };
  return null;
}

/** The place name that begins at an offset: an official name, or a short one that cannot be a word of its own. */
export function placeAt(folded: string, at: number, limit: number): Place | null {
  if ((MAY_BE_PLACE[folded.charCodeAt(at)]! & FIRST) === 0 || at + 1 >= folded.length) return null;
  if ((MAY_BE_PLACE[folded.charCodeAt(at + 1)]! & SECOND) === 0) return null;
  const lengths = LENGTHS.get(pairAt(folded, at));
  if (lengths === undefined) return null;
  const zone = (lengths & OF_ZONE) !== 0 ? zoneAt(folded, at, limit) : null;
  if (zone) return zone;
  const longest = Math.min(LONGEST_NAME, limit - at);
  for (let length = longest; length >= 2; length--) {
    if ((lengths & (1 << length)) === 0) continue;
    const name = folded.slice(at, at + length);
    const official = OFFICIAL_NAMES.get(name);
    if (official) return { divisions: official, start: at, end: at + length, short: false };
  }
  for (let length = longest; length >= 2; length--) {
    if ((lengths & (1 << (length + SHORT))) === 0) continue;
    const name = folded.slice(at, at + length);
    const short = SHORT_NAMES.get(name);
    if (!short) continue;
    const large = short.filter((division) => division.level !== "county");
    const after = folded.slice(at + length, limit);
    const isRoad = /^(?:路|街|大道)/.test(after);
    const places = large.length > 0 ? large : short;
    const isBorne = isRoad || isWater(folded, at + length, limit, places);
    // 荆州 is the city before it is the district of that name.
    // 池州|江口新区: rivers and lakes do not bear such names, bays do.
    if (/[县旗州]$/.test(name) && !(isBorne && (isRoad || after[0] === "湾")))
      return { divisions: places, start: at, end: at + length, short: true };
    // 海南农垦, 吉林银行: a province goes before the prefecture that bears its name.
    const province = large.filter((division) => division.level === "province");
    if (large.length > 0 && !isBorne)
      return { divisions: province.length > 0 ? province : large, start: at, end: at + length, short: true };
    if (large.length === 0 && (ZONE.test(after) || OF_COUNTY.test(after)))
      return { divisions: short, start: at, end: at + length, short: true };
  }
  return null;
}

/** The places that a name begins with, one inside the other: 河南省|郑州市|惠济区|…局. */
export function leadingPlaces(folded: string, span: SourceSpan): Place[] {
  const places: Place[] = [];
  let at = span.start;
  while (at < span.end) {
    const place = placeAt(folded, at, span.end);
    if (!place) break;
    if (places.length > 0) {
      const outer = places[places.length - 1]!;
      const inside = place.divisions.filter((division) =>
        outer.divisions.some((other) => liesIn(division, other) && division.code !== other.code),
      );
      if (inside.length === 0) break;
      outer.divisions = outer.divisions.filter((other) => inside.some((division) => liesIn(division, other)));
      place.divisions = inside;
    }
    places.push(place);
    at = place.end;
  }
  return places;
}
