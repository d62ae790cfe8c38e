// The files that an editor sent in, with what became of each.
import "server-only";
import { ownerOf } from "../../auth/actor.ts";
import type { Page } from "../../ledger/refs.ts";
import type { FileOutcome, ImportedFileRow } from "../../ledger/review.ts";
import { toPage, toWindow } from "../asking/paging.ts";
import { toGuardedQuery } from "../guard.ts";

const size = 50;

/** One page of the actor's own files, newest first. */
export const listImportedFiles = toGuardedQuery(
  "notice.import",
  async (db, { page }: { page: number }, actor): Promise<Page<ImportedFileRow>> => {
    const where = { byId: ownerOf(actor) };
    const total = await db.importedFile.count({ where });
    const window = toWindow(total, page, size);
    const rows = await db.importedFile.findMany({ where, orderBy: { id: "desc" }, take: size, skip: window.offset });
    const shown = rows.map(({ id, fileName, byteSize, outcomes, at }): ImportedFileRow => {
      return { id, fileName, byteSize, outcomes: outcomes as unknown as FileOutcome[], at: at.toISOString() };
    });
    return toPage(shown, total, window);
  },
);
