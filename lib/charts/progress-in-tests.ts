// Rows of progress for tests: only what a test says is stated.
import type { ShownTally, UnitProgress } from "../ledger/progress.ts";
import type { RoundRef } from "../ledger/refs.ts";

type Figures = Partial<ShownTally>;

let last = 0;

/** A unit with the figures given; none where `shown` is null. */
export function makeUnit(name: string, shown: Figures | null, date: string | null = "2024-05-06"): UnitProgress {
  last += 1;
  return {
    unit: { slug: name, name, region: [] },
    round: null,
    inspection: {
      id: last,
      kind: "巡视",
      level: "provincial",
      body: null,
      start: "2023-07-07",
      end: null,
      feedback: null,
    },
    notice: {
      id: last,
      title: null,
      issuer: null,
      published: date,
      signed: null,
      effectiveOn: date ?? "2026-01-01",
      isSample: false,
    },
    declared: [],
    listed: [],
    shown: shown && {
      subject: "problem",
      basis: "declared",
      total: null,
      done: null,
      ongoing: null,
      unknown: null,
      span: null,
      ...shown,
    },
  };
}

/** What stands behind a chart. */
export const facts = { filters: null, notices: 3, samples: 0, asOf: "2024-05-06" };

export function makeRoundRef(name: string): RoundRef {
  return {
    slug: name,
    name,
    derived: false,
    authority: ["某省"],
    level: "provincial",
    kind: "巡视",
    month: null,
    owner: null,
  };
}

/** Rows as they are, and how often a property of theirs has been read since. */
export function countReads<Row extends object>(
  rows: readonly Row[],
  key: keyof Row,
): { counted: Row[]; reads: () => number } {
  let reads = 0;
  const counted = rows.map((row) => {
    const get = () => {
      reads += 1;
      return row[key];
    };
    return Object.defineProperty({ ...row }, key, { get, enumerable: true });
  });
  return { counted, reads: () => reads };
}
