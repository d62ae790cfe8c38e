// The audit as people read it. Editors see what was done to notices, units and rounds; admins also what was done to users.
import "server-only";
import { toRole } from "../../auth/actor.ts";
import { mayDo } from "../../auth/permissions.ts";
import type { Page } from "../../ledger/refs.ts";
import type { HistoryRow } from "../../ledger/review.ts";
import { readActorNames } from "../asking/actor-names.ts";
import { toPage, toWindow } from "../asking/paging.ts";
import { toGuardedQuery } from "../guard.ts";

const size = 50;

/** One page of the history, newest first, to the very first line; of one notice where `noticeId` names it. */
export const listHistory = toGuardedQuery(
  "history.list",
  async (db, input: { page: number; noticeId: number | null }, actor): Promise<Page<HistoryRow>> => {
    const onLedger = { OR: ["notice.", "unit.", "round."].map((prefix) => ({ action: { startsWith: prefix } })) };
    const where = {
      // What became of each file stands on the page of imports.
      targetKind: { not: "file" },
      ...(mayDo(toRole(actor), "audit.list") ? {} : onLedger),
      ...(input.noticeId === null ? {} : { targetKind: "notice", targetId: String(input.noticeId) }),
    };
    const total = await db.auditEntry.count({ where });
    const window = toWindow(total, input.page, size);
    const rows = await db.auditEntry.findMany({ where, orderBy: { id: "desc" }, take: size, skip: window.offset });
    const names = rows.map(({ actorName }) => actorName);
    const toShown = await readActorNames(db, names, actor);
    const shown = rows.map(
      ({ id, at, actorName, actorKind, action, targetKind, targetId, details }): HistoryRow => ({
        id,
        at: at.toISOString(),
        actor: toShown(actorName),
        isCommand: actorKind === "system",
        action,
        targetKind,
        targetId,
        details: details as Record<string, unknown>,
      }),
    );
    return toPage(shown, total, window);
  },
);
