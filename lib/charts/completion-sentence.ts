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
  tasks: (Pick<TallySum, "stating" | "disputed"> & { numerator: number; denominator: number }) | null;
  samples: number;
  asOf: string | null;
  /** The largest total among the bars: one scale for every page. */
  largest: number;
}

/** How a notice says how far the unit is, the fullest first: a unit with several inspections counts once, by its fullest. */
type Standing = "own" | "tasks" | "totalOnly" | "ongoingOnly" | "listedOnly";

function standingOf({ basis, tally, asTask }: Reading): Standing | null {
  if (basis === "declared" && toCompletionRate(tally) !== null) return asTask ? "tasks" : "own";
  if (tally.total === null || exceedsTotal(tally)) return null;
  if (basis === "listed") return "listedOnly";
  return tally.ongoing === null ? "totalOnly" : "ongoingOnly";
}

/** `5 个单位中 1 个说明了问题完成数，36 / 40；另有 1 个按任务说明，30 / 35；3 个只说明总数。` */
export function toSentence(rows: UnitProgress[], readings: Reading[], subject: Subject, locale: Locale): string {
  const { sentence } = getMessages(locale).charts;
  const of = new Set(rows.map((row) => row.unit.slug)).size;
  if (of === 0) return sentence.nothing;
  const counted = new Set<string>();
  const take = (standing: Standing): Stating => {
    const those = readings.filter((one) => standingOf(one) === standing && !counted.has(one.row.unit.slug));
    const units = new Set(those.map((one) => one.row.unit.slug));
    for (const unit of units) counted.add(unit);
    const disputed = new Set(those.filter((one) => one.tally.disputed).map((one) => one.row.unit.slug)).size;
    return { units: units.size, disputed, ...sumReadings(those) };
  };
  const [own, tasks] = [take("own"), take("tasks")];
  const [totalOnly, ongoingOnly, listedOnly] = [take("totalOnly"), take("ongoingOnly"), take("listedOnly")];
  return say(subject, of, own, tasks, locale, [
    totalOnly.units > 0 ? sentence.totalOnly(totalOnly.units) : "",
    ongoingOnly.units > 0 ? sentence.ongoingOnly(ongoingOnly.units) : "",
    listedOnly.units > 0 ? sentence.listedOnly(listedOnly.units) : "",
  ]);
}

/** The same of all units, where only a page of them is at hand: what they declare, and those that declare tasks instead. */
export function toSentenceOfWhole({ sum, tasks }: Whole, subject: Subject, locale: Locale): string {
  const rate = toCompletionRate(toSumTally(sum));
  const own = rate && { ...rate, units: sum.stating, disputed: sum.disputed };
  return say(subject, sum.of, own, tasks && { ...tasks, units: tasks.stating }, locale);
}

/** How many units state how far they are, of how many of them that is disputed, and what they state together. */
interface Stating {
  units: number;
  disputed?: number | undefined;
  numerator: number;
  denominator: number;
}

/** What those that state it declare, then those that state it of tasks, then `others`. */
function say(
  subject: Subject,
  of: number,
  own: Stating | null,
  tasks: Stating | null,
  locale: Locale,
  others: string[] = [],
): string {
  const { charts, words } = getMessages(locale);
  const { sentence } = charts;
  const parts: string[] = [];
  const push = (said: string, { disputed = 0 }: Stating) => parts.push(`${said}${words.disputed.among(disputed)}`);
  if (own && own.units > 0) push(sentence.stating(subject, of, own.units, own.numerator, own.denominator), own);
  if (tasks && tasks.units > 0) {
    const figures = [tasks.units, tasks.numerator, tasks.denominator] as const;
    push(parts.length > 0 ? sentence.tasks(...figures) : sentence.tasksOnly(of, ...figures), tasks);
  }
  if (parts.length === 0) return sentence.none(of);
  return [...parts, ...others].filter(Boolean).join(sentence.join) + sentence.end;
}
