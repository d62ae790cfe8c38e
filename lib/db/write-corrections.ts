// What editors say of a notice -> its rows: read without corrections, all of them over it anew, written whole. Whatever was
// said before and is undone, put in or taken out, the rows are what the same corrections make of the same reading.
import "server-only";
import { applyCorrections, changesTree, removeCorrections } from "../ledger/correction.ts";
import type { CorrectionPath } from "../ledger/correction-path.ts";
import type { NoticeDetail } from "../ledger/detail.ts";
import { isSameValue, type PathValue, toBareValue } from "../ledger/path-value.ts";
import { reconcileAgain } from "../ledger/reconcile-again.ts";
import { type Ledger, type LedgerItem, ledgerItemSchema } from "../ledger/schema.ts";
import { byPath, type NoticeToChange, toJsonColumn, writeLedger } from "./change-notice.ts";
import { checkKept, type Keeping } from "./check-kept.ts";
import type { Reader, Tx } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import type { Change } from "./guard.ts";

/** The trees of notices as they were read, where corrections changed them. */
export async function readKeptTrees(db: Reader, noticeIds: readonly number[]): Promise<Map<number, LedgerItem[]>> {
  const rows = await db.$queryRaw<{ id: number; readItems: unknown }[]>`
    SELECT id, "readItems" FROM "Notice" WHERE id = ANY(${[...noticeIds]}::int[]) AND "readItems" IS NOT NULL`;
  return new Map(rows.map(({ id, readItems }) => [id, ledgerItemSchema.array().parse(readItems)]));
}

/** The ledger with all that is held against each other worked out anew. */
function reconcileKept(ledger: Ledger, text: string, keeping: Keeping): Ledger {
  const again = reconcileAgain(ledger, text, keeping.corrected);
  return { ...again, diagnostics: [...again.diagnostics, ...checkKept(again, text, keeping)] };
}

/** The ledger of a notice without its corrections. */
export function toReadLedger(detail: NoticeDetail, readItems: LedgerItem[] | null): Ledger {
  const { scope, span, meta, items, diagnostics, corrections, text } = detail;
  const kept = { scope, span, meta, items, diagnostics };
  if (corrections.length === 0) return kept;
  const keeping = { importedAt: detail.source.importedAt, corrected: [] };
  return reconcileKept(removeCorrections(kept, corrections, readItems), text, keeping);
}

export interface Said {
  path: CorrectionPath;
  correctedValue: PathValue;
}

export interface Written {
  /** Corrections that the reading has nothing for; they are kept and wait. */
  unplaced: CorrectionPath[];
}

type Kept = Pick<NoticeDetail, "text" | "source">;

/** What the corrections of a notice make of a reading of it. */
export function correctReading(read: Ledger, said: readonly Said[], { text, source }: Kept) {
  const applied = applyCorrections(read, said, text);
  const stands = said.flatMap(({ path }) => (applied.unplaced.includes(path) ? [] : [path]));
  if (said.length === 0) return applied;
  return {
    ...applied,
    ledger: reconcileKept(applied.ledger, text, { importedAt: source.importedAt, corrected: stands }),
  };
}

/** Writes a reading with the corrections over it; those that are there keep who said them and when. */
export async function writeReading(
  tx: Tx,
  notice: NoticeToChange,
  read: Ledger,
  said: readonly Said[],
  more: Prisma.NoticeUpdateInput = {},
): Promise<Written> {
  const { ledger, read: values, unplaced } = correctReading(read, said, notice.detail);
  for (const { path } of said) {
    const value = values.get(path);
    const where = { noticeId_path: { noticeId: notice.id, path } };
    const readValue = value === undefined ? {} : { readValue: toJsonColumn(value) };
    await tx.correction.update({ where, data: { ...readValue, waits: unplaced.includes(path) } });
  }
  const readItems = said.some(changesTree)
    ? (read.items.map(toBareItem) as unknown as Prisma.InputJsonArray)
    : Prisma.DbNull;
  await writeLedger(tx, notice, ledger, { ...more, readItems });
  return { unplaced };
}

