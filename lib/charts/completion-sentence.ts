// What the chart of units says in one sentence: how many units state how far they are, what they state, and what the
// others do: it speaks of every unit, the same of a page of them as of all at once.
import { type Standing, type Standings, standings, type UnitProgress, type UnitsStanding } from "../ledger/progress.ts";
import type { Subject } from "../ledger/status.ts";
import { toCompletionRate } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { exceedsTotal, type Reading, sumReadings } from "./progress-row.ts";

/** All units behind one page of them. */
export interface Whole {
  rows: number;
  /** How many of them stand on earlier pages. */
  before?: number;
  /** How many units they are. */
  units: number;
  standings: Standings;
  samples: number;
  asOf: string | null;
  /** The largest total among the bars: one scale for every page. */
  largest: number;
}

/** What one inspection says; `null` where it states no total. In SQL: lib/db/queries/count-standings.ts. */
function standingOf({ basis, tally, asTask }: Reading): Standing | null {
  if (basis === "declared" && toCompletionRate(tally) !== null) return asTask ? "tasks" : "own";
  if (tally.total === null) return null;
  if (exceedsTotal(tally)) return "over";
  if (basis === "listed") return "listedOnly";
  return tally.ongoing === null ? "totalOnly" : "ongoingOnly";
}

/** `5 个单位中 1 个说明了问题完成数，36 / 40；另有 1 个按任务说明，30 / 35；3 个只说明总数。` */
export function toSentence(rows: UnitProgress[], readings: Reading[], subject: Subject, locale: Locale): string {
  const of = new Set(rows.map((row) => row.unit.slug)).size;
  return toSentenceOfUnits(of, countReadings(readings), subject, locale);
}

/** A unit with several inspections counts once, by its fullest. */
function countReadings(readings: Reading[]): Standings {
  const counted = new Set<string>();
  const take = (standing: Standing): UnitsStanding => {
    const those = readings.filter((one) => standingOf(one) === standing && !counted.has(one.row.unit.slug));
    const units = new Set(those.map((one) => one.row.unit.slug));
    for (const unit of units) counted.add(unit);
    const disputed = new Set(those.filter((one) => one.tally.disputed).map((one) => one.row.unit.slug)).size;
    const { numerator, denominator } = sumReadings(those);
    return { units: units.size, disputed, numerator, denominator };
  };
  return Object.fromEntries(standings.map((standing) => [standing, take(standing)])) as Standings;
}

/** What those that state it declare, then those that state it of tasks, then what the others do. */
export function toSentenceOfUnits(of: number, counted: Standings, subject: Subject, locale: Locale): string {
  const { charts, words } = getMessages(locale);
  const { sentence } = charts;
  if (of === 0) return sentence.nothing;
  const { own, tasks } = counted;
  const parts: string[] = [];
  const push = (said: string, { disputed }: UnitsStanding) => parts.push(`${said}${words.disputed.among(disputed)}`);
  if (own.units > 0) push(sentence.stating(subject, of, own.units, own.numerator, own.denominator), own);
  if (tasks.units > 0) {
    const figures = [tasks.units, tasks.numerator, tasks.denominator] as const;
    push(parts.length > 0 ? sentence.tasks(...figures) : sentence.tasksOnly(of, ...figures), tasks);
  }
  if (parts.length === 0) return sentence.none(of);
  for (const standing of ["totalOnly", "ongoingOnly", "listedOnly", "over"] as const)
    if (counted[standing].units > 0) parts.push(sentence[standing](counted[standing].units));
  const rest = of - standings.reduce((sum, standing) => sum + counted[standing].units, 0);
  if (rest > 0) parts.push(sentence.noTotal(rest));
  return parts.join(sentence.join) + sentence.end;
}
