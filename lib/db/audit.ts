// A change -> its row in the audit, in the same transaction: both are stored or neither.
import "server-only";
import { type Authorised, checkPermit, nameActor } from "../auth/actor.ts";
import type { AuditedAction, AuditedKind } from "../ledger/audit.ts";
import type { Tx } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** What was changed and how. */
export interface AuditRecord {
  targetKind: AuditedKind;
  targetId: string | number;
  /** What a person needs to understand or undo it: old and new values, never a password. */
  details?: Prisma.InputJsonObject;
}

/**
 * Writes one row of the audit: who (from the permit), what, when.
 * @param tx the transaction of the change
 */
export async function recordAudit<A extends AuditedAction>(
  tx: Tx,
  permit: Authorised<A>,
  record: AuditRecord,
): Promise<void> {
  checkPermit(permit, permit.action);
  const { actor, action } = permit;
  await tx.auditEntry.create({
    data: {
      actorKind: actor.kind,
      actorId: actor.kind === "user" ? actor.userId : null,
      actorName: nameActor(actor),
      action,
      targetKind: record.targetKind,
      targetId: String(record.targetId),
      details: record.details ?? {},
    },
  });
}
