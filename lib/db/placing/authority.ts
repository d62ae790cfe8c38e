// Whose an inspection is: the place of the authority that inspects, as far as the notice tells it. Every city has a 市委 and
// its 十二届市委第四轮巡察, so where nothing says which city, nothing is put together that might be of two.
import type { InspectionLevel } from "../../ledger/status.ts";
import { toRegionCode } from "../../regions.ts";
import { type Authority, toCityAuthority } from "./city-authority.ts";

/** How much of a unit's region names the authority of a level. */
export const authorityDepth: Record<InspectionLevel, number> = {
  central: 0,
  provincial: 1,
  municipal: 2,
  county: 3,
  other: 3,
};

/** 北京, 天津, 上海, 重庆 are cities, and 东莞, 中山, 儋州, 嘉峪关 have no counties: their code ends where no other's does. */
const isCity = (code: string) => !code.endsWith("0000") || /^(?:11|12|31|50)/.test(code);
const isMunicipality = (place: readonly string[]) => /^(?:11|12|31|50)/.test(toRegionCode(place.slice(0, 1)) ?? "");
const isCounty = (code: string) => !code.endsWith("00") || /^(?:4419|4420|4604|6202)/.test(code);

/** Whether a place reaches down to the authority of a level. */
function reaches(place: readonly string[], level: InspectionLevel): boolean {
  if (level === "central") return true;
  const code = toRegionCode(place);
  if (code !== null && level === "municipal") return isCity(code);
  if (code !== null && level === "county") return isCounty(code);
  // Many companies and universities lie in one city.
  return level !== "other" && place.length >= authorityDepth[level];
}

/**
 * 江陵市|交通运输局, 十二届江陵市|委第四轮, 中共江陵市|第十二届委员会. 市交通运输局, 十二届市委 and 文化市场 name none, and a 区 is many
 * cities' but behind its own.
 */
const before =
  "^(?:中国共产党|中共)?(?:第?[一二三四五六七八九十百零〇\\d]{1,5}届)?(?!中共|中国共产党|[市县区省州]|[全本我各该])";
const han = "(?!届)\\p{Script=Han}";
const city = `(?:${han}){2,5}?市(?![场容])`;
const saidPlaces: Partial<Record<InspectionLevel, RegExp>> = {
  municipal: new RegExp(`${before}(${city})`, "u"),
  county: new RegExp(`${before}(${city}(?:${han}){1,4}?[区县]|${city}|(?:${han}){2,5}?县)`, "u"),
  // 城投集团|党委第一巡察组, 江陵大学|文学院: a 集团党委 and a 校党委 alone are every company's and every university's.
  other: new RegExp(
    `${before}(?!集团|总公司|分公司|公司)((?:${han}){2,16}?(?:大学|集团|公司))(?=[\\p{Script=Han}(（])`,
    "u",
  ),
};

/** The city, county or organisation that a name begins with, where it is the authority or has it; `null` where it names none. */
export function toSaidPlace(name: string, level: InspectionLevel): string | null {
  return saidPlaces[level]?.exec(name)?.[1] ?? null;
}

/** What is printed that may say where the authority lies, as far as it is stated. */
export interface PrintedNames {
  /** Of the round and of the inspecting body. */
  committees: readonly (string | null)[];
  /** Of the unit and of the issuer. */
  units: readonly (string | null)[];
}

/**
 * The authority that inspects at a level: the province of a 省委, the city of a 市委.
 * @param region of the inspected unit, official names from the province down
 * @param printed where the region does not tell, the first that says a place does
 */
export function toAuthority(
  level: InspectionLevel | null,
  region: readonly string[],
  printed: PrintedNames,
): Authority {
  if (level === null) return { place: [], isKnown: false };
  const place = region.slice(0, authorityDepth[level]);
  const committees = printed.committees.filter((name) => name !== null);
  const units = printed.units.filter((name) => name !== null);
  if (reaches(place, level)) {
    if (level !== "municipal" || place.length < 2 || isMunicipality(place)) return { place, isKnown: true };
    return toCityAuthority({ region, committees, units, toSaidCity: (name) => toSaidPlace(name, level) });
  }
  for (const name of [...committees, ...units]) {
    const said = toSaidPlace(name, level);
    if (said !== null) return { place: [...place, said], isKnown: true };
  }
  return { place, isKnown: false };
}
