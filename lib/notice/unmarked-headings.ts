// Headings that have no mark in print, each vouched for by others of its shape: problems, and aspects above them.
import type { Line, NoticeText } from "./notice-text.ts";
import { markProblemParagraphs } from "./problem-paragraphs.ts";
import { isClosed } from "./title-lines.ts";
import { markUnmarkedAspects } from "./unmarked-aspects.ts";
import { markUnmarkedProblems } from "./unmarked-problems.ts";
import { markWordedHeadings } from "./worded-headings.ts";

/** Whether every problem that was found below what could be an aspect stands below one. */
function areBelowAspects(text: NoticeText, lines: Line[], marked: Line[]): boolean {
  return marked.every(
    ({ mark }, index) =>
      lines[index]!.mark ||
      mark?.style !== "bare-problem" ||
      marked[index - 1]!.mark ||
      isClosed(text, lines[index - 1]!),
  );
}

/** The lines with the marks of headings that have none in print. */
export function markUnmarkedHeadings(text: NoticeText, printed: Line[]): Line[] {
  const lines = markProblemParagraphs(text, markWordedHeadings(text, printed));
  const problems = markUnmarkedProblems(text, lines, true);
  const marked = markUnmarkedAspects(text, problems);
  if (problems === lines || areBelowAspects(text, lines, marked)) return marked;
  return markUnmarkedAspects(text, markUnmarkedProblems(text, lines, false));
}