/** Without the numbers of its rows. */
function toBareItem({ measures, children, ...item }: LedgerItem): LedgerItem {
  const { kind, number, title, titleSpan, span, status, statusSpan } = item;
  const words = measures.map((measure) => ({ text: measure.text, span: measure.span }));
  return {
    kind,
    number,
    title,
    titleSpan,
    span,
    status,
    statusSpan,
    measures: words,
    children: children.map(toBareItem),
  };
}

/** Why a value cannot stand where it was put, where its field alone does not say it. */
export type UnfitReason = "is-there" | "hidden-signs";

export type WriteOutcome =
  | { ok: true; version: number; changed: CorrectionPath[] }
  /** Values that do not fit where they were put; nothing was changed. */
  | { ok: false; reason: "invalid"; paths: CorrectionPath[]; why?: Partial<Record<CorrectionPath, UnfitReason>> };

/**
 * Puts corrections over a notice beside those that it has, or takes some back, and writes the audit row. What says the same
 * as was read is no correction.
 * @param takenBack paths of corrections that end
 */
export async function writeCorrections(
  { tx, actor, record }: Change<"notice.correct">,
  notice: NoticeToChange,
  changes: readonly Said[],
  takenBack: readonly CorrectionPath[] = [],
): Promise<WriteOutcome> {
  const { id, detail } = notice;
  const [readItems] = (await readKeptTrees(tx, [id])).values();
  const read = toReadLedger(detail, readItems ?? null);
  const kept = byPath(detail.corrections);
  const wanted = new Map<CorrectionPath, PathValue>();
  for (const { path, correctedValue } of detail.corrections) wanted.set(path, correctedValue);
  for (const { path, correctedValue } of changes) wanted.set(path, correctedValue);
  for (const path of takenBack) wanted.delete(path);
  const toSaid = () => [...wanted].map(([path, correctedValue]): Said => ({ path, correctedValue }));
  const { read: values, unplaced } = applyCorrections(read, toSaid(), detail.text);
  const invalid = changes.filter(({ path }) => unplaced.includes(path)).map(({ path }) => path);
  if (invalid.length > 0) return { ok: false, reason: "invalid", paths: invalid };
  for (const { path, correctedValue } of changes)
    if (isSameValue(values.get(path) ?? null, correctedValue)) wanted.delete(path);
  const by =
    actor.kind === "user" ? { byId: actor.userId, byName: actor.email } : { byId: null, byName: actor.command };
  const ended = [...kept.keys()].filter((path) => !wanted.has(path));
  await tx.correction.deleteMany({ where: { noticeId: id, path: { in: ended } } });
  for (const { path, correctedValue } of changes) {
    if (!wanted.has(path)) continue;
    const said = { correctedValue: toJsonColumn(correctedValue), ...by, at: new Date() };
    const readValue = toJsonColumn(values.get(path) ?? null);
    const where = { noticeId_path: { noticeId: id, path } };
    await tx.correction.upsert({ where, create: { noticeId: id, path, readValue, ...said }, update: said });
  }
  await writeReading(tx, notice, read, toSaid());
  const standing = (path: CorrectionPath) =>
    (kept.has(path) ? kept.get(path)?.correctedValue : values.get(path)) ?? null;
  const audited = [
    ...changes.map(({ path, correctedValue }) => ({ path, from: standing(path), to: correctedValue })),
    ...takenBack.map((path) => ({ path, from: standing(path), to: kept.get(path)?.readValue ?? null })),
  ];
  await record({
    targetKind: "notice",
    targetId: id,
    details: { changes: audited.map(({ path, from, to }) => ({ path, from: toBareValue(from), to: toBareValue(to) })) },
  });
  return { ok: true, version: notice.version + 1, changed: audited.map(({ path }) => path) };
}
