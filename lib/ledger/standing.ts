// How a published notice stands to what is counted.
import type { RoundRef, UnitRef } from "./refs.ts";

/** It counts; a newer notice of its place counts; or it names neither a unit nor a round that it could count for. */
export type Standing = "current" | "superseded" | "nowhere";

/** @param notice what only current notices are shown of may leave `current` out */
export function toStanding(notice: { current?: boolean; unit?: UnitRef | null; round?: RoundRef | null }): Standing {
  if (notice.current ?? true) return "current";
  return notice.unit || notice.round ? "superseded" : "nowhere";
}
