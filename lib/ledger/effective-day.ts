// Where a notice stands in the order of a history. That is a place, not a date of its own: pages show the dates that the
// notice states, and say so where it states none.
import type { IsoDate } from "./refs.ts";
import type { NoticeMeta } from "./schema.ts";

/** What the place comes from, the surest first. */
export const daySources = ["published", "signed", "disclosure", "feedback", "end", "start"] as const;
export type DaySource = (typeof daySources)[number];

export interface EffectiveDay {
  day: IsoDate;
  from: DaySource;
}

/** Stands before every date: an undated notice never takes the place of a dated one. */
export const undated: IsoDate = "0001-01-01";

/**
 * The day on which the notice was published, else signed, else laid out for public comment; else, since a notice follows
 * what it speaks of, the latest stated day of its inspection. `null` where it states no day at all.
 */
export function toEffectiveDay({
  published,
  signed,
  disclosure,
  inspection,
}: Pick<NoticeMeta, "published" | "signed" | "disclosure" | "inspection">): EffectiveDay | null {
  const days: Record<DaySource, IsoDate | null | undefined> = {
    published: published?.value,
    signed: signed?.value,
    disclosure: disclosure?.start,
    feedback: inspection.feedback?.value,
    end: inspection.end?.value,
    start: inspection.start?.value,
  };
  for (const from of daySources) {
    const day = days[from];
    if (day) return { day, from };
  }
  return null;
}
