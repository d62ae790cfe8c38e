// Whether the database answers.
import "server-only";
import { getDb } from "../client.ts";

/** Asks it the least that can be asked. */
export async function isAnswering(): Promise<boolean> {
  try {
    await getDb().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
