// The places that an address names -> what the page marks: each with the figures that it states, and the sentences around.
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { cutWords } from "@/lib/ledger/quotation.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { findSentence } from "@/lib/ledger/sentence.ts";
import { isInside, type SourceSpan, sliceSpan } from "@/lib/ledger/span.ts";
import { findBack } from "./notice-marks.ts";

export const figureParts = ["total", "done", "ongoing"] as const;
export type FigurePart = (typeof figureParts)[number];

export interface SelectedPlace extends SourceSpan {
  /** Its anchor; the one that the page is opened at is `at`. */
  id: string;
  /** The first of its words. */
  text: string;
}

/** A declared figure of which at least one part is among the places. */
export interface SelectedFigure {
  total: DeclaredTotal;
  /** The anchors of its parts. */
  anchors: Partial<Record<FigurePart, string>>;
}

/** What is lit together: a sentence with the figures in it, or words that were asked for themselves. */
export interface SelectedPassage extends SourceSpan {
  /** Where it belongs in the ledger. */
  back: string;
  /** The anchor of the first place behind it. */
  next: string | null;
}

export interface Selection {
  places: SelectedPlace[];
  figures: SelectedFigure[];
  /** Places that are no declared figure. */
  others: SelectedPlace[];
  passages: SelectedPassage[];
}

/** As much of a place's words as names it. */
const longestName = 24;

const isSame = (one: SourceSpan, other: SourceSpan): boolean => one.start === other.start && one.end === other.end;

/** What is selected by `spans`, which are in the order of the text; `null` where the notice has none of them. */
export function toSelection(notice: NoticeDetail, spans: readonly SourceSpan[]): Selection | null {
  const inside = spans.filter((span) => isInside(span, notice.span));
  const landing = findLanding(notice.meta.totals, inside);
  if (!landing) return null;
  const places = inside.map((span, index): SelectedPlace => {
    const text = cutWords(sliceSpan(notice.text, span).replace(/\s+/g, " "), longestName);
    return { ...span, id: span === landing ? "at" : `at-${index + 1}`, text };
  });
  const figures = notice.meta.totals.flatMap((total): SelectedFigure[] => {
    const anchors: SelectedFigure["anchors"] = {};
    for (const part of figureParts) {
      const place = places.find((one) => isPart(total, part, one));
      if (place) anchors[part] = place.id;
    }
    return Object.keys(anchors).length > 0 ? [{ total, anchors }] : [];
  });
  const isFigure = (place: SourceSpan) =>
    notice.meta.totals.some((total) => figureParts.some((part) => isPart(total, part, place)));
  const lit = places.map((place) => (isFigure(place) ? findSentence(notice.text, place, notice.span) : place));
  return {
    places,
    figures,
    others: places.filter((place) => !isFigure(place)),
    passages: lit
      .filter((passage, index) => !lit.slice(index + 1).some((later) => isSame(later, passage)))
      .map(({ start, end }) => ({
        start,
        end,
        back: findBack(notice, places.find((place) => isInside(place, { start, end })) ?? { start, end }),
        next: places.find((place) => place.start >= end)?.id ?? null,
      })),
  };
}

const isPart = (total: DeclaredTotal, part: FigurePart, place: SourceSpan): boolean => {
  const stated = total[part];
  return stated !== null && isSame(stated.span, place);
};

/** Where the page opens: at what is done, else at a total, else at the first place. */
function findLanding(totals: readonly DeclaredTotal[], spans: readonly SourceSpan[]): SourceSpan | undefined {
  for (const part of ["done", "total"] as const) {
    const found = spans.find((span) => totals.some((total) => isPart(total, part, span)));
    if (found) return found;
  }
  return spans[0];
}
