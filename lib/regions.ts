// Names of places → administrative divisions of GB/T 2260, and back: 惠济区 → 河南省 郑州市 惠济区.
// Source: @vant/area-data. Development zones have no division of their own and count to their city.
import { areaList } from "@vant/area-data";

export interface Division {
  code: string;
  /** The official name. */
  name: string;
  level: "province" | "city" | "county";
}

/** All names by which divisions are called, longest first per beginning. */
export type PlaceNames = ReadonlyMap<string, Division[]>;

const PSEUDO = /^(?:县|省直辖县|自治区直辖县|市辖区|直辖)|直辖/;
const PEOPLES =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族|蒙古|哈萨克|维吾尔|柯尔克孜|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春)+$/;

/** 东莞, 中山, 儋州, 嘉峪关 have no counties: what the dataset lists in their place are towns, no divisions of GB/T 2260. */
const TOWNS = /^(?:4419|4420|4604|6202)/;

function isZone(code: string): boolean {
  const tail = Number(code.slice(4));
  return (tail >= 70 && tail <= 79) || tail >= 90;
}

/** Other names of a division: without 省/市/区/县, without the peoples of an autonomous place. */
function shortNames(division: Division): string[] {
  const { name, level } = division;
  const names = new Set<string>();
  if (/自治[区州县旗]$/.test(name)) {
    const place = name.replace(/自治[区州县旗]$/, "");
    const ofItself = place.replace(PEOPLES, "");
    // 内蒙古 is no 内 of the 蒙古.
    const core = ofItself.length >= 2 ? ofItself : place;
    if (core.length >= 2) {
      names.add(core);
      if (/自治州$/.test(name)) names.add(`${core}州`);
      if (/自治县$/.test(name)) names.add(`${core}县`);
      if (/自治旗$/.test(name)) names.add(`${core}旗`);
    }
  } else if (level !== "county" && name.length >= 3) names.add(name.replace(/(?:省|市|地区|盟|特别行政区|林区)$/, ""));
  else if (level === "county" && name.length >= 3 && /[县市旗区]$/.test(name)) names.add(name.slice(0, -1));
  names.delete(name);
  return [...names].filter((short) => short.length >= 2);
}

interface Divisions {
  byName: Map<string, Division[]>;
  byCode: Map<string, Division>;
  shorts: Map<string, Division[]>;
  /** The official names from province downward. */
  regions: Map<Division, readonly string[]>;
}

function build(): Divisions {
  const byName = new Map<string, Division[]>();
  const shorts = new Map<string, Division[]>();
  const byCode = new Map<string, Division>();
  const regions = new Map<Division, readonly string[]>();
  const add = (map: Map<string, Division[]>, name: string, division: Division) => {
    const known = map.get(name);
    if (known) known.push(division);
    else map.set(name, [division]);
  };
  const lists = [
    ["province", areaList.province_list],
    ["city", areaList.city_list],
    ["county", areaList.county_list],
  ] as const;
  for (const [level, list] of lists) {
    for (const [code, name] of Object.entries(list)) {
      if (PSEUDO.test(name) || (level === "county" && (isZone(code) || TOWNS.test(code)))) continue;
      const division: Division = { code, name, level };
      byCode.set(code, division);
      // 北京市 is a province; the city of the same name below it is the same place.
      if (level === "city" && areaList.province_list[`${code.slice(0, 2)}0000`] === name) continue;
      add(byName, name, division);
      for (const short of shortNames(division)) add(shorts, short, division);
    }
  }
  for (const division of byCode.values()) {
    const { code, level } = division;
    const province = byCode.get(`${code.slice(0, 2)}0000`);
    const city = level === "province" ? undefined : byCode.get(`${code.slice(0, 4)}00`);
    const names = new Set<string>();
    for (const place of [province, city, division]) if (place) names.add(place.name);
    regions.set(division, [...names]);
  }
  return { byName, byCode, shorts, regions };
}

const { byName, byCode, shorts, regions } = build();

/** Divisions by official name. */
export const OFFICIAL_NAMES: PlaceNames = byName;
/** Divisions by short name (惠济, 河南, 黔东南州). */
export const SHORT_NAMES: PlaceNames = shorts;
const LONGEST_NAME = 12;

