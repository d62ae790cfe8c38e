// What became of a file that was sent in: kept for the editor who may have left the page meanwhile. Files that are sent
// in together are expected first, so that the page can tell how many are still to come.
import "server-only";
import { ownerOf } from "../../auth/actor.ts";
import type { FileOutcome } from "../../ledger/review.ts";
import type { Prisma } from "../generated/client.ts";
import { toMutation } from "../guard.ts";

/** Days for which it is kept; the notices themselves stay. */
const kept = 90;

export interface SentFileName {
  fileName: string;
  byteSize: number;
}

/** A waiting file has no outcome yet. */
const waiting: Prisma.InputJsonArray = [];

/** Notes files that are about to be read, in their order; their numbers. */
export const expectFiles = toMutation(
  "notice.import",
  async (
    { tx, actor, record },
    { batch, files }: { batch: string; files: readonly SentFileName[] },
  ): Promise<{ ok: true; ids: number[] }> => {
    const data = files.map(({ fileName, byteSize }) => ({
      batch,
      byId: ownerOf(actor),
      fileName,
      byteSize,
      outcomes: waiting,
    }));
    const made = await tx.importedFile.createManyAndReturn({ data, select: { id: true } });
    await record({ targetKind: "file", targetId: batch, details: { files: files.length } });
    return { ok: true, ids: made.map(({ id }) => id) };
  },
);

/** Forgets files of the actor that still wait: they are not read any more. */
export const forgetWaitingFiles = toMutation(
  "notice.import",
  async (
    { tx, actor, record },
    { batch }: { batch: string },
  ): Promise<{ ok: true; files: number } | { ok: false; reason: "not-found" }> => {
    const { count } = await tx.importedFile.deleteMany({
      where: { byId: ownerOf(actor), batch, outcomes: { equals: waiting } },
    });
    if (count === 0) return { ok: false, reason: "not-found" };
    await record({ targetKind: "file", targetId: batch, details: { forgotten: count } });
    return { ok: true, files: count };
  },
);

export interface FileToRecord extends SentFileName {
  batch: string;
  outcomes: readonly FileOutcome[];
  /** The number under which it was expected. */
  id?: number;
}

export const recordFile = toMutation(
  "notice.import",
  async ({ tx, actor, record }, { id, ...file }: FileToRecord): Promise<{ ok: true; id: number; at: string }> => {
    const before = new Date(Date.now() - kept * 24 * 60 * 60 * 1000);
    await tx.importedFile.deleteMany({ where: { at: { lt: before } } });
    const data = {
      ...file,
      byId: ownerOf(actor),
      outcomes: file.outcomes as unknown as Prisma.InputJsonArray,
      at: new Date(),
    };
    const row = await tx.importedFile.upsert({
      where: { id: id ?? 0, byId: ownerOf(actor) },
      create: data,
      update: data,
      select: { id: true, at: true },
    });
    await record({ targetKind: "file", targetId: row.id, details: { fileName: file.fileName } });
    return { ok: true, id: row.id, at: row.at.toISOString() };
  },
);
