// What a chapter's title says, and what lies below it: by these it is known what the chapter is for.
// example  二、突出标本兼治,扎实整改 above (一)…方面 (二)…方面 → a ledger, whatever its title sounds like
import {
  announcesLedger,
  CONTACT,
  isGenericTitle,
  LASTING,
  LONG_TERM,
  NEXT_STEPS,
  ORGANISATION,
} from "./chapter-words.ts";
import { atStart } from "./edge-rules.ts";
import { classifyHeading, type HeadingClass, saysPlainly } from "./lexicon.ts";
import { isEnumeration, marksChapter } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { hasOwnParagraphs, type OutlineNode } from "./outline-node.ts";
import { splitHeading } from "./rules/heading.ts";
import { sortsByDeadline, statusOfChapter } from "./status-chapter.ts";
import { classOf, isOneSentence, statesStatus, titleWords } from "./title-words.ts";
import { endsWanting, stopsWanting } from "./whole-lack.ts";

export type ChapterRole = "organisation" | "ledger" | "item" | "long-term" | "next-steps" | "contact";

/** The words of a chapter's title, and what they speak of. */
interface ChapterTitle {
  words: string;
  says: HeadingClass;
  /** The ledger as a whole, nothing but inspections in general, organisation, what is to last. */
  announces: boolean;
  generic: boolean;
  organises: boolean;
  lasts: boolean;
}

export interface Profile {
  title: ChapterTitle;
  /** How much of a ledger it looks like: by its sub-headings, its depth and its title. */
  score: number;
  /** Share of its sub-headings that say themselves that they are aspects or problems. */
  explicit: number;
  /** Share of those that say what is wanting. */
  lacking: number;
  /** Whether most of them say that they are aspects. */
  holdsAspects: boolean;
  depth: number;
  /** How many of its sub-headings have sub-headings of their own. */
  finer: number;
  /** Whether it is marked 一、, Ⅰ、 or 第一部分. */
  isChapter: boolean;
  /** What stands below the title: marked sub-headings, an enumeration, a label, prose, nothing. */
  shape: string;
  lexical: ChapterRole | "status" | null;
}

function shapeOf(node: OutlineNode): string {
  const child = node.children[0];
  if (child) return isEnumeration(child.mark!.style) ? "enumeration" : child.mark!.style;
  const piece = node.pieces[0];
  return piece ? piece.kind : "nothing";
}

/** 针对共性问题,… 对已整改的问题,…: names none, but some of them all. So speaks what is to come next. */
const SORTS = atStart(
  /^(?:针对|对于|对)(?:(?:已|未|尚|正在|需要?|仍|基本|还没)[^,。“”]{0,12}|难点|重点|共性|个性|疑难|易反弹|遗留|历史遗留|剩余|长期)(?:的|类)*(?:问题|事项|任务)(?:[,:]|$)/,
);

/** What a chapter's title says, and what lies below it. */
export function profile(text: NoticeText, node: OutlineNode): Profile {
  const words = titleWords(text, node);
  const says = classOf(text, node);
  const announces = announcesLedger(words);
  const generic = isGenericTitle(words);
  const organises = ORGANISATION.test(words);
  const lasts = LASTING.test(words);
  const inner = node.children.filter((child) => !isEnumeration(child.mark!.style));
  let explicit = 0;
  let lacking = 0;
  let aspects = 0;
  for (const child of inner) {
    const told = classOf(text, child);
    if (told.aspect) aspects++;
    if (SORTS.test(titleWords(text, child))) continue;
    if (child.mark!.says || told.aspect || told.problem) explicit++;
    else if (told.deficiency) lacking++;
    else if (announces && !organises) {
      const held = heldBy(text, child);
      if (held === "problems") explicit++;
      else if (held === "wants") lacking++;
    }
  }
  // 1.站长包站。2.外包队伍先考后上,无证不录。: what sounds wanting in what was done.
  if (lacking > 0 && explicit === 0 && inner.length > 1 && inner.every((child) => isOneSentence(text, child)))
    lacking = 0;
  // A paragraph after the last sub-heading may sum up the chapter; it alone gives it no depth.
  const set = inner.filter(
    (child, index) =>
      child.children.length > 0 || (hasOwnParagraphs(child) && (index < inner.length - 1 || inner.length === 1)),
  );
  const deep = set.length > 0 && set.length * 2 >= inner.length - 1;
  let finer = 0;
  for (const { children } of inner) if (children[0] && !isEnumeration(children[0].mark!.style)) finer++;
  const count = Math.max(1, inner.length);
  const score =
    (2 * explicit + lacking) / count +
    (deep ? 1 : 0) +
    (announces || generic ? 0.5 : 0) -
    (organises ? 1.5 : 0) -
    (lasts ? 1 : 0);
  const isPlain = !generic && !organises && !lasts;
  const title = { words, says, announces, generic, organises, lasts };
  return {
    title,
    score: inner.length === 0 ? 0 : score,
    explicit: explicit / count,
    lacking: lacking / count,
    holdsAspects: aspects * 2 > inner.length,
    depth: deep ? 2 : node.children.length > 0 ? 1 : 0,
    finer,
    isChapter: marksChapter(node.mark!),
    shape: shapeOf(node),
    lexical:
      lexicalRole(node, title, deep || goesOnFrom(text, node, explicit)) ??
      (isPlain && statesStatus(text, node) ? "item" : null),
  };
}

