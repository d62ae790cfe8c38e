// Whose a 市委 is where more than one may be meant: a county-level city has one, and so has the prefecture over it, unless
// that is a 州, a 地区 or a 盟, which has none. The place alone does not tell which of the two inspects.
import { type Division, findDivisions, liesIn } from "../../regions.ts";

export interface Authority {
  /** From the province down: official names, and behind them, or alone, the city, county or organisation that only a name says. */
  place: string[];
  /** Whether that is one authority's, not the province of several. */
  isKnown: boolean;
}

const NUMERAL = "[一二三四五六七八九十百零〇\\d]{1,5}";
/** 九届|州委|第四轮巡察, |地委|巡察组, 恩施|州第七届委员会|: what says that it is not a 市委 that inspects. */
const ofPrefecture = new RegExp(`(?:州|盟|地区)党?委|地委|州第?${NUMERAL}届委员会`);
/** 十三届|市委|第三轮巡察: of a city, be it the only one that it can be. */
const ofCity = new RegExp(`市党?委|市第?${NUMERAL}届委员会`);
/** 张浦镇, 花桥街道党工委, 中共张浦镇委员会: below a city with towns is nothing that its prefecture inspects. */
const town = /(?:镇|乡|街道|苏木|村|社区)(?:党委|党工委|党总支|党支部|委员会|工作委员会|人民政府|办事处)*$/u;

/** Whether the name of a round or of a body says whose committee it is: 昆山市委, 昆山市第十四届委员会, 昆山市十四届市委. */
function isCommitteeOf(committee: string, place: string): boolean {
  const at = committee.indexOf(place);
  return at >= 0 && new RegExp(`^(?:党?委|第?${NUMERAL}届|巡[视察])`).test(committee.slice(at + place.length));
}

const isCountyCity = ({ level, name }: Division) => level === "county" && name.endsWith("市");

/** The county-level city of this prefecture that one of these says. */
function findSaidCity(prefecture: readonly string[], said: readonly (string | null)[]): string | null {
  const [over] = findDivisions(prefecture.join(""));
  if (over === undefined) return null;
  const isWithin = (division: Division) => isCountyCity(division) && liesIn(division, over);
  return said.find((name) => name !== null && findDivisions(name).some(isWithin)) ?? null;
}

/** What is known of an inspection by a 市委 of a place that reaches down to its prefecture at least. */
export interface CityFacts {
  /** Of the inspected unit: province, prefecture and what lies in it, where it is known. */
  region: readonly string[];
  /** The round and the inspecting body, as printed. */
  committees: readonly string[];
  /** The unit and the issuer, as printed. */
  units: readonly string[];
  /** The city that a name begins with. */
  toSaidCity: (name: string) => string | null;
}

/** The city or the prefecture that inspects; not known where it may be either. */
export function toCityAuthority({ region, committees, units, toSaidCity }: CityFacts): Authority {
  const prefecture = region.slice(0, 2);
  const [, over = "", within = ""] = region;
  const city = within.endsWith("市")
    ? within
    : within === ""
      ? findSaidCity(prefecture, [...committees, ...units].map(toSaidCity))
      : null;
  const ofPlace = (place: string[]): Authority => ({ place, isKnown: true });
  const unknown: Authority = { place: region.slice(0, 1), isKnown: false };
  for (const committee of committees) {
    if (city !== null && isCommitteeOf(committee, city)) return ofPlace([...prefecture, city]);
    if (over.endsWith("市") ? isCommitteeOf(committee, over) : ofPrefecture.test(committee)) return ofPlace(prefecture);
  }
  const isOfSomeCity = committees.some((one) => ofCity.test(one));
  if (city === null) return over.endsWith("市") || !isOfSomeCity ? ofPlace(prefecture) : unknown;
  const isOfCity =
    (isOfSomeCity && !over.endsWith("市")) || units.some((name) => town.test(name) || toSaidCity(name) === city);
  return isOfCity ? ofPlace([...prefecture, city]) : unknown;
}
