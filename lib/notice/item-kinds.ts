// Which headings of the ledger are aspects, problems and tasks, and which marks only begin measures.
// Decided per PATH of mark styles ((一) > 1. > (1)) over the whole ledger, so that one odd heading does not turn its level.
import type { DeclaredCounts } from "./declared-counts.ts";
import { addNode, type Path } from "./heading-paths.ts";
import { announcesSolution } from "./lexicon.ts";
import { isEnumeration } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Among, NodeKind, OutlineNode } from "./outline-node.ts";
import type { Chapter } from "./roles.ts";
import { sortsByDeadline, statusOfChapter } from "./status-chapter.ts";
import { Suffix } from "./suffix.ts";
import { titleWords } from "./title-words.ts";

export interface LedgerRoot {
  node: OutlineNode;
  /** The status that a heading above gives, and that heading. */
  status: "done" | "ongoing" | null;
  statusNode: OutlineNode | null;
}

/** How many headings of a level show what they have in common. */
const FEWEST_ALIKE = 3;

/**
 * The nodes where the ledger begins: the children of a ledger chapter, or an item chapter itself. A heading that is
 * only a status ((一)已完成整改的问题) is passed through; it gives its status to what lies below.
 */
export function ledgerRoots(text: NoticeText, chapters: Chapter[]): LedgerRoot[] {
  const roots: LedgerRoot[] = [];
  const addBelow = (node: OutlineNode, status: LedgerRoot["status"], statusNode: OutlineNode | null): void => {
    for (const child of node.children) {
      const holdsItems = child.children.length > 0 && !isEnumeration(child.children[0]!.mark!.style);
      const words = holdsItems ? titleWords(text, child) : "";
      const own = holdsItems ? statusOfChapter(words) : null;
      if (own) addBelow(child, own, child);
      else if (holdsItems && sortsByDeadline(words)) addBelow(child, status, statusNode);
      else roots.push({ node: child, status, statusNode });
    }
  };
  for (const { node, role, status } of chapters) {
    const statusNode = status ? node : null;
    if (role === "item") roots.push({ node, status, statusNode });
    else if (role === "ledger") addBelow(node, status, statusNode);
  }
  return roots;
}

/** (1)…(18) below 1. 2. 3.: numbers that run through, where tasks are declared, count the tasks. */
function runsThrough(path: Path, { task }: DeclaredCounts): boolean {
  return (
    task !== null &&
    path.count <= task &&
    path.firsts === 1 &&
    path.count >= FEWEST_ALIKE &&
    path.nodes[0]!.parent !== path.nodes[path.count - 1]!.parent
  );
}

/**
 * (一)… 1. 2. (二)… 3. 4.: numbers that run through count the problems; what was done is counted anew below each. Below
 * headings that call themselves problems they may count what was done about all.
 */
function countsProblems({ parent, nodes, count, firsts }: Path): boolean {
  if (parent === null || firsts !== 1 || count < FEWEST_ALIKE || parent.problems * 2 > parent.count) return false;
  const holders = new Set(nodes.map((node) => node.parent));
  return holders.size > 1 && nodes.every(({ mark }, index) => mark!.value === index + 1);
}

/**
 * 一、站点管理“两头冷” 1.站长包站。2.外包队伍先考后上。: sentences alone, below no aspects, tell what was done. Behind the last
 * one, a paragraph may sum up.
 */
function tellsDeeds(path: Path, { problem }: DeclaredCounts): boolean {
  return (
    path.parent?.parent === null &&
    path.parent.aspects === 0 &&
    path.problems === 0 &&
    path.count >= 2 &&
    path.sentences >= path.count - (endsInParagraph(path) ? 1 : 0) &&
    problem !== path.count
  );
}

function endsInParagraph({ nodes, count }: Path): boolean {
  const last = nodes[count - 1]!;
  return count > 2 && last.children.length === 0 && last.pieces.length === 1;
}

/** Whether the marks of a path begin headings, or only measures. */
function isItem(path: Path, declared: DeclaredCounts): boolean {
  if (isEnumeration(path.style)) return false;
  if (path.says.measure * 2 > path.count) return false;
  if (path.says.problem + path.says.task > 0) return true;
  if (path.parent === null) return true;
  if (runsThrough(path, declared) || countsProblems(path)) return true;
  if (tellsDeeds(path, declared)) return false;
  const share = (path.aspects + path.problems + path.deficiencies) / path.count;
  const apart = path.apart / path.count;
  if (path.style === "circled" || path.style.startsWith("bullet"))
    return path.labelled * 2 > path.count || (share >= 0.6 && (path.apart + path.answered) * 2 >= path.count);
  // Below something that calls itself a problem, an action is what was done about it.
  const actions = path.actions / path.count;
  if (share >= 0.5) return true;
  if (apart >= 0.5) return true;
  // Directly below aspects: phrases that name what the measures behind them are about.
  if (path.parent.aspects * 2 > path.parent.count && path.phrased / path.count >= 0.8 && actions < 0.5) return true;
  return share + path.enumerated / path.count >= 0.8 && actions < 0.5;
}

/** Whether most headings say what is wanting, or that they are problems or tasks. */
const areWanting = ({ problems, deficiencies, says, count }: Path) =>
  (problems + deficiencies) * 2 > count || (says.problem + says.task) * 2 > count;

const callThemselvesProblems = ({ problems, count }: Path) => problems * 2 > count;

/** Sentences alone, of which most want nothing: deeds. */
const areSentences = (path: Path) => path.sentences * 2 > path.count && !areWanting(path);

/**
 * Whether numbers that run through count tasks, of which `count` stand on their level: as many as are declared, or more than
 * there are problems, or what was done, or what lies below headings that call themselves problems. What is wanting below
 * what is wanting, of which there may be fewer, are the problems themselves.
 */
