// Places whose official names stand right before something that tells of them: 昆山市|淀山湖镇, 南康区|人民政府.
import type { SourceSpan } from "../../ledger/span.ts";
import type { InspectionLevel } from "../../ledger/status.ts";
import { type Division, longestNameBefore, OFFICIAL_NAMES } from "../../regions.ts";
import { findWithin } from "../notice-text.ts";

export interface Place {
  divisions: Division[];
  start: number;
  end: number;
  short: boolean;
}

export function rank(division: Division): number {
  return division.level === "province" ? 1 : division.level === "city" ? 2 : 3;
}

/** The places whose official names end right before `at` and begin at `from` or later, the longest first. */
export function officialPlacesBefore(folded: string, at: number, from: number): Place[] {
  const found: Place[] = [];
  for (let length = Math.min(longestNameBefore(folded, at), at - from); length >= 3; length--) {
    const divisions = OFFICIAL_NAMES.get(folded.slice(at - length, at));
    if (divisions) found.push({ divisions, start: at - length, end: at, short: false });
  }
  return found;
}

/** The page of a place: 南康区|人民政府, 南康区|村务公开, 吉林省|纪委监委网站. */
const SITE = /人民政府|政府信息公开|(?:[政党村]|村\(居\))务公开|纪委监[察委]|纪检监察网/g;

/** 江西省|属高校, 江西省|省属企业: whose the bodies are of which a page tells. */
const BELONGS = /(?<=[省市区县州])[省市区县州]?属(?:高等学校|高校|院校|企业|国企|医院)/g;

/** By who inspected: the rank of the place whose pages carry the notice. */
const OF_SITE: Partial<Record<InspectionLevel, number>> = { county: 3, municipal: 2, provincial: 1 };

/**
 * What a page says of itself above the text: a county's page carries the notices of what its own committee inspects; or
 * whose the bodies are whose notices it carries.
 */
export function sitePlace(
  folded: string,
  { level, lead }: { level: InspectionLevel | null; lead: SourceSpan },
): Place | null {
  const ofSite = level === null ? undefined : OF_SITE[level];
  for (const { start: at } of findWithin(folded, SITE, 0, lead.start)) {
    for (const place of officialPlacesBefore(folded, at, 0))
      if (place.divisions.every((division) => rank(division) === ofSite)) return place;
  }
  for (const { start: at } of findWithin(folded, BELONGS, 0, lead.start))
    for (const place of officialPlacesBefore(folded, at, 0)) return place;
  return null;
}

/** A name of its own: 淀山湖镇. There is a 城关镇 in many counties. */
const LOCAL_NAME = /^[\u3400-\u9fff]{2,8}(?:镇|乡|苏木|街道|村|社区)$/;

/** The place that the text names right before the unit's own name, be it once; none where it names several. */
export function placeOfName(folded: string, unit: SourceSpan | null): Place | null {
  const name = unit === null ? "" : folded.slice(unit.start, unit.end);
  if (!LOCAL_NAME.test(name)) return null;
  let found: Place | null = null;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const place: Place | undefined = officialPlacesBefore(folded, at, 0)[0];
    if (place && found && place.divisions[0] !== found.divisions[0]) return null;
    found ??= place ?? null;
  }
  return found;
}
