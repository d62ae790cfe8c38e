// How units, rounds and notices are named wherever they are shown: what a link and its words need, no more.
import type { InspectionKind, InspectionLevel } from "./status.ts";

/** Dates are ISO days (2023-07-07). */
export type IsoDate = string;

export interface UnitRef {
  slug: string;
  name: string;
  /** Official names from the province down; empty where no region is stated. */
  region: string[];
}

export interface RoundRef {
  slug: string;
  /** As printed (十届省委第九轮巡视); `null` where the round is derived. */
  name: string | null;
  /** Not stated by any notice: the inspections that one authority began in one month. */
  derived: boolean;
  /** Region of the authority; empty for a central or an unknown one. */
  authority: string[];
  level: InspectionLevel | null;
  kind: InspectionKind | null;
  /** 2023-07, for a derived round. */
  month: string | null;
  /** The unit, or the issuer, whose round it is alone, where it is not known which authority's: others may be called the same. */
  owner: string | null;
}

/**
 * The place to say before a round's printed name: 八届区委第二轮巡察 alone may be the round of any district. `null` where
 * the name has the place in it, for a central round, and where the place is not known.
 */
export function placeBeforeName(round: RoundRef): string | null {
  const place = round.authority.at(-1);
  if (round.name === null || place === undefined || round.level === "central") return null;
  return round.name.includes(place.slice(0, 2)) ? null : place;
}

export interface NoticeRef {
  id: number;
  title: string | null;
  issuer: string | null;
  published: IsoDate | null;
  signed: IsoDate | null;
  /** Its place in the order of a history (effective-day.ts); `null` for one that states no day: it stands before all. */
  effectiveOn: IsoDate | null;
  isSample: boolean;
}

/** The facts of an inspection: those of its current notice, completed from its earlier ones. */
export interface InspectionRef {
  id: number;
  kind: InspectionKind | null;
  level: InspectionLevel | null;
  body: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  feedback: IsoDate | null;
}

/** One page of a list. */
export interface Page<Row> {
  rows: Row[];
  /** How many there are; where `capped`, at least so many. */
  total: number;
  capped: boolean;
  /** The page shown, from 1: the last one where the URL asks for more. */
  page: number;
  size: number;
}
