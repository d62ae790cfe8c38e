// For tests: what a notice states for the whole.
import type { NoticeMeta } from "./schema.ts";

/** A meta that states only what is given. */
export function makeMeta(stated: Partial<NoticeMeta> = {}): NoticeMeta {
  const inspection = { kind: null, level: null, body: null, round: null, start: null, end: null, feedback: null };
  const nothing = { title: null, issuer: null, unit: null, region: null, published: null, signed: null };
  return {
    ...nothing,
    inspection,
    disclosure: null,
    contact: { phones: [], emails: [], address: null, postcode: null },
    totals: [],
    completionRate: null,
    outcomes: [],
    systems: null,
    amounts: [],
    unfinished: [],
    longTerm: [],
    ...stated,
  };
}
