// Takes a frozen version away, where a law asks for it: its figures go, a stone stays that says it was here, when it went
// and why. The same content cannot be kept at its address again.
import "server-only";
import { toMutation } from "../guard.ts";

export interface Withdrawal {
  id: string;
  /** For readers; 1 to `longestReason` characters. */
  reason: string;
}

export const longestReason = 500;

export type WithdrawOutcome = { ok: true } | { ok: false; reason: "not-found" | "no-reason" };

export const withdrawFrozen = toMutation(
  "chart.withdraw",
  async ({ tx, record }, { id, reason }: Withdrawal): Promise<WithdrawOutcome> => {
    const words = reason.trim();
    if (words === "" || words.length > longestReason) return { ok: false, reason: "no-reason" };
    const found = await tx.frozenVersion.findUnique({ where: { id }, select: { question: true, frozenAt: true } });
    if (found === null) return { ok: false, reason: "not-found" };
    await tx.frozenVersion.delete({ where: { id } });
    await tx.withdrawnVersion.create({ data: { id, ...found, reason: words } });
    await record({ targetKind: "frozen-version", targetId: id, details: { question: found.question, reason: words } });
    return { ok: true };
  },
);
