// What a notice says is still going on: counted in its figures, called by name, or marked one by one in its list.
import type { ListedTotal } from "./progress.ts";
import type { NoticeRef, RoundRef, UnitRef } from "./refs.ts";
import type { DeclaredTotal } from "./schema.ts";
import type { Stated } from "./span.ts";

/** Problems or tasks that a notice declares as going on; whether the figures are corrected or disputed goes with them. */
interface DeclaredOngoing extends Pick<DeclaredTotal, "corrected" | "disputed"> {
  subject: "problem" | "task";
  ongoing: Stated<number>;
}

/** A current notice that declares something as going on, or names what is not finished. */
export interface OngoingNotice {
  unit: UnitRef;
  round: RoundRef | null;
  notice: NoticeRef;
  declared: DeclaredTotal[];
  listed: ListedTotal[];
  named: Stated<string>[];
}

/** Sums over such notices. What no notice declares adds nothing: it is not stated, and not 0. */
export interface OngoingSums {
  problem: number;
  task: number;
  named: number;
  /** Units whose notice declares a number. */
  stating: number;
  /** Of how many of these the notice contradicts the figures. */
  disputed: number;
  /** Notices in all, those that only name among them. */
  notices: number;
}

/** What is declared as going on, of problems and of tasks, in the order of the text. */
export function findOngoing(totals: readonly DeclaredTotal[]): DeclaredOngoing[] {
  return totals.flatMap(({ subject, ongoing, corrected, disputed }) =>
    (subject === "problem" || subject === "task") && ongoing ? [{ subject, ongoing, corrected, disputed }] : [],
  );
}

/** The figure that the names of `named` unfinished ones speak of: the one that agrees, or else the first. */
export function findNamed(counted: readonly DeclaredOngoing[], named: number): DeclaredOngoing | undefined {
  return counted.find(({ ongoing }) => ongoing.value === named) ?? counted[0];
}

/** A declared figure with how many of it the list marks, and how many are known by their number only. */
export interface OngoingFigure extends DeclaredOngoing {
  marked: number;
  /** Neither named nor marked. One may be both, so that the greater of the two is taken off. */
  unnamed: number;
}

/** The figures above 0 of a notice, with what is known of them. */
export function toOngoingFigures({
  declared,
  listed,
  named,
}: Pick<OngoingNotice, "declared" | "listed" | "named">): OngoingFigure[] {
  const counted = findOngoing(declared);
  const match = findNamed(counted, named.length);
  return counted
    .filter(({ ongoing }) => ongoing.value > 0)
    .map((figure) => {
      const marked = listed.find(({ kind }) => kind === figure.subject)?.ongoing ?? 0;
      const known = Math.max(marked, figure === match ? named.length : 0);
      return { ...figure, marked, unnamed: Math.max(0, figure.ongoing.value - known) };
    });
}

/** One notice in one of the parts, with the figure that it declares. */
interface OngoingEntry<Figure> {
  row: OngoingNotice;
  figure: Figure;
}

/** What is not finished, by how much is known of it. A figure may have its part in each: they are never added up. */
export interface OngoingParts {
  /** Called by name; the figure that the names speak of, where one is declared. */
  named: OngoingEntry<OngoingFigure | null>[];
  /** Marked one by one in the list, which stands elsewhere; only those that declare a figure as well. */
  marked: OngoingEntry<OngoingFigure>[];
  /** Known by their number only. */
  counted: OngoingEntry<OngoingFigure>[];
}

export function toOngoingParts(rows: readonly OngoingNotice[]): OngoingParts {
  const figures = rows.flatMap((row) => toOngoingFigures(row).map((figure) => ({ row, figure })));
  return {
    named: rows
      .filter(({ named }) => named.length > 0)
      .map((row) => {
        const subject = findNamed(findOngoing(row.declared), row.named.length)?.subject;
        return { row, figure: toOngoingFigures(row).find((one) => one.subject === subject) ?? null };
      }),
    marked: figures.filter(({ figure }) => figure.marked > 0),
    counted: figures.filter(({ figure }) => figure.unnamed > 0),
  };
}

const ongoingWords =
  /(?:没有?|未)能?(?:整改)?(?:完成|整改|办结|改完|改好|销号)|整改中|(?:正|还)在整改|unfinished|ongoing|incomplete|outstanding|not(?:yet)?(?:been)?(?:done|finished|completed?)/;

/** Whether words as they are searched (folded, no spaces) ask what is not finished: 哪些问题还没完成. */
export function asksForOngoing(folded: string): boolean {
  return ongoingWords.test(folded);
}
