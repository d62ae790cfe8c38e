// What was counted in the list of a notice -> figures that stand where the notice declares none, as those of a chart do.
import type { UnitProgress } from "./progress.ts";
import type { Subject } from "./status.ts";
import type { Tally } from "./tally.ts";

/**
 * The figures of a list for a subject, where items of it say how far they are and nothing is declared; `null` elsewhere.
 * For problems, declared tasks go before listed problems. A list whose items say nothing has its count alone, which stands
 * where lists are counted.
 */
export function findListedFigure({ declared, listed }: Pick<UnitProgress, "declared" | "listed">, subject: Subject) {
  const before: readonly Subject[] = subject === "problem" ? ["problem", "task"] : [subject];
  if (declared.some((one) => before.includes(one.subject))) return null;
  const found = listed.find(({ kind, done, ongoing }) => kind === subject && (done !== null || ongoing !== null));
  if (found === undefined || found.total === 0) return null;
  const { total, done, ongoing, unknown, corrected } = found;
  return { subject, tally: { total, done, ongoing, unknown, corrected: corrected !== undefined } satisfies Tally };
}
