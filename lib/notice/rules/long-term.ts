// The items of a chapter on long-term rectification: their words after the mark, or its paragraphs where it has no marks.
import type { Stated } from "../../ledger/span.ts";
import { isEnumeration } from "../mark.ts";
import { type NoticeText, statedWords } from "../notice-text.ts";
import type { Chapter } from "../roles.ts";

/** Reads the long-term items of all such chapters. */
export function readLongTerm(text: NoticeText, chapters: Chapter[]): Stated<string>[] {
  return chapters.flatMap(({ node, role }) => {
    if (role !== "long-term") return [];
    if (node.children.length > 0) {
      return node.children.flatMap(
        (child) =>
          statedWords(text, isEnumeration(child.mark!.style) ? child.start : child.heading.start, child.end) ?? [],
      );
    }
    return node.pieces.flatMap((piece) =>
      piece.kind === "text" ? (statedWords(text, piece.words, piece.end) ?? []) : [],
    );
  });
}
