// The list of review <-> its address.
import { type NoticeState, noticeStates, type ReviewPart, reviewParts } from "@/lib/ledger/review.ts";

type Word = string | string[] | undefined;

export function parseState(word: Word): NoticeState {
  return noticeStates.find((one) => one === word) ?? "draft";
}

/** The part of a list; `null`, for all of it, where the word names none. */
export function parsePart(word: Word): ReviewPart | null {
  return reviewParts.find((one) => one === word) ?? null;
}

/** Whether all drafts of the page are to be chosen: by an address, where there is no script. */
export function parseTicked(word: Word): boolean {
  return word === "page";
}

export function toTickedHref(href: string): string {
  return `${href}&chosen=page`;
}

export function toReviewHref(state: NoticeState, part: ReviewPart | null, page = 1): string {
  const params = new URLSearchParams({ state });
  if (part !== null) params.set("part", part);
  if (page > 1) params.set("page", String(page));
  return `/review?${params}`;
}
