// What must hold of any file: it is read or refused, the same way each time, its places hold, and time grows no faster
// than its length.
import { checkLedger } from "../../lib/ledger/invariants.ts";
import { reconcile } from "../../lib/ledger/reconcile.ts";
import { ledgerSchema } from "../../lib/ledger/schema.ts";
import { parseNotices } from "../../lib/notice/parse-notice.ts";
import { toPrintedLine } from "../../lib/notice/print-line.ts";
import { readSource } from "../../lib/source/read-source.ts";
import type { FuzzCase } from "./cases.ts";

/** Lengths at which a growing text is read, in characters. */
const SHORT = 60_000;
const LONG = 480_000;
/** Eight times the text may take this many times the CPU time of the short one, or of `LEAST` ms where that is less. */
const MOST_GROWTH = 24;
const LEAST = 60;

export interface Checked {
  /** What does not hold; empty where all does. */
  faults: string[];
  refused: boolean;
}

async function read(bytes: Uint8Array): Promise<Checked> {
  const source = await readSource(bytes);
  if (!source.ok) return { faults: [], refused: true };
  const outcomes = parseNotices(source.text);
  const faults: string[] = [];
  if (JSON.stringify(parseNotices(source.text)) !== JSON.stringify(outcomes)) faults.push("the second reading differs");
  for (const outcome of outcomes) {
    if (!outcome.ok) continue;
    faults.push(...checkLedger(outcome.ledger, source.text).slice(0, 3));
    const shape = ledgerSchema.safeParse(outcome.ledger);
    if (!shape.success) faults.push(shape.error.issues[0]!.message);
    reconcile(outcome.ledger, source.text);
  }
  toPrintedLine("case", outcomes);
  return { faults, refused: !outcomes.some((outcome) => outcome.ok) };
}

/** The CPU time of one reading, in milliseconds: other work on the machine does not count. */
async function timeOf(bytes: Uint8Array): Promise<number> {
  const source = await readSource(bytes);
  const before = process.cpuUsage();
  if (source.ok) parseNotices(source.text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Checks a case. An error that is thrown is a fault as well. */
export async function checkCase(one: FuzzCase): Promise<Checked> {
  try {
    if (!("grow" in one)) return await read(one.bytes);
    const short = Math.min(await timeOf(one.grow(SHORT)), await timeOf(one.grow(SHORT)));
    const long = await timeOf(one.grow(LONG));
    if (long <= MOST_GROWTH * Math.max(LEAST, short)) return await read(one.grow(SHORT));
    return {
      faults: [`${SHORT} characters take ${short.toFixed(0)} ms, ${LONG} take ${long.toFixed(0)} ms`],
      refused: false,
    };
  } catch (error) {
    return { faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)], refused: false };
  }
}
