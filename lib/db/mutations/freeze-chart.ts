// Keeps a chart as it stands, for citing. Anyone may: the same content is kept once, its size, the versions from one
// address and those of one day are bounded.
import "server-only";
import { countFreezing } from "../attempts.ts";
import type { Prisma } from "../generated/client.ts";
import { toPublicMutation } from "../guard.ts";

/** New versions that all readers together may make within a day: at the largest they are 200 MB. */
export const mostFrozenADay = 500;

export interface NewFrozenVersion {
  /** The hash of the content. */
  id: string;
  question: string;
  query: string;
  /** A FrozenContent. */
  content: object;
  /** Of the content as JSON, in bytes, and the most that are kept. */
  byteSize: number;
  mostBytes: number;
  /** The reader's address, for the limit; `null` where it is not known. */
  address: string | null;
}

export type FreezeOutcome =
  | { ok: true; id: string; isNew: boolean }
  | { ok: false; reason: "too-many-attempts"; waitSeconds: number }
  | { ok: false; reason: "withdrawn" }
  | { ok: false; reason: "too-large" }
  | { ok: false; reason: "too-many-today" };

export const freezeChart = toPublicMutation(
  "chart.freeze",
  async (tx, version: NewFrozenVersion): Promise<FreezeOutcome> => {
    const { id, question, query, byteSize } = version;
    if ((await tx.frozenVersion.count({ where: { id } })) > 0) return { ok: true, id, isNew: false };
    // What was withdrawn does not come back by being asked for again.
    if ((await tx.withdrawnVersion.count({ where: { id } })) > 0) return { ok: false, reason: "withdrawn" };
    if (byteSize > version.mostBytes) return { ok: false, reason: "too-large" };
    const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
    const today = await tx.frozenVersion.count({ where: { frozenAt: { gt: dayAgo } } });
    if (today >= mostFrozenADay) return { ok: false, reason: "too-many-today" };
    const counted = await countFreezing(tx, version.address);
    if (!counted.ok) return counted;
    const content = version.content as Prisma.InputJsonObject;
    // Two readers at once may freeze the same: the second finds it there.
    const { count } = await tx.frozenVersion.createMany({
      data: [{ id, question, query, content, byteSize }],
      skipDuplicates: true,
    });
    return { ok: true, id, isNew: count > 0 };
  },
);
