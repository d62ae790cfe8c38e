// Whether the database answers.
import "server-only";
import { setTimeout } from "node:timers/promises";
import { getDb } from "../client.ts";

/** Who asks whether it is well wants to know soon: as long as this, in milliseconds, and it does not answer. */
const patience = 3_000;

/** Asks it the least that can be asked. */
async function ask(): Promise<boolean> {
  try {
    await getDb().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

export async function isAnswering(): Promise<boolean> {
  const late = new AbortController();
  const asked = ask().finally(() => late.abort());
  return Promise.race([asked, setTimeout(patience, false, { signal: late.signal }).catch(() => asked)]);
}
