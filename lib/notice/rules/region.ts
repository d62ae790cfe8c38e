// Where the inspected unit is: official names from province to county, from the names that the notice itself gives.
// A name that occurs in several places needs its context; where that does not settle it, only what is certain is said.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { InspectionLevel } from "../../ledger/status.ts";
import { type Division, liesIn, toRegion } from "../../regions.ts";
import { atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { toLastTable } from "../pattern-needs.ts";
import { confirmedCounty, countyOfName } from "./confirmed-county.ts";
import { LONGEST_NAME, leadingPlaces, OF_COUNTY, placeAt } from "./leading-places.ts";
import { officialPlacesBefore, type Place, placeOfName, rank, sitePlace } from "./places-before.ts";

const COUNTRY = atStart(/^(?:国家|全国|中国|中华|中央)/);
/** 自然资源部|青岛…研究所: what a ministry has is where its name says; unlike the country's own it may be where its office is. */
const MINISTRY = atStart(
  /^(?:自然资源|生态环境|交通运输|农业农村|水利|应急管理|教育|公安|民政|司法|商务|工业和信息化|科学技术|文化和旅游|住房和城乡建设|人力资源(?:和)?社会保障|退役军人事务)部(?=[\u3400-\u9fff]{2})/,
);

/** Official names of provinces and cities that occur in a stretch of text. */
function namedAround(folded: string, stretches: SourceSpan[]): Set<string> {
  const codes = new Set<string>();
  for (const { start, end } of stretches) {
    for (let at = start; at < end; at++) {
      const place = placeAt(folded, at, Math.min(end, at + LONGEST_NAME + 8));
      if (!place || (place.short && place.end - place.start < 2)) continue;
      const first = place.divisions[0]!;
      if (place.divisions.length === 1 && first.level !== "county") codes.add(first.code);
      at = place.end - 1;
    }
  }
  return codes;
}

/** Those of several places of one name whose city or province the text names. */
function settle(divisions: Division[], around: Set<string>): Division[] {
  if (divisions.length <= 1) return divisions;
  const score = (division: Division) =>
    (around.has(`${division.code.slice(0, 4)}00`) && division.level === "county" ? 2 : 0) +
    (around.has(`${division.code.slice(0, 2)}0000`) ? 1 : 0);
  const best = Math.max(...divisions.map(score));
  return best === 0 ? divisions : divisions.filter((division) => score(division) === best);
}

/** The place whose Party committee inspected: 盘龙区委, 安徽省委. The unit lies in it. */
function authorityPlace(folded: string, stretch: SourceSpan): Place | null {
  const { start, end } = stretch;
  for (let at = folded.indexOf("委", start); at >= 0 && at < end; at = folded.indexOf("委", at + 1)) {
    if (at === 0 || !"省市区县州旗盟".includes(folded[at - 1]!)) continue;
    const [place] = officialPlacesBefore(folded, at, stretch.start);
    if (place) return place;
  }
  return null;
}

export interface RegionSources {
  unit: SourceSpan | null;
  /** Other names of the same unit: issuer, signature, title. */
  names: SourceSpan[];
  address: SourceSpan | null;
  /** Lead and tail, then the whole text. */
  stretches: SourceSpan[];
  level: InspectionLevel | null;
  /** Where the lead names who inspected; what stands before it is the page's head. */
  lead: SourceSpan;
}

export interface RegionFound {
  region: Stated<string[]> | null;
  diagnostics: Diagnostic[];
}

/** A place as far as it lies in another one; `null` where none of its name does. */
function within(outer: Place, inner: Place): Place | null {
  const divisions = inner.divisions.filter((division) => outer.divisions.some((other) => liesIn(division, other)));
  return divisions.length > 0 ? { ...inner, divisions } : null;
}

/** Derives the region. */
export function readRegion(text: NoticeText, sources: RegionSources): RegionFound {
  const { folded } = text;
  const named: { span: SourceSpan; from: number }[] = [];
  for (const span of [sources.unit, ...sources.names]) if (span) named.push({ span, from: skipParty(folded, span) });
  const unit = sources.unit ? folded.slice(sources.unit.start, sources.unit.end) : "";
  const ofCountry = COUNTRY.test(unit);
  const local = ofCountry || MINISTRY.test(unit) ? localPart(folded, sources.unit!) : null;
  if (ofCountry && !local) return { region: null, diagnostics: [] };
  if (local) named.unshift({ span: sources.unit!, from: local });
  const chains = named
    .map(({ span, from }) => leadingPlaces(folded, { start: from, end: span.end }))
    .filter((places) => places.length > 0);
  // The deepest chain among the names of the unit.
  const chain = chains.sort((a, b) => b.length - a.length)[0];
  let place = chain?.[chain.length - 1];
  if (place) place = confirmedCounty(folded, place, sources.address) ?? place;
  let depthLimit = 3;
  const authority = sources.level === "central" ? null : authorityPlace(folded, sources.lead);
  if (authority && place && rank(place.divisions[0]!) < rank(authority.divisions[0]!))
    place = within(place, authority) ?? place;
  const branch = innerPlace(folded, named);
  if (place?.short && isElsewhere(folded, place, branch, sources.address)) place = branch ?? undefined;
  if (
    !place &&
    sources.address &&
    sources.level !== null &&
    (sources.level !== "central" || isUniversity(folded, sources))
  ) {
    const places = leadingPlaces(folded, sources.address);
    const depth = depthOf(folded, sources, places);
    depthLimit = depth;
    place = places.findLast((candidate) => candidate.divisions.every((division) => rank(division) <= depth));
    if (!place && places.length > 0) place = places[places.length - 1];
  }
  if (place && branch && place.divisions.every(({ level }) => level === "province"))
    place = within(place, branch) ?? place;
  place ??=
    branch ??
    countyOfName(folded, sources.unit, named[0]?.from ?? 0) ??
    authority ??
    placeOfName(folded, sources.unit) ??
    sitePlace(folded, sources) ??
    undefined;
  if (!place) return { region: null, diagnostics: [] };
  let divisions = place.divisions.filter(fitsAuthority(folded, sources));
  if (divisions.length === 0 || isCityOverCounty(folded, place))
    return { region: null, diagnostics: [toDoubt(folded, place)] };
  if (divisions.length > 1) divisions = settle(divisions, namedAround(folded, sources.stretches.slice(0, -1)));
  if (divisions.length > 1) divisions = settle(divisions, namedAround(folded, sources.stretches));
  const span = { start: place.start, end: place.end };
  if (divisions.length === 1) {
    const names = toRegion(divisions[0]!).slice(0, depthLimit);
    return { region: { value: names, span }, diagnostics: [] };
  }
  const shared = toRegion(divisions[0]!)
    .filter((name, index) => divisions.every((division) => toRegion(division)[index] === name))
    .slice(0, -1);
  return {
    region: shared.length > 0 ? { value: shared, span } : null,
    diagnostics: [toDoubt(folded, { ...place, divisions })],
  };
}

function toDoubt(folded: string, { start, end, divisions }: Place): Diagnostic {
  const values = { text: folded.slice(start, end), places: divisions.length };
  return { code: "ambiguous-unit", severity: "warning", spans: [{ start, end }], values };
}

/** 平湖市|栖山县: a city of a county's rank holds no county, so one of the two is not where the unit is. */
function isCityOverCounty(folded: string, { divisions, end }: Place): boolean {
  if (folded[end - 1] !== "市" || divisions.some(({ level }) => level !== "county")) return false;
  return /^(?![各所两级及和与县])[\u3400-\u9fff]{2,3}县(?![域级])/.test(folded.slice(end, end + 5));
}

/** 内蒙古, 广西, 西藏, 宁夏, 新疆 */
const AUTONOMOUS = /^(?:15|45|54|64|65)/;
const OF_AUTONOMOUS = /自治区党?委(?:第|巡|统一|部署|决定|批准)/;
const OF_PROVINCE = /[^自]省委(?:第|巡|统一|部署|决定|批准)/;

/** A 自治区党委 inspects in an autonomous region, a 省委 in a province. */
function fitsAuthority(folded: string, { level, lead }: RegionSources): (division: Division) => boolean {
  if (level !== "provincial") return () => true;
  const words = folded.slice(lead.start, lead.end);
  const [autonomous, province] = [OF_AUTONOMOUS.test(words), OF_PROVINCE.test(words)];
  if (autonomous === province) return () => true;
  return ({ code }) => AUTONOMOUS.test(code) === autonomous;
}

const LOCAL_BODY = /(?:开发区|新区|高新区|园区|管理区|示范区|街道|[镇乡村])$/;

/** A farm, a mine or a power station is where its ground is, though a company's office says no more than its city. */
const ON_THE_GROUND = /(?:[农林牧茶渔盐]场|[煤铁铜金磷]矿|电[厂站]|水库)(?:集团|有限|责任|股份|分公司|公司){0,4}$/;

const CAPITAL = /^\d\d01/;

/** 曲靖市|麒麟区: whether an address is in a city that is not its province's capital. */
const isOutsideCapital = (places: Place[]) =>
  places.some(({ divisions }) => divisions.every(({ level, code }) => level === "city" && !CAPITAL.test(code)));

/**
 * How deep an address tells the place: a body of the province has none but the province, wherever its office is; a
 * university outside the capital is of the city where it teaches.
 */
function depthOf(folded: string, sources: RegionSources, places: Place[]): number {
  const { level, unit } = sources;
  if (level === "county") return 3;
  const name = unit ? folded.slice(unit.start, unit.end) : "";
  if (level === "other") return ON_THE_GROUND.test(name) ? 3 : 2;
  if (level === "provincial" && isUniversity(folded, sources) && isOutsideCapital(places)) return 2;
  return level === "provincial" && !LOCAL_BODY.test(name) ? 1 : 2;
}

const COMPANY = "(?:集团|公司|股份|控股|银行|国网|烟草|移动|联通|电信|石油|石化|邮政|铁塔|人寿|人保|财险)";
const HOLDS_COMPANY = new RegExp(COMPANY);
const BRANCH_OF = new RegExp(`${COMPANY}$`);
const COMPANY_LAST = toLastTable(HOLDS_COMPANY);

/**
 * 华原能源集团|铜陵|发电有限公司, 国网|铜陵市|供电公司: where a branch is, behind whose it is; of 国网|安徽省|电力公司|祁门县|供电公司
 * the inner one.
 */
function innerPlace(folded: string, named: { span: SourceSpan; from: number }[]): Place | null {
  let found: Place | null = null;
  for (const { span, from } of named) {
    if (!HOLDS_COMPANY.test(folded.slice(from, span.end))) continue;
    for (let at = from + 2; at < span.end; at++) {
      if (COMPANY_LAST[folded.charCodeAt(at - 1)] === 0 || !BRANCH_OF.test(folded.slice(at - 2, at))) continue;
      const place = leadingPlaces(folded, { start: at, end: span.end }).at(-1);
      if (place) found = found === null ? place : (within(found, place) ?? found);
    }
    if (found) return found;
  }
  return null;
}

/** The first place of a company's name may be but what it calls itself: where its branch or its office is says otherwise. */
function isElsewhere(folded: string, place: Place, branch: Place | null, address: SourceSpan | null): boolean {
  if (!/^[\u3400-\u9fff()]{2,30}公司/.test(folded.slice(place.end, place.end + 40))) return false;
  if (branch) return within(place, branch) === null && OF_COUNTY.test(folded.slice(branch.end, branch.end + 3));
  const office = address ? leadingPlaces(folded, address)[0] : undefined;
  const provinces = new Set(office?.divisions.map(({ code }) => code.slice(0, 2)));
  return office !== undefined && !office.short && !place.divisions.some(({ code }) => provinces.has(code.slice(0, 2)));
}

/** What the centre inspects lies nowhere else than the country does, but for a university. */
function isUniversity(folded: string, { unit }: RegionSources): boolean {
  return unit !== null && /(?:大学|(?<!科)学院)$/.test(folded.slice(unit.start, unit.end));
}

/** Where the place begins in the name of a central organ's local unit: 国家统计局|盐城… */
function localPart(folded: string, unit: SourceSpan): number | null {
  for (let at = unit.start; at < unit.end; at++) {
    if (/[局署部司行]/.test(folded[at]!) && leadingPlaces(folded, { start: at + 1, end: unit.end }).length > 0)
      return at + 1;
  }
  return null;
}

/** 中共, and before a city that a 兵团's division holds, whose it is: 新疆生产建设兵团第三师|图木舒克市 */
const PARTY =
  /^\s*(?:中共|中国共产党)?(?:(?:新疆生产建设兵团)?(?=第[一二三四五六七八九十]{1,3}师[\u3400-\u9fff]{2,6}市))?(?:第[一二三四五六七八九十]{1,3}师)?/;

function skipParty(folded: string, span: SourceSpan): number {
  const party = PARTY.exec(folded.slice(span.start, span.end));
  return span.start + (party?.[0].length ?? 0);
}