function countsTasks(path: Path, count: number, declared: DeclaredCounts): boolean {
  if (!runsThrough(path, declared)) return false;
  const { problem, task } = declared;
  if (task === count || (problem !== null && problem < count)) return true;
  return callThemselvesProblems(path.parent!) || path.actions * 2 > path.count || areSentences(path);
}

/** 3个方面28个问题: whether headings are as many as the aspects, and hold what may be problems or tasks. */
function countedAmongAspects(path: Path, below: Path[], { aspects }: DeclaredCounts): boolean {
  if (!aspects.includes(path.count)) return false;
  const framed = callThemselvesProblems(path);
  return below.every((child) => (framed ? areWanting(child) : !areSentences(child)));
}

const ENDS_IN_PROBLEM = new Suffix(/问题(?:的?(?:整改|落实)+(?:(?:进展|完成)(?:落实|进展|完成)*)?情况)?$/);

const endsInProblem = (words: string) => words.endsWith("问题") || ENDS_IN_PROBLEM.ends(words);

/** (一)…方面 above 1.关于…方面的问题: what calls itself one right below aspects, and holds none, is a problem. */
function endsAspects(text: NoticeText, { parent, nodes, count }: Path): boolean {
  if (parent?.kind !== "aspect" || parent.aspects * 2 <= parent.count) return false;
  let named = 0;
  for (const node of nodes) if (endsInProblem(titleWords(text, node))) named++;
  return named * 2 > count;
}

function kindOf(text: NoticeText, path: Path, declared: DeclaredCounts): NodeKind {
  const problemTotal = declared.problem;
  if (path.parent?.kind === "measure" || !isItem(path, declared)) return "measure";
  if (path.says.task * 2 > path.count) return "task";
  if (path.says.problem * 2 > path.count) return "problem";
  const parent = path.parent?.kind ?? null;
  if (parent === "problem" || parent === "task") return "task";
  const below = path.children.filter((child) => isItem(child, declared));
  // …方面存在的问题(已完成): what is done with, or not, is a problem; an aspect holds some.
  if (below.length === 0 && path.aspects > 0 && path.stated * 2 > path.count) return "problem";
  if (below.length === 0 && path.aspects > 0 && endsAspects(text, path)) return "problem";
  if (path.aspects * 2 >= path.count && path.aspects > 0) return "aspect";
  // (一)“一岗双责”空转 above 问题3:…: no problem holds what is called one, unless it is called so, too, or declared.
  const isCalledSo = callThemselvesProblems(path) || problemTotal === path.count;
  if (!isCalledSo && below.some((child) => child.says.problem * 2 > child.count)) return "aspect";
  const itemsBelow = below.reduce((sum, child) => sum + child.count, 0);
  if (parent === null && itemsBelow > 0) {
    if (problemTotal !== null && problemTotal === path.count && problemTotal !== itemsBelow) return "problem";
    if (countedAmongAspects(path, below, declared)) return "aspect";
    const lacks = path.aspects * 2 < path.count && (path.problems + path.deficiencies) * 2 >= path.count;
    // 整改任务1: below it is a task whatever the counts; what is wanting above it is a problem.
    if (lacks && below.some((child) => child.says.task * 2 > child.count)) return "problem";
    if (problemTotal !== null && problemTotal === itemsBelow) return "aspect";
    const callsItselfProblem = callThemselvesProblems(path);
    const holdsTasks = below.some(
      (child) =>
        countsTasks(child, itemsBelow, declared) &&
        // …的问题: what calls itself a problem, below what only sounds like one, is no task.
        !(callThemselvesProblems(child) && !callsItselfProblem) &&
        !child.children.some((inner) => isItem(inner, declared)),
    );
    if (lacks && holdsTasks) return "problem";
    const tasksBelow = below.some((child) => child.says.task > 0 || child.actions * 2 > child.count);
    return callsItselfProblem && (tasksBelow || below.some(callThemselvesProblems)) ? "problem" : "aspect";
  }
  // 2大类5个方面9个问题: what holds as many problems as are declared, and is counted among the aspects, is one.
  const isFiner = problemTotal !== path.count && problemTotal === itemsBelow && declared.aspects.includes(path.count);
  if (parent === "aspect" && isFiner) return "aspect";
  const lacking = path.problems + path.deficiencies;
  return path.actions * 2 > path.count && lacking * 2 < path.count ? "task" : "problem";
}

/** What headings that end in 问题 are of: most of what is solved begin with the solving. */
function kinOf(text: NoticeText, { nodes, count }: Path): Among {
  let solving = 0;
  for (const node of nodes) if (announcesSolution(titleWords(text, node))) solving++;
  return solving * 2 < count ? "lacks" : "problems";
}

function settlePath(text: NoticeText, path: Path, declared: DeclaredCounts): void {
  path.kind = kindOf(text, path, declared);
  let named = 0;
  if (path.kind !== "measure" && path.count >= FEWEST_ALIKE)
    for (const node of path.nodes) if (endsInProblem(titleWords(text, node))) named++;
  const among = named * 4 >= path.count * 3 && named > 0 ? kinOf(text, path) : null;
  for (const node of path.nodes) {
    node.kind = path.kind;
    node.among = among;
  }
  for (const child of path.children) settlePath(text, child, declared);
}

/**
 * Finds the kind of every node of the ledger. Where the declared number of problems equals the number of headings on
 * one level, that level holds the problems.
 */
export function readKinds(text: NoticeText, roots: OutlineNode[], declared: DeclaredCounts): void {
  const paths: Path[] = [];
  for (const node of roots) addNode(text, node, null, paths);
  for (const path of paths) settlePath(text, path, declared);
}
