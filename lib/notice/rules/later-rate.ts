// Which of several rates of completion counts that are told one after the other: that of the later day, else the one that
// the figures make where the first is none that they do.
// example  截至6月底,完成率57.9%;截至11月底,完成率84.2% → 84.2
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { isNowOnly, laterThan } from "./as-of.ts";

/** A rate as told, and whose it says to be: 问题, 任务, or nothing. */
export interface ToldRate extends Stated<number> {
  whose: string;
  span: SourceSpan;
}

/** The rate that counts; `fits` tells whether the figures of the notice make a rate, `null` where they make none at all. */
export function chooseRate(folded: string, told: ToldRate[], fits: ((value: number) => boolean) | null): ToldRate {
  let chosen = told[0]!;
  for (const rate of told.slice(1)) {
    const isNow = isNowOnly(folded, chosen.span, rate.span.start);
    const order = isNow ? 1 : laterThan(folded, chosen.span, rate.span.start);
    // 问题整改率57.8%;截至9月30日,…整改率|95.6%|: of a later day, it need not say again whose it is.
    if (rate.whose !== chosen.whose && !(order > 0 && rate.whose === "")) continue;
    if (order > 0 || (order === 0 && fits && !fits(chosen.value) && fits(rate.value))) chosen = rate;
  }
  return chosen;
}

/** A rate that begins a clause; 《…》任务整改率 and 专项整改率 are of what stands before them. */
const BEGINS_CLAUSE = /[,。;:、(\s]|^$/;

/** The first other rate that is told of the same and of no other day, and differs; `null` where there is none. */
export function findContrary(folded: string, told: ToldRate[], chosen: ToldRate): ToldRate | null {
  return (
    told.find(
      ({ value, whose, span }) =>
        value !== chosen.value &&
        whose === chosen.whose &&
        BEGINS_CLAUSE.test(folded[span.start - 1] ?? "") &&
        laterThan(folded, chosen.span, span.start) === 0 &&
        laterThan(folded, span, chosen.span.start) === 0 &&
        !isNowOnly(folded, span, chosen.span.start),
    ) ?? null
  );
}
