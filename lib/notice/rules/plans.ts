// What is stated once for the whole notice, as money or outcomes, and is meant, not done: 拟追缴资金|12万元, 计划制定制度|12项.
import type { SourceSpan } from "../../ledger/span.ts";
import { stretchStart, toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { isPlanned } from "../planned-words.ts";

/** A plan is told no farther before its figure, in code units. */
const FARTHEST = 40;
/** What a figure goes on from, or is told with, is among as many of the last, since places are told in their order. */
const NEAR = 24;
/** By character: 1 where a clause breaks off. */
const BREAKS = toCharacterTable(",;。:(\n");
/** 计划|制定, 拟|追缴: what is meant begins with its verb. */
const VERB = 2;
const SAID = /已|了|均/;
/** 将追缴|4万元|上缴国库: what was recovered is handed on; 将 marks it. */
const HANDED_ON = /^的?[^,。;:]{0,6}(?:上缴|退还|返还|发放|用于|纳入|转[入交为]|交[由回]|划[入转]|缴[入至]|存入|作为)/;
const MARKS_OBJECT = /将[^将,。;]{2,24}$/;
/** 应|给予党纪处分3人, 正在|立案审查2件; of money money.ts asks more. */
const NOT_YET = atEnd(
  /(?:(?<![对相响反供适顺])应当?|[需须](?:要|在)?|要求|待|(?:尚|仍|还|暂)?未(?:能|完全|全部)?|没有|(?:正|仍|还|尚)在|抓紧|加快|加紧|继续)(?:[给予]予|予以|依法|依规|依纪|全部|全额|进一步|及时|限期|推进)*$/,
);
/** …|,并|挽回损失3万元: goes on with it. */
const GOES_ON = /^[,、](?:并|同时|再|且)?$/;

/** What a figure is of that is stated once. */
type Part = "completionRate" | "outcomes" | "amounts" | "systems";

function isHandedOn(folded: string, from: number, end: number): boolean {
  return MARKS_OBJECT.test(folded.slice(from, end)) && HANDED_ON.test(folded.slice(end, end + 12));
}

export class Plans {
  /** What is meant, from the beginning of its clause. */
  readonly found: (SourceSpan & { of: Part })[] = [];

  constructor(private readonly text: NoticeText) {}

  /** Whether a figure is meant, or is listed right behind one of its kind that is; keeps its place if so. */
  hold({ start, end }: SourceSpan, of: Part): boolean {
    const { folded } = this.text;
    const from = stretchStart(folded, BREAKS, Math.max(0, start - FARTHEST), start);
    const clause = folded.slice(from, start);
    const saysPlan =
      isPlanned(clause + folded.slice(start, start + VERB)) ||
      ((of === "outcomes" || of === "systems") && NOT_YET.test(clause));
    const isMeant =
      (saysPlan && !SAID.test(folded.slice(start + VERB, end)) && !isHandedOn(folded, from, end)) ||
      this.found
        .slice(-NEAR)
        .some((one) => one.of === of && one.end < start && GOES_ON.test(folded.slice(one.end, start)));
    if (isMeant) this.keep({ start: from, end }, of);
    return isMeant;
  }

  /** Keeps the place of what is still to be done. */
  keep({ start, end }: SourceSpan, of: Part): void {
    // 计划新建制度5项、修订|3项: one plan.
    const known = this.found.slice(-NEAR).find((one) => one.start < end && start < one.end);
    if (known) known.end = Math.max(known.end, end);
    else this.found.push({ start, end, of });
  }
}
