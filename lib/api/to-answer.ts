// What the queries give -> what the API answers: every figure with its notice, every rate with what it is made of.
import type { z } from "zod";
import type { KeptCorrection } from "../ledger/correction.ts";
import { type CorrectionPath, type FigureList, toFigurePath } from "../ledger/correction-path.ts";
import type { KeptItem, LedgerRow } from "../ledger/detail.ts";
import type { Diagnostic } from "../ledger/diagnostic.ts";
import type { DiagnosticRow } from "../ledger/diagnostic-row.ts";
import { toItemPaths, toMeasurePaths } from "../ledger/entry-paths.ts";
import type { ListedTotal, RoundNotice, SubjectSums, UnitProgress } from "../ledger/progress.ts";
import type { Amount, DeclaredTotal, Outcome } from "../ledger/schema.ts";
import { toFigureHref, toShownHref } from "../ledger/source-address.ts";
import type { SourceSpan, Stated } from "../ledger/span.ts";
import { findRated } from "../ledger/stated-rate.ts";
import { subjectSchema } from "../ledger/status.ts";
import { type TallySum, toCompletionRate, toDeclaredTally, toSumTally } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type {
  declaredSchema,
  inspectionProgressSchema,
  listedSchema,
  roundNoticeSchema,
  shownSchema,
  sumsSchema,
} from "./schema/figures.ts";
import type { diagnosticSchema, ItemAnswer, metaSchema } from "./schema/ledger.ts";

export function toDeclared(declared: DeclaredTotal, noticeId: number): z.infer<typeof declaredSchema> {
  const { subject, total, done, ongoing, span, corrected = false, disputed = false } = declared;
  const rate = toCompletionRate(toDeclaredTally(declared));
  const href = toFigureHref(noticeId, declared);
  const figures = { total: toFigure(total), done: toFigure(done), ongoing: toFigure(ongoing) };
  return { subject, ...figures, span: toPlace(span), corrected, disputed, noticeId, rate, href };
}

/** A notice of a whole round with its figures. */
export function toRoundNotice({
  grammarVersion: _,
  declared,
  ...notice
}: RoundNotice): z.infer<typeof roundNoticeSchema> {
  return { ...notice, declared: declared.map((one) => toDeclared(one, notice.id)) };
}

/** `null` for a place without words: the text does not have what stands there. */
const toPlace = (span: SourceSpan | null): SourceSpan | null =>
  span === null || span.start === span.end ? null : span;

const toFigure = (stated: Stated<number> | null) => stated && { value: stated.value, span: toPlace(stated.span) };

/** A stated rate with the figures that it speaks of. */
export function toStatedRate(
  rate: Stated<number> | null,
  totals: readonly DeclaredTotal[],
): z.infer<typeof metaSchema>["completionRate"] {
  if (rate === null) return null;
  const rated = findRated(rate.value, totals);
  const figures = rated && { ...rated.computed, subject: rated.total.subject, agrees: rated.agrees };
  return { ...rate, figures };
}

export function toListed({ corrected, ...listed }: ListedTotal, noticeId: number): z.infer<typeof listedSchema> {
  return { noticeId, ...listed, corrected: corrected !== undefined };
}

export function toShown(
  progress: Pick<UnitProgress, "notice" | "declared" | "shown">,
): z.infer<typeof shownSchema> | null {
  const { shown, notice } = progress;
  const href = toShownHref(progress);
  if (shown === null || href === null) return null;
  const { corrected = false, disputed = false } = shown;
  const figures = { ...shown, span: toPlace(shown.span), corrected, disputed };
  return { noticeId: notice.id, ...figures, rate: toCompletionRate(shown), href };
}

function toSum(sum: TallySum): z.infer<typeof sumsSchema>["problem"] {
  const { numerator, denominator, ongoing, ongoingStating = 0, stating, of, disputed = 0, corrected = false } = sum;
  const percent = toCompletionRate(toSumTally(sum))?.percent ?? null;
  return { numerator, denominator, ongoing, ongoingStating, stating, of, disputed, corrected, percent };
}

export function toSums(sums: SubjectSums): z.infer<typeof sumsSchema> {
  return Object.fromEntries(subjectSchema.options.map((subject) => [subject, toSum(sums[subject])])) as z.infer<
    typeof sumsSchema
  >;
}

/** An inspection without its unit, which stands above it. */
export function toInspection({
  round,
  inspection,
  notice,
  declared,
  listed,
  shown,
}: UnitProgress): z.infer<typeof inspectionProgressSchema> {
  return {
    round,
    inspection,
    notice,
    declared: declared.map((one) => toDeclared(one, notice.id)),
    listed: listed.map((one) => toListed(one, notice.id)),
    shown: toShown({ notice, declared, shown }),
  };
}

export function toDiagnostic(
  { code, severity, values, spans }: Diagnostic,
  noticeId: number,
): z.infer<typeof diagnosticSchema> {
  const say = (locale: "zh-CN" | "en"): string => getMessages(locale).diagnostics.sentences[code](values);
  return { noticeId, code, severity, values, spans, message: { "zh-CN": say("zh-CN"), en: say("en") } };
}

export function toDiagnosticRow(row: DiagnosticRow) {
  const { position, current, notice, unit, round } = row;
  return { ...toDiagnostic(row, row.noticeId), position, current, notice, unit, round };
}

/** Outcomes or money with their notice, and whether an editor put them right. */
export function withNotice<Figure extends Outcome | Amount>(
  list: FigureList,
  figures: readonly Figure[],
  noticeId: number,
  corrections: readonly Pick<KeptCorrection, "path">[],
) {
  return figures.map((figure) => {
    const path = toFigurePath(list, figure.kind);
    const corrected = corrections.some((one) => one.path === path);
    return { ...figure, span: toPlace(figure.span), corrected, noticeId };
  });
}

/** A tree with what editors put right in it. */
export function toItems(items: readonly KeptItem[], corrections: readonly KeptCorrection[]): ItemAnswer[] {
  const standing = corrections.filter(({ waits }) => !waits);
  const corrected = new Set<CorrectionPath>(standing.map(({ path }) => path));
  const isCorrected = (paths: readonly CorrectionPath[]) => paths.some((path) => corrected.has(path));
  const toItem = ({ measures, children, ...item }: KeptItem): ItemAnswer => ({
    ...item,
    corrected: isCorrected(toItemPaths(standing, item)),
    measures: measures.map((one) => ({ ...one, corrected: isCorrected(toMeasurePaths(standing, one)) })),
    children: children.map(toItem),
  });
  return items.map(toItem);
}

/** A row of the ledger. */
export function toLedgerRow({ corrected = false, path, ...row }: LedgerRow) {
  const above = path.map(({ corrected: isMarked = false, ...one }) => ({ ...one, corrected: isMarked }));
  return { ...row, corrected, path: above, href: `${toPageAddress("notices", row.noticeId)}#item-${row.position}` };
}

/** The page of a unit, a round or a notice. */
export function toPageAddress(kind: "units" | "rounds" | "notices", name: string | number): string {
  return `/${kind}/${encodeURIComponent(name)}`;
}
