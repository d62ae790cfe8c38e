// What makes two inspections belong to the same round, and how units and rounds are addressed.
// A stated round is what its name says of session, number and part, with the province, city or county of its authority:
// "十届省委第九轮巡视" alone is many rounds, and one round is spelt in many ways (round-words.ts).
// An unstated one is derived: what one authority began in one month belongs together (and is marked as derived).
import type { IsoDate } from "../../ledger/refs.ts";
import type { InspectionKind, InspectionLevel } from "../../ledger/status.ts";
import { toSearchText } from "../search-text.ts";
import { toAuthority } from "./authority.ts";
import { toRoundWords } from "./round-words.ts";

export interface RoundFacts {
  name: string | null;
  level: InspectionLevel | null;
  kind: InspectionKind | null;
  start: IsoDate | null;
  /** Region of the inspected unit, from the province down. */
  region: readonly string[];
  /** The inspecting body; tells authorities of level "other" apart. */
  body: string | null;
  /** Of the unit and of the issuer, as printed: they may say where the authority lies. */
  names: readonly (string | null)[];
  /** The slug of the unit, or the issuer of a whole round: whose the round is alone where nothing says whose authority's. */
  owner: string | null;
}

export interface RoundIdentity {
  key: string;
  name: string | null;
  derived: boolean;
  authority: string[];
  level: InspectionLevel | null;
  kind: InspectionKind | null;
  /** First day of the month in which it began; `null` for a stated round. */
  month: IsoDate | null;
  /** Slugs to try, the shortest first. */
  slugs: string[];
}

/**
 * The round that an inspection belongs to, or `null` where neither its name nor the month it began is stated, or where it
 * is not known which authority's it is: a round without a name is then none, one with a name that of its owner alone.
 */
export function toRoundIdentity(facts: RoundFacts): RoundIdentity | null {
  const { level, kind, region } = facts;
  const { place: authority, isKnown } = toAuthority(level, region, {
    committees: [facts.name, facts.body],
    units: facts.names,
  });
  const place = authority.join("/");
  if (facts.name !== null) {
    const name = facts.name.trim();
    if (!isKnown && facts.owner === null) return null;
    const key = toStatedKey(name, level, authority);
    return {
      key: isKnown ? key : `${key}${ownedBy}${facts.owner}`,
      name,
      derived: false,
      authority,
      level,
      kind,
      month: null,
      slugs: toSlugs([...authority, name].join("-"), isKnown ? place : (facts.owner ?? "")),
    };
  }
  if (facts.start === null || level === null || !isKnown) return null;
  const month = facts.start.slice(0, 7);
  // Universities and companies of one city inspect on their own: only the body, without its group, says which.
  const body = level === "other" ? (facts.body ?? "").replace(/第?[一二三四五六七八九十\d]*巡[视察].*$/u, "") : "";
  const words = [level === "central" ? "中央" : authority.join("-"), body, month, kind ?? ""].filter(
    (word) => word !== "",
  );
  return {
    key: ["derived", level, place, toSearchText(body), kind ?? "", month].join("|"),
    name: null,
    derived: true,
    authority,
    level,
    kind,
    month: `${month}-01`,
    slugs: toSlugs(words.join("-"), `${place}/${level}`),
  };
}

/** What stands in a key before whose round it is alone. */
export const ownedBy = "|of ";

/** The key without the owner: what is left is the same for one round of one unit, whatever was known of its place. */
export function withoutOwner(key: string): string {
  return key.split(ownedBy, 1)[0] ?? key;
}

/** The key of a stated round. Where the rule changes, `respellRounds` brings along what is stored. */
export function toStatedKey(name: string, level: InspectionLevel | null, authority: readonly string[]): string {
  return ["stated", level ?? "", authority.join("/"), toRoundWords(name, level, authority)].join("|");
}

/** The slugs of a unit, to be tried in turn: its name, then with its county, city or province, then with all of them. */
export function toUnitSlugs(name: string, region: readonly string[]): string[] {
  const nearest = region.filter((place) => place !== name).at(-1);
  return toSlugs(name, nearest ?? "", region.join("-"));
}

function toSlugs(name: string, ...places: string[]): string[] {
  const slugs = [name, ...places.filter((place) => place !== "").map((place) => `${name}-${place}`)];
  return [...new Set(slugs.map(toSlug))];
}

/** Letters and digits of any script, everything else a hyphen: readable, and safe in a path and in a query. */
export function toSlug(words: string): string {
  const slug = words
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120);
  return slug === "" ? "-" : slug;
}

/** Province, city and county as one word: what is unique where NULLs would not be. */
export function toRegionPath(region: readonly string[]): string {
  return region.join("/");
}
