// What the chart of units says in one sentence: how many units state how far they are, and what they state.
import type { UnitProgress } from "../ledger/progress.ts";
import type { Subject } from "../ledger/status.ts";
import { type TallySum, toCompletionRate, toSumTally } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { exceedsTotal, type Reading, sumReadings } from "./progress-row.ts";

/** All units behind one page of them. */
export interface Whole {
  rows: number;
  /** How many of them stand on earlier pages. */
  before?: number;
  /** What is declared of the subject, added up. */
  sum: TallySum;
  /** Of units that stand in a chart of problems with their tasks; `null` where it counts something else. */
  tasks: (Pick<TallySum, "stating"> & { numerator: number; denominator: number }) | null;
  samples: number;
  asOf: string | null;
  /** The largest total among the bars: one scale for every page. */
  largest: number;
}

/** How a notice says how far the unit is, the fullest first: a unit with several inspections counts once, by its fullest. */
const standings = ["own", "tasks", "totalOnly", "ongoingOnly", "listedOnly"] as const;

function standingOf({ basis, tally, asTask }: Reading): (typeof standings)[number] | null {
  if (tally.total === null || exceedsTotal(tally)) return null;
  if (basis === "listed") return "listedOnly";
  if (toCompletionRate(tally) !== null) return asTask ? "tasks" : "own";
  return tally.ongoing === null ? "totalOnly" : "ongoingOnly";
}

/** `5 个单位中 1 个说明了问题完成数，36 / 40；另有 1 个按任务说明，30 / 35；3 个只说明总数。` */
export function toSentence(rows: UnitProgress[], readings: Reading[], subject: Subject, locale: Locale): string {
  const { sentence } = getMessages(locale).charts;
  const of = new Set(rows.map((row) => row.unit.slug)).size;
  if (of === 0) return sentence.nothing;
  const counted = new Set<string>();
  const by = Object.fromEntries(
    standings.map((standing) => {
      const those = readings.filter(
        (reading) => standingOf(reading) === standing && !counted.has(reading.row.unit.slug),
      );
      const units = new Set(those.map((reading) => reading.row.unit.slug));
      for (const unit of units) counted.add(unit);
      return [standing, { units: units.size, ...sumReadings(those) }];
    }),
  ) as Record<(typeof standings)[number], { units: number } & ReturnType<typeof sumReadings>>;
  const { own, tasks, totalOnly, ongoingOnly, listedOnly } = by;
  if (own.units + tasks.units === 0) return sentence.none(of);
  const parts = [
    own.units > 0 ? sentence.stating(subject, of, own.units, own.numerator, own.denominator) : "",
    tasks.units === 0
      ? ""
      : own.units > 0
        ? sentence.tasks(tasks.units, tasks.numerator, tasks.denominator)
        : sentence.tasksOnly(of, tasks.units, tasks.numerator, tasks.denominator),
    totalOnly.units > 0 ? sentence.totalOnly(totalOnly.units) : "",
    ongoingOnly.units > 0 ? sentence.ongoingOnly(ongoingOnly.units) : "",
    listedOnly.units > 0 ? sentence.listedOnly(listedOnly.units) : "",
  ];
  return parts.filter(Boolean).join(sentence.join) + sentence.end;
}

/** The same of all units, where only a page of them is at hand: what they declare, and those that declare tasks instead. */
export function toSentenceOfWhole({ sum, tasks }: Whole, subject: Subject, locale: Locale): string {
  const { sentence } = getMessages(locale).charts;
  const rate = toCompletionRate(toSumTally(sum));
  const own = rate === null ? "" : sentence.stating(subject, sum.of, sum.stating, rate.numerator, rate.denominator);
  if (tasks === null || tasks.stating === 0) return own === "" ? sentence.none(sum.of) : own + sentence.end;
  const { stating, numerator, denominator } = tasks;
  const others =
    own === ""
      ? sentence.tasksOnly(sum.of, stating, numerator, denominator)
      : sentence.tasks(stating, numerator, denominator);
  return [own, others].filter(Boolean).join(sentence.join) + sentence.end;
}
