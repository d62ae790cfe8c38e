// The place that the unit's name begins with, against the region. The reading takes the one from the other; a unit that an
// editor put right may be of another place than the region that was read.
// example  单位|秦淮区|水务局, 地区 江苏省 南京市 |玄武区| → region-differs
import type { CorrectionPath } from "../../ledger/correction-path.ts";
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { Ledger } from "../../ledger/schema.ts";
import { type Division, OFFICIAL_NAMES, toRegion } from "../../regions.ts";

/** The official names that words begin with, one after the other: 南京市|秦淮区|水务局. */
function listLeading(words: string): (readonly Division[])[] {
  const found: (readonly Division[])[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    while (end > at && !OFFICIAL_NAMES.has(words.slice(at, end))) end -= 1;
    if (end === at) break;
    found.push(OFFICIAL_NAMES.get(words.slice(at, end)) ?? []);
    at = end;
  }
  return found;
}

/** Whether the one place is the other, lies in it or holds it. */
function mayBe(division: Division, region: readonly string[]): boolean {
  return toRegion(division).every((name, at) => region[at] === undefined || region[at] === name);
}

/**
 * Whether unit and region agree, where an editor put one of them right; a name that several places bear is of the region
 * where one of them is.
 * @param corrected what editors put right
 */
export function checkRegion(
  { meta: { unit, region } }: Pick<Ledger, "meta">,
  corrected: readonly CorrectionPath[],
): Diagnostic[] {
  if (unit === null || region === null || !corrected.some((path) => path === "unit" || path === "region")) return [];
  const words = unit.value.replace(/\s+/gu, "").replace(/^中共/u, "");
  const isElsewhere = listLeading(words).some((places) => !places.some((place) => mayBe(place, region.value)));
  if (!isElsewhere) return [];
  const values = { text: unit.value, region: region.value.join(" ") };
  const spans = [unit.span, region.span].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  return [{ code: "region-differs", severity: "warning", spans, values }];
}
