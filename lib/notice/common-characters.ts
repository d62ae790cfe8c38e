// How much a set of characters says, where every match of a pattern holds one of them: little, if every notice is full of one.
// example  率 says much, 问 little; of all white space a folded text has two signs

/** What notices are full of, which says little: each counts as many. */
const COMMON: ReadonlySet<number> = new Set(
  [..."的,、问题整改任务落实工作个项条件"].map((character) => character.charCodeAt(0)),
);
const COUNTS_AS = 10;
/** All white space, of which a folded text has a blank and a line feed: the others count for nothing. */
export const BLANKS = Array.from({ length: 65536 }, (_, unit) => unit).filter((unit) =>
  /\s/.test(String.fromCharCode(unit)),
);
const FOLDED: ReadonlySet<number> = new Set(BLANKS.filter((unit) => unit !== 32 && unit !== 10));

/** Whether one of the units is what notices are full of. */
export function holdsCommon(units: ReadonlySet<number>): boolean {
  for (const unit of units) if (COMMON.has(unit)) return true;
  return false;
}

/** How many units a set has as a folded text goes: what notices are full of counts as many. */
export function weigh(units: ReadonlySet<number>): number {
  let weight = 0;
  for (const unit of units) if (!FOLDED.has(unit)) weight += COMMON.has(unit) ? 1 + COUNTS_AS : 1;
  return weight;
}