/** By what they stand in, the chapters whose titles say that what they hold is done: looked for once, not beside each. */
const doneChapters = new WeakMap<OutlineNode, OutlineNode[]>();

function findDone(text: NoticeText, parent: OutlineNode): OutlineNode[] {
  const known = doneChapters.get(parent);
  if (known) return known;
  const found = parent.children.filter((child) => statusOfChapter(titleWords(text, child)) === "done");
  doneChapters.set(parent, found);
  return found;
}

/** 需持续推进的事项 beside 已完成的问题: what goes on of one ledger, where most below it call themselves problems, and tell more. */
function goesOnFrom(text: NoticeText, node: OutlineNode, explicit: number): boolean {
  const { children, parent } = node;
  return (
    parent !== null &&
    explicit * 2 > children.length &&
    children.every(
      ({ heading }) => splitHeading(text, heading).content.end > splitHeading(text, heading).content.start,
    ) &&
    findDone(text, parent).some((other) => other !== node)
  );
}

/** (一)柳荫社区党委 1.关于…问题: what a name holds, whose words say nothing: problems, or what is wanting. */
function heldBy(text: NoticeText, { children }: OutlineNode): "problems" | "wants" | null {
  let problems = 0;
  let wants = 0;
  for (const child of children) {
    if (isEnumeration(child.mark!.style)) return null;
    const says = classOf(text, child);
    if (child.mark!.says === "problem" || says.problem) problems++;
    else if (says.deficiency) wants++;
  }
  if (problems * 2 > children.length) return "problems";
  return (problems + wants) * 2 > children.length ? "wants" : null;
}

/** 力度不够|问题整改情况: what was done about one problem, not about all. */
const PROBLEM_FRAME = /(?:的)?问题(?:的)?(?:整改|落实)(?:完成|进展|落实|工作)*(?:情况|进展|成效|结果)?$/;

/** 巡察整改工作组织领导情况, 整改工作是如何组织的: how the work was led. */
const LEADS_WORK = atStart(
  /^(?:关于|在)?(?:巡[视察])?(?:集中)?整改(?:工作)?的?(?:是?(?:如何|怎么|怎样))?(?:组织|开展|总体|领导|部署)/,
);

/**
 * The role that the title says, if it does. `deep`: what lies below it has measures of its own; then 需持续推进的事项 is
 * a status, and no list of what is to last.
 */
function lexicalRole(
  node: OutlineNode,
  { words, says, announces, generic, organises, lasts }: ChapterTitle,
  deep: boolean,
): Profile["lexical"] {
  if (node.mark?.says || endsWanting(words)) return "item";
  if (!says.aspect && NEXT_STEPS.test(words)) return "next-steps";
  if (CONTACT.test(words)) return "contact";
  if (
    !says.aspect &&
    LONG_TERM.test(words) &&
    // 队伍老化（长期坚持） is one problem, with how far it is.
    LONG_TERM.test(words.replace(/\([^()]{2,10}\)$/, "")) &&
    !(deep && statusOfChapter(words) !== null && !words.includes("长期")) &&
    !/^(?:关于|针对)?[“"]/.test(words) &&
    !classifyHeading(words.replace(/(?:的)?(?:反馈)?(?:问题|事项|任务)(?:清单)?$/, "")).deficiency
  )
    return "long-term";
  if (statusOfChapter(words) || sortsByDeadline(words)) return "status";
  // 关于巡察整改组织领导方面: no aspect of what was found; but 整改组织不力方面 is one.
  if (says.aspect)
    return marksChapter(node.mark!) && LEADS_WORK.test(words) && !saysPlainly(words) ? "organisation" : "item";
  if (generic)
    return /责任|组织|领导|开展|总体|基本/.test(words)
      ? "organisation"
      : announces && !/工作情况/.test(words)
        ? "ledger"
        : null;
  // 聚焦“四个落实”,抓好巡察反馈问题整改: the last clause says what the chapter is.
  const last = words.slice(words.lastIndexOf(",") + 1);
  if (last !== words && isGenericTitle(last) && announcesLedger(last) && !ORGANISATION.test(words)) return "ledger";
  if (LEADS_WORK.test(words)) return "organisation";
  if (says.problem && /^(?:关于|针对|对于)|[“"]|的问题/.test(words)) return "item";
  if (stopsWanting(words)) return null;
  if (!says.deficiency || !(saysPlainly(words) || !(organises || lasts))) return null;
  return announcesLedger(words.replace(PROBLEM_FRAME, "").replaceAll("问题", "")) ? null : "item";
}
