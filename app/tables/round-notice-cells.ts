// What the notice of a whole round states, in the cells of the table of rounds: where no notice of a unit is there to be added up.
import type { TableCell } from "@/lib/export/table.ts";
import type { RoundProgress } from "@/lib/ledger/progress.ts";
import { toFigureHref } from "@/lib/ledger/source-address.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { type Tally, toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

/** Its figures in place of the sums: over how many units, also of what is ongoing, is not said; `null` where there are sums. */
export function toRoundNoticeCells(
  { units, roundNotice }: RoundProgress,
  toCells: (tally: Tally) => TableCell[],
): TableCell[] | null {
  if (units > 0 || roundNotice === null) return null;
  return subjectSchema.options.flatMap((subject) => {
    const declared = roundNotice.declared.find((one) => one.subject === subject);
    const tally = declared ? toDeclaredTally(declared) : { total: null, done: null, ongoing: null, unknown: null };
    const cells = toCells(tally);
    const address = declared ? toFigureHref(roundNotice.id, declared) : null;
    return [null, ...cells.slice(0, 3), null, ...cells.slice(3), address];
  });
}

/** Of which subjects these are; "" where there are sums. */
export function toStatedOfRound({ units, roundNotice }: RoundProgress, { words }: Messages): string {
  if (units > 0 || roundNotice === null) return "";
  return roundNotice.declared.map(({ subject }) => words.subject[subject]).join(" ");
}
