// The aspects that a notice counts beside its problems, against those that it lists.
// example  反馈的|3|个方面12个问题 → 3 declared; (一)…方面, (二)…方面 → 2 listed
import type { Diagnostic } from "../diagnostic.ts";
import type { Ledger } from "../schema.ts";
import { foldWords } from "./deadline-words.ts";
import { listAll, makeDiagnostic } from "./make-diagnostic.ts";

/** 3个方面(的)|12个问题: only aspects counted with the problems are those of the inspection. 3大类9方面: parts of the classes. */
const BEFORE_TOTAL =
  /(?<![\d第一二三四五六七八九十])(?<!类)(\d{1,2}|[一二两三四五六七八九十])\s?(?:个|大|个大)?方面(?:的|、|,|共|计)*$/;
const NUMERALS = "零一二三四五六七八九十";
/** As far before a total as its aspects may stand. */
const REACH = 12;

/** A note: a ledger may be ordered by other aspects than the inspection spoke of. One without aspects is not compared. */
export function checkAspects({ meta, items }: Ledger, text: string): Diagnostic[] {
  const total = meta.totals.find(({ subject }) => subject === "problem")?.total;
  if (!total) return [];
  const from = Math.max(0, total.span.start - REACH);
  const found = BEFORE_TOTAL.exec(foldWords(text.slice(from, total.span.start)));
  if (!found) return [];
  const words = found[1]!.replace("两", "二");
  const declared = NUMERALS.includes(words) ? NUMERALS.indexOf(words) : Number(words);
  const all = listAll(items).filter(({ kind }) => kind === "aspect").length;
  const outermost = items.filter(({ kind }) => kind === "aspect").length;
  if (all === 0) return [];
  const start = from + found.index;
  const spans = [{ start, end: start + found[1]!.length }];
  const agrees = all === declared || outermost === declared;
  const listed = agrees ? declared : outermost || all;
  const values = { subject: "aspect", declared, listed };
  return [
    agrees
      ? makeDiagnostic("declared-listed-agree", "confirmed", spans, values)
      : makeDiagnostic("declared-listed-differ", "info", spans, values),
  ];
}
