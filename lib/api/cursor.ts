// Where a walk through a list stands: opaque to readers, bound to its list and filters, and never a reason to fail.
import { createHash } from "node:crypto";
import { z } from "zod";
import { largestWhole } from "../ledger/whole-number.ts";

/** Ids and positions. */
const part = z.int().min(0).max(largestWhole);
const cursorSchema = z.tuple([z.string(), part], part);

/** What a cursor is bound to: the operation and its filters in their one spelling, without the cursor itself. */
export function toSeal(operation: string, query: string): string {
  return createHash("sha256").update(`${operation}?${query}`).digest("base64url").slice(0, 8);
}

/** @param place the key of the last row shown */
export function toCursor(seal: string, place: readonly number[]): string {
  return Buffer.from(JSON.stringify([seal, ...place])).toString("base64url");
}

/** The key after which a walk goes on, or `null` where the cursor is not one of this walk. */
export function parseCursor(cursor: string, seal: string, parts: number): number[] | null {
  if (cursor.length > 100 || !/^[\w-]+$/.test(cursor)) return null;
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  const result = cursorSchema.safeParse(decoded);
  if (!result.success) return null;
  const [written, ...place] = result.data;
  return written === seal && place.length === parts ? place : null;
}
