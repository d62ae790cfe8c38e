// A frozen version by its address.
import "server-only";
import type { FrozenContent, FrozenVersion } from "../../charts/frozen.ts";
import { getDb } from "../client.ts";

/** The version as it was kept; `null` where there is none. */
export async function getFrozenVersion(id: string): Promise<FrozenVersion | null> {
  const found = await getDb().frozenVersion.findUnique({ where: { id } });
  if (found === null) return null;
  return { id, content: found.content as unknown as FrozenContent, frozenAt: found.frozenAt.toISOString() };
}