/** Official names from province downward: [province, city?, county?]. A municipality's name stands once. */
export function toRegion(division: Division): readonly string[] {
  return regions.get(division)!;
}

/**
 * The divisions that folded words without spaces name: 金水区, 金水, 郑州市金水区. Several bear the name 鼓楼区; `[]` where none does.
 */
export function findDivisions(words: string): Division[] {
  const called = [...(OFFICIAL_NAMES.get(words) ?? []), ...(SHORT_NAMES.get(words) ?? [])];
  const start = called.length > 0 ? null : findPlaceBefore(words, words.length, OFFICIAL_NAMES);
  if (start === null) return called;
  const named = OFFICIAL_NAMES.get(words.slice(start)) ?? [];
  return named.filter((division) => toRegion(division).slice(0, -1).join("").endsWith(words.slice(0, start)));
}

/** Whether the one division is the other or lies in it. */
export function liesIn(inner: Division, outer: Division): boolean {
  if (outer.level === "province") return inner.code.startsWith(outer.code.slice(0, 2));
  if (outer.level === "city") return inner.code.startsWith(outer.code.slice(0, 4));
  return inner.code === outer.code;
}

/** The last two characters of names, as one number → the length of the longest such name: hardly any two end one. */
const ENDINGS = new Map<number, number>();
/** By character: 1 where a name may end. */
const MAY_END = new Uint8Array(65536);
for (const name of [...byName.keys(), ...shorts.keys()]) {
  const ending = endingBefore(name, name.length);
  MAY_END[name.charCodeAt(name.length - 1)] = 1;
  ENDINGS.set(ending, Math.max(ENDINGS.get(ending) ?? 0, name.length));
}

function endingBefore(folded: string, end: number): number {
  return (folded.charCodeAt(end - 2) << 16) | folded.charCodeAt(end - 1);
}

/** The length of the longest place name that may end right before `end`; 0 where none does. */
export function longestNameBefore(folded: string, end: number): number {
  if (MAY_END[folded.charCodeAt(end - 1)] !== 1) return 0;
  return Math.min(LONGEST_NAME, ENDINGS.get(endingBefore(folded, end)) ?? 0);
}

/** Where a place name that ends right before `end` begins, or `null`. The longest name wins. */
export function findPlaceBefore(folded: string, end: number, places: PlaceNames): number | null {
  for (let length = Math.min(longestNameBefore(folded, end), end); length >= 2; length--) {
    if (places.has(folded.slice(end - length, end))) return end - length;
  }
  return null;
}

/** The division that these official names, from the province down, lead to: 河南省 郑州市 惠济区; `null` where there is none. */
function findDivision(names: readonly string[]): Division | null {
  const path = names.join("/");
  const named = OFFICIAL_NAMES.get(names.at(-1) ?? "") ?? [];
  return named.find((division) => toRegion(division).join("/") === path) ?? null;
}

/** Whether these official names, from the province down, are one place. */
export function isRegion(names: readonly string[]): boolean {
  return findDivision(names) !== null;
}

/** The official names, from the province down, of the place with this code: 410108; `null` where no place has it. */
export function toRegionOfCode(code: string): readonly string[] | null {
  const division = byCode.get(code);
  return division === undefined ? null : toRegion(division);
}

/** The GB/T 2260 code, of six digits, of the place of these names: 410108; `null` where they are none. */
export function toRegionCode(names: readonly string[]): string | null {
  return findDivision(names)?.code ?? null;
}

/**
 * Things in the order of their places in GB/T 2260, which is the one that people know: a place before what lies in it, one
 * without a code behind those that have one. Places are as filters name them: 河南省/郑州市.
 */
export function sortByRegion<Row>(rows: readonly Row[], regionOf: (row: Row) => string): Row[] {
  const toKey = (region: string): string => {
    const names = region.split("/");
    return names.map((name, at) => (toRegionCode(names.slice(0, at + 1)) ?? "999999") + name).join("/");
  };
  return rows
    .map((row) => ({ row, key: toKey(regionOf(row)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
