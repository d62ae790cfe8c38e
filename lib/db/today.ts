// The day of now where notices are published: the last on which something that is told can have been.
import "server-only";
import { toBeijingDay } from "../format.ts";
import type { IsoDate } from "../ledger/refs.ts";

export function toToday(): IsoDate {
  return toBeijingDay(new Date().toISOString());
}
