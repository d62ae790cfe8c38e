// What is excepted from what is said of all: the others are done, as many as they are where it is counted.
// example  反馈问题19个,除|3|个需要长期坚持的以外均已完成整改 → 19 - 3 = 16 done
import type { Subject } from "../../ledger/status.ts";
import { toNumber } from "../numeral.ts";
import type { Sentence } from "../outside.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** 除3个需要长期坚持的以外|均已完成, 除“甲”1个问题正在整改外,其余|均已完成; one number, and no more. */
const EXCEPTED =
  /(?:^|[,;、。\u3400-\u9fff])(除(?!夕|此|了?上述)[^。;,\d]{0,40}?(\d{1,4}|[一二两三四五六七八九十]{1,3})\s?([个项条件])(?![^。;]*[\d一二两三四五六七八九十]\s?[个项条件])[^。;]{0,40}?外,?(?:其[余他]|剩余|余下)?的?(?:问题|任务|措施|事项)?(?:目前|现|也|已)*)$/;
/** A mention stands no farther before what is said of all, in code units. */
const FARTHEST = 120;

/** Keeps as done all but what is excepted, between the total of a subject and what is said of all at a place. */
export function keepsExcept(
  tallies: StatedTallies,
  folded: string,
  subject: Subject,
  from: number,
  at: number,
  sentence: Sentence,
): boolean {
  if (at - from > FARTHEST || at < from) return false;
  const excepted = EXCEPTED.exec(folded.slice(from, at));
  const tally = tallies.of.get(subject);
  const total = tally?.figures.total?.value;
  if (!excepted || !tally || total === undefined || tally.figures.done || tally.isOther) return false;
  const [, words, number, unit] = excepted;
  const left = total - toNumber(number!);
  if (unit !== tally.unit || left <= 0 || tallies.isMeant(sentence, { start: at, end: at })) return false;
  tally.figures.done = {
    value: left,
    span: { start: at - words!.length, end: Math.min(sentence.end, at + 4) },
    summed: [""],
  };
  return true;
}
