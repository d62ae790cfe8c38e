// What each chapter of the outline is for: organisation, ledger, long-term items, next steps, contact.
// A chapter can itself be an aspect or a problem; then it is an item of the ledger.
import {
  announcesLedger,
  CONTACT,
  classifyHeading,
  type HeadingClass,
  isGenericTitle,
  LASTING,
  LONG_TERM,
  NEXT_STEPS,
  ORGANISATION,
  saysPlainly,
} from "./lexicon.ts";
import { isEnumeration, marksChapter } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { hasOwnParagraphs, type OutlineNode } from "./outline-node.ts";
import { sortsByDeadline, statusOfChapter } from "./status-chapter.ts";
import { classOf, isOneSentence, statesStatus, titleWords } from "./title-words.ts";

export type ChapterRole = "organisation" | "ledger" | "item" | "long-term" | "next-steps" | "contact";

export interface Chapter {
  node: OutlineNode;
  role: ChapterRole;
  /** The status that the chapter's title gives its items. */
  status: "done" | "ongoing" | null;
}

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

interface Profile {
  title: ChapterTitle;
  /** How much of a ledger it looks like: by its sub-headings, its depth and its title. */
  score: number;
  /** Share of its sub-headings that say themselves that they are aspects or problems. */
  explicit: number;
  /** Share of those that say what is wanting. */
  lacking: number;
  depth: number;
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

function profile(text: NoticeText, node: OutlineNode): Profile {
  const words = titleWords(text, node);
  const says = classOf(text, node);
  const announces = announcesLedger(words);
  const generic = isGenericTitle(words);
  const organises = ORGANISATION.test(words);
  const lasts = LASTING.test(words);
  const inner = node.children.filter((child) => !isEnumeration(child.mark!.style));
  let explicit = 0;
  let lacking = 0;
  for (const child of inner) {
    const { aspect, problem, deficiency } = classOf(text, child);
    if (child.mark!.says || aspect || problem) explicit++;
    else if (deficiency) lacking++;
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
    depth: deep ? 2 : node.children.length > 0 ? 1 : 0,
    isChapter: marksChapter(node.mark!),
    shape: shapeOf(node),
    lexical: lexicalRole(node, title, deep) ?? (isPlain && statesStatus(text, node) ? "item" : null),
  };
}

/**
 * The role that the title says, if it does. `deep`: what lies below it has paragraphs of its own; then 需持续推进的事项 is
 * a status, and no list of what is to last.
 */
function lexicalRole(
  node: OutlineNode,
  { words, says, announces, generic, organises, lasts }: ChapterTitle,
  deep: boolean,
): Profile["lexical"] {
  if (node.mark?.says) return "item";
  if (!says.aspect && NEXT_STEPS.test(words)) return "next-steps";
  if (CONTACT.test(words)) return "contact";
  if (
    !says.aspect &&
    !(deep && statusOfChapter(words) !== null && !words.includes("长期")) &&
    // 队伍老化（长期坚持） is one problem, with how far it is.
    LONG_TERM.test(words.replace(/\([^()]{2,10}\)$/, "")) &&
    !/^(?:关于|针对)?[“"]/.test(words) &&
    !classifyHeading(words.replace(/(?:的)?(?:反馈)?(?:问题|事项|任务)(?:清单)?$/, "")).deficiency
  )
    return "long-term";
  if (statusOfChapter(words) || sortsByDeadline(words)) return "status";
  if (says.aspect) return "item";
  if (generic)
    return /责任|组织|领导|开展|总体|基本/.test(words)
      ? "organisation"
      : announces && !/工作情况/.test(words)
        ? "ledger"
        : null;
  // 聚焦“四个落实”,抓好巡察反馈问题整改: the last clause says what the chapter is.
  const last = words.slice(words.lastIndexOf(",") + 1);
  if (last !== words && isGenericTitle(last) && announcesLedger(last) && !ORGANISATION.test(words)) return "ledger";
  if (/^(?:巡[视察])?(?:集中)?整改(?:工作)?(?:的)?(?:组织|开展|总体|领导|部署)/.test(words)) return "organisation";
  if (says.problem && /^(?:关于|针对|对于)|[“"]|的问题/.test(words)) return "item";
  if (says.deficiency && (saysPlainly(words) || !(organises || lasts)) && !announcesLedger(words.replace(/问题/g, "")))
    return "item";
  return null;
}

/** A chapter counts as ledger from this score on, if no other one scores much higher. */
const LEDGER_SCORE = 0.9;
const MARGIN = 1.2;

/** Chapters whose titles say nothing certain: decided by what they hold and where they stand. */
function settle(profiles: Profile[]): ChapterRole[] {
  const best = profiles.reduce(
    (most, { lexical, score }) => (lexical === null || lexical === "ledger" ? Math.max(most, score) : most),
    0,
  );
  const deep = profiles.some(
    ({ lexical, score, depth }) => depth === 2 && (lexical === null || lexical === "ledger") && score >= LEDGER_SCORE,
  );
  const roles = profiles.map(({ title, lexical, score, depth, explicit, lacking }): ChapterRole | null => {
    if (lexical === "status") return "ledger";
    if (lexical === "ledger" && depth === 0) return null;
    if (lexical !== null && lexical !== "ledger") return lexical;
    // Beside a ledger with paragraphs below its headings, a list of single paragraphs is one only if it says so.
    const says = lacking + explicit >= 0.5 && title.announces && !title.organises;
    if (says && score >= LEDGER_SCORE) return "ledger";
    if (deep && depth < 2 && explicit < 0.5) return null;
    return score >= LEDGER_SCORE && score >= best - MARGIN ? "ledger" : null;
  });
  const plain = roles.flatMap((role, index) =>
    role === "ledger" && profiles[index]!.lexical === null && !profiles[index]!.title.announces ? [index] : [],
  );
  if (plain.length >= 2) for (const index of plain) roles[index] = "item";
  else if (plain.length === 1 && !profiles.some(({ isChapter }) => isChapter)) takeAll(profiles, roles);
  if (!roles.some((role) => role === "ledger" || role === "item")) chooseLikely(profiles, roles);
  adoptItems(profiles, roles);
  const first = roles.findIndex((role) => role === "ledger" || role === "item");
  return roles.map((role, index) => role ?? (first < 0 || index < first ? "organisation" : "next-steps"));
}

/** (一)…1.…(二)…1.…: without a 一、 there are no chapters; what looks like one is an aspect, and so are those beside it. */
function takeAll(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  profiles.forEach(({ title, lexical, shape }, index) => {
    const says = title.organises || title.lasts;
    if (roles[index] === "ledger" || (lexical === null && shape !== "nothing" && !says)) roles[index] = "item";
  });
}

/** Where nothing looks like a ledger: the chapter that most likely is, or all that are neither first nor last words. */
function chooseLikely(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  const open = roles.flatMap((role, index) => (role === null ? [index] : []));
  const likely = (index: number) => {
    const { depth, lexical, title } = profiles[index]!;
    const { announces, organises, lasts } = title;
    return (
      (announces ? 2 : 0) +
      (lexical === "ledger" ? 2 : 0) +
      (depth >= 2 ? 2 : 0) -
      (organises ? 2 : 0) -
      (lasts ? 2 : 0)
    );
  };
  const best = open
    .filter((index) => likely(index) > 0 && profiles[index]!.depth > 0)
    .sort((a, b) => likely(b) - likely(a) || a - b)[0];
  if (best !== undefined) {
    roles[best] = "ledger";
    return;
  }
  const items = open.filter((index) => profiles[index]!.shape !== "nothing" && likely(index) >= 0);
  if (items.length >= 2) for (const index of items) roles[index] = "item";
}

/** 井下检查“走马观花”: what is wanting has a name of its own. */
const NICKNAMED = /[^“”]“[^“”]{2,16}”$/;

/** Among chapters that are items, one whose words say nothing is an item too: between two of them, or shaped like them. */
function adoptItems(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  const items = roles.flatMap((role, index) => (role === "item" ? [index] : []));
  if (items.length === 0 || roles.includes("ledger")) return;
  const shapes = new Set(items.map((index) => profiles[index]!.shape));
  roles.forEach((role, index) => {
    if (role !== null) return;
    const { shape, title } = profiles[index]!;
    const { says, organises, lasts, generic } = title;
    const between = index > items[0]! && index < items[items.length - 1]!;
    const alike =
      (shapes.has(shape) || NICKNAMED.test(title.words)) &&
      !says.action &&
      !organises &&
      !lasts &&
      !generic &&
      shape !== "nothing";
    if (between || alike) roles[index] = "item";
  });
}

/** The chapters of an outline with their roles, in text order. */
export function readChapters(text: NoticeText, root: OutlineNode): Chapter[] {
  // An empty list is of another kind to the compiler, which would begin anew with all that follows.
  if (root.children.length === 0) return [];
  const profiles = root.children.map((node) => profile(text, node));
  const roles = settle(profiles);
  return root.children.map((node, index) => ({
    node,
    role: roles[index]!,
    status: profiles[index]!.lexical === "status" ? statusOfChapter(profiles[index]!.title.words) : null,
  }));
}
