// What became of a file that was sent in: kept for the editor who may have left the page meanwhile.
import "server-only";
import { ownerOf } from "../../auth/actor.ts";
import type { FileOutcome } from "../../ledger/review.ts";
import type { Prisma } from "../generated/client.ts";
import { toMutation } from "../guard.ts";

/** Days for which it is kept; the notices themselves stay. */
const kept = 90;

export interface FileToRecord {
  batch: string;
  fileName: string;
  byteSize: number;
  outcomes: readonly FileOutcome[];
}

export const recordFile = toMutation(
  "notice.import",
  async ({ tx, actor, record }, input: FileToRecord): Promise<{ ok: true; id: number; at: string }> => {
    const before = new Date(Date.now() - kept * 24 * 60 * 60 * 1000);
    await tx.importedFile.deleteMany({ where: { at: { lt: before } } });
    const { id, at } = await tx.importedFile.create({
      data: {
        ...input,
        byId: ownerOf(actor),
        outcomes: input.outcomes as unknown as Prisma.InputJsonArray,
      },
      select: { id: true, at: true },
    });
    await record({ targetKind: "file", targetId: id, details: { fileName: input.fileName } });
    return { ok: true, id, at: at.toISOString() };
  },
);
