// How many aspects, problems and tasks a notice declares: by these it is told what the headings of a level are.
// example  将反馈的|3|个方面|28|个问题细化为|66|项任务 → aspects 3, problems 28, tasks 66
import { atEnd } from "./edge-rules.ts";
import type { NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import type { Declared } from "./rules/declared.ts";

export interface DeclaredCounts {
  /** 3大类9个方面: two numbers, the wider first; mostly one; none where they are not named beside the problems. */
  aspects: number[];
  problem: number | null;
  task: number | null;
}

const COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?";
/** 3个方面|, 3大类9个方面|, 4个方面、11类、|: what stands right before the number of problems. */
const ASPECTS = atEnd(
  new RegExp(
    `(?<![第\\d一二三四五六七八九十])(${COUNT})个?大?(?:方面|类)[的、,共计]{0,3}(?:(${COUNT})[个大小]{0,2}(?:方面|类|项)[的、,共计]{0,3})?$`,
  ),
);
const LONGEST = 24;
/** 另一|方面 counts none. */
const FEWEST = 2;

type Total = Declared["totals"][number]["total"];

function totalOf({ totals }: Declared, subject: "problem" | "task"): Total {
  for (const stated of totals) if (stated.subject === subject) return stated.total;
  return null;
}

/** The numbers of aspects that stand right before the number of problems. */
function aspectsBefore({ folded }: NoticeText, problems: Total): number[] {
  if (problems === null) return [];
  const { start } = problems.span;
  const [, ...named] = ASPECTS.exec(folded.slice(Math.max(0, start - LONGEST), start)) ?? [];
  return named.map((words) => parseNumeral(words?.trim() ?? "") ?? 0).filter((count) => count >= FEWEST);
}

/** What a notice declares of its aspects, problems and tasks. */
export function declaredCounts(text: NoticeText, declared: Declared): DeclaredCounts {
  const problems = totalOf(declared, "problem");
  return {
    aspects: aspectsBefore(text, problems),
    problem: problems?.value ?? null,
    task: totalOf(declared, "task")?.value ?? null,
  };
}
