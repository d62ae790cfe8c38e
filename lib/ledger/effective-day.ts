// Where a notice stands in the order of a history. That is a place, not a date of its own: pages show the dates that the
// notice states, and say so where it states none.
import type { Diagnostic } from "./diagnostic.ts";
import type { IsoDate, NoticeRef } from "./refs.ts";
import type { Ledger } from "./schema.ts";

/** What the place comes from, the surest first. */
export const daySources = ["published", "signed", "disclosure", "feedback", "end", "start"] as const;
export type DaySource = (typeof daySources)[number];

/** What of a diagnostic says that a day cannot be (reconciling/impossible-days.ts). */
export type DayDoubt = Pick<Diagnostic, "code" | "values">;

/** The dates that cannot be. */
export function listImpossible(diagnostics: readonly DayDoubt[]): ReadonlySet<unknown> {
  return new Set(diagnostics.flatMap(({ code, values }) => (code === "impossible-date" ? [values.of] : [])));
}

export interface EffectiveDay {
  day: IsoDate;
  from: DaySource;
}

/** Stands before every date: an undated notice never takes the place of a dated one. */
export const undated: IsoDate = "0001-01-01";

/**
 * The day on which the notice was published, else signed, else laid out for public comment; else, since a notice follows
 * what it speaks of, the latest stated day of its inspection. `null` where it states no day at all. A day that cannot be
 * is none.
 */
export function toEffectiveDay({ meta, diagnostics }: Pick<Ledger, "meta" | "diagnostics">): EffectiveDay | null {
  const { published, signed, disclosure, inspection } = meta;
  const impossible = listImpossible(diagnostics);
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
    if (day && !impossible.has(from)) return { day, from };
  }
  return null;
}

/** The day that a notice gives itself: of its publication, else of its signature; `null` where that cannot be. */
export function toOwnDay({
  published,
  signed,
  effectiveOn,
}: Pick<NoticeRef, "published" | "signed" | "effectiveOn">): IsoDate | null {
  return [published, signed].find((day) => day !== null && day === effectiveOn) ?? null;
}
