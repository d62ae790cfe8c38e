// What a search finds, grouped by what it belongs to.
import type { LedgerRow, NoticeRow } from "./detail.ts";
import type { RoundRef, UnitRef } from "./refs.ts";

/** One place: a row of the ledger, or a notice by its title or by words outside of its rows. */
export type Hit = { type: "row"; row: LedgerRow } | { type: "notice"; notice: NoticeRow };

/** The places of one unit or one round, the best first. */
export interface HitGroup {
  /** `null` where what is found belongs to no unit: notices of whole rounds. */
  unit: UnitRef | null;
  /** `null` where it belongs to no round; not asked for where units are the groups. */
  round: RoundRef | null;
  /** How many places there are; `hits` holds the first of them. */
  total: number;
  hits: Hit[];
}

/** One page of groups. */
export interface FoundHits {
  groups: HitGroup[];
  /** Groups in all. */
  totalGroups: number;
  /** How many of them are no unit, or no round where rounds are the groups. */
  unnamedGroups: number;
  /** Places in all; where `capped`, at least so many. */
  total: number;
  capped: boolean;
  page: number;
  size: number;
}

/** A place by its official names, from the province down. */
export interface FoundPlace {
  region: string[];
  /** How many units in it have a notice that counts. */
  units: number;
  /** The nearest place that it lies in and that has such units; `null` where none has. */
  around: { region: string[]; units: number } | null;
}
