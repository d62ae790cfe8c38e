// An exception of the database -> whether it only says that somebody took too long, so that trying again may help.
import "server-only";

/** Prisma: no connection came free or the time of a transaction was over; two transactions were in each other's way. */
const busyCodes = new Set(["P2028", "P2034"]);
/** PostgreSQL: a lock did not come free, a statement took too long, two transactions waited for each other. */
const busyStates = new Set(["55P03", "57014", "40P01"]);

interface DatabaseError {
  code?: unknown;
  /** Where the adapter's own error stands depends on whether the question was SQL. */
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } };
  cause?: { originalCode?: unknown };
}

export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta, cause } = error as DatabaseError;
  const state = meta?.driverAdapterError?.cause?.originalCode ?? cause?.originalCode;
  return busyCodes.has(String(code)) || busyStates.has(String(state));
}
