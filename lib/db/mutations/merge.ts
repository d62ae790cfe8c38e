// What merging two units and merging two rounds have in common: what is merged away leads to what is kept, what was moved
// is written down, and taken back as one. What moves is the business of merge-units and merge-rounds.
import "server-only";
import { nameActor } from "../../auth/actor.ts";
import type { MergeName } from "../../ledger/review.ts";
import type { Tx } from "../client.ts";
import { toMutation } from "../guard.ts";
import { lockNotices } from "../notice-lock.ts";
import { type MovedRows, placeNewcomers, readMergeToUndo, unfoldInspection } from "../placing/merge-rows.ts";

interface MergeInput {
  /** Slug of what is merged away, and of what is kept. */
  from: string;
  into: string;
  /** Also where the two lie in different places: a slip of one line in a list would otherwise join strangers. */
  evenElsewhere?: boolean;
}

type MergeOutcome =
  | { ok: true; mergeId: number; from: MergeName; into: MergeName }
  | { ok: false; reason: "not-found" | "same" }
  | { ok: false; reason: "elsewhere"; from: MergeName; into: MergeName };

type UndoMergeOutcome =
  | { ok: true; from: MergeName; into: MergeName }
  /** `merged-since`: a later merge moved what this one moved or kept; that one is to be undone first. */
  | { ok: false; reason: "not-found" | "unchanged" | "merged-since" };

interface Mergeable {
  id: number;
  mergedIntoId: number | null;
}

interface Merging<Row extends Mergeable> {
  kind: "unit" | "round";
  find(tx: Tx, slug: string): Promise<Row | null>;
  toName(row: Row): MergeName;
  /** The same in words, for the record. */
  toWords(row: Row): string;
  /** Whether they are likely not one, so that it takes saying twice: they lie in other places, or are other authorities'. */
  isElsewhere(from: Row, into: Row): boolean;
  /** Moves what hangs on `from` to `into`, and marks both rows. */
  move(tx: Tx, from: Row, into: Row): Promise<MovedRows>;
}

interface Undoing {
  kind: "unit" | "round";
  /** What a row is called; `null` where it is gone. */
  findName(tx: Tx, id: number): Promise<MergeName | null>;
  /** Which inspections hang on these rows. */
  toWhere(ids: number[]): { unitId: { in: number[] } } | { roundId: { in: number[] } };
  /** Marks both rows, and moves back what went over whole, before folded inspections are taken apart. */
  moveBack(tx: Tx, ids: { fromId: number; intoId: number }, moved: MovedRows): Promise<void>;
  /** Settles a row once everything is where it was. */
  settle(tx: Tx, id: number): Promise<void>;
}

const options = { timeout: 60_000 };

/** The next version of a row: who saw the one before does not overwrite it. */
export const bump = { version: { increment: 1 } };

/**
 * Whether neither place can be the other, said more fully.
 * @param one from province to county, joined with `/`; empty where nobody knows
 */
export function liesElsewhere(one: string, other: string): boolean {
  return one !== "" && other !== "" && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}

/** Makes the mutation that merges one kind of row. */
export function toMerge<Row extends Mergeable>({ kind, find, toName, toWords, isElsewhere, move }: Merging<Row>) {
  return toMutation(
    `${kind}.merge`,
    async ({ tx, actor, record }, input: MergeInput): Promise<MergeOutcome> => {
      await lockNotices(tx);
      const [from, into] = [await find(tx, input.from), await find(tx, input.into)];
      if (from === null || into === null || from.mergedIntoId !== null || into.mergedIntoId !== null) {
        return { ok: false, reason: "not-found" };
      }
      if (from.id === into.id) return { ok: false, reason: "same" };
      const names = { from: toName(from), into: toName(into) };
      if (!input.evenElsewhere && isElsewhere(from, into)) return { ok: false, reason: "elsewhere", ...names };
      const words = { fromName: toWords(from), intoName: toWords(into) };
      const moved = await move(tx, from, into);
      const merge = await tx.merge.create({
        data: { kind, fromId: from.id, intoId: into.id, ...words, moved, byName: nameActor(actor) },
      });
      await record({ targetKind: kind, targetId: into.id, details: { merge: merge.id, ...words, ...moved } });
      return { ok: true, mergeId: merge.id, ...names };
    },
    options,
  );
}

/** Makes the mutation that takes such a merge back. */
export function toUndoMerge({ kind, findName, toWhere, moveBack, settle }: Undoing) {
  return toMutation(
    `${kind}.merge`,
    async ({ tx, actor, record }, input: { mergeId: number }): Promise<UndoMergeOutcome> => {
      const found = await readMergeToUndo(tx, kind, input.mergeId);
      if (!found.ok) return found;
      const { merge, moved } = found;
      const { fromId, intoId, fromName, intoName } = merge;
      const from = (await findName(tx, fromId)) ?? fromName;
      const into = (await findName(tx, intoId)) ?? intoName;
      await moveBack(tx, { fromId, intoId }, moved);
      for (const folded of moved.folded) await unfoldInspection(tx, folded);
      await placeNewcomers(tx, merge.at, toWhere([fromId, intoId]));
      for (const id of [fromId, intoId]) await settle(tx, id);
      await tx.merge.update({ where: { id: merge.id }, data: { undoneAt: new Date(), undoneBy: nameActor(actor) } });
      await record({ targetKind: kind, targetId: intoId, details: { undone: merge.id, fromName, intoName } });
      return { ok: true, from, into };
    },
    options,
  );
}
