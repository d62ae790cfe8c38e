// Which headings of the ledger are aspects, problems and tasks, and which marks only begin measures.
// Decided per PATH of mark styles ((一) > 1. > (1)) over the whole ledger, so that one odd heading does not turn its level.
import type { ItemKind } from "../ledger/schema.ts";
import { statusOfChapter } from "./lexicon.ts";
import { isEnumeration, type MarkStyle } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { hasOwnParagraphs, type OutlineNode } from "./outline.ts";
import type { Chapter } from "./roles.ts";
import { classOf, titleWords } from "./roles.ts";
import { splitHeading } from "./rules/heading.ts";

export type NodeKind = ItemKind | "measure";

interface Path {
  key: string;
  style: MarkStyle;
  parent: Path | null;
  children: Path[];
  count: number;
  aspects: number;
  problems: number;
  deficiencies: number;
  actions: number;
  says: { problem: number; task: number; measure: number };
  /** Nodes set apart by paragraphs or marked lines of their own. */
  apart: number;
  /** Nodes whose own line goes on with 一是…二是…. */
  enumerated: number;
  /** Nodes whose first sentence is a phrase and is followed by more: 理论武装。一是…. */
  phrased: number;
  kind: NodeKind | null;
}

export interface LedgerRoot {
  node: OutlineNode;
  /** The status that a heading above gives, and that heading. */
  status: "done" | "ongoing" | null;
  statusNode: OutlineNode | null;
}

/**
 * The nodes where the ledger begins: the children of a ledger chapter, or an item chapter itself. A heading that is
 * only a status ((一)已完成整改的问题) is passed through; it gives its status to what lies below.
 */
export function ledgerRoots(text: NoticeText, chapters: Chapter[]): LedgerRoot[] {
  const below = (node: OutlineNode, status: LedgerRoot["status"], statusNode: OutlineNode | null): LedgerRoot[] =>
    node.children.flatMap((child) => {
      const own =
        child.children.length > 0 && !isEnumeration(child.children[0]!.mark!.style)
          ? statusOfChapter(titleWords(text, child))
          : null;
      return own ? below(child, own, child) : [{ node: child, status, statusNode }];
    });
  return chapters.flatMap(({ node, role, status }) => {
    if (role === "item") return [{ node, status, statusNode: status ? node : null }];
    return role === "ledger" ? below(node, status, status ? node : null) : [];
  });
}

class PathTable {
  readonly paths = new Map<string, Path>();
  private readonly byNode = new Map<OutlineNode, Path>();

  constructor(private readonly text: NoticeText) {}

  add(node: OutlineNode, parent: Path | null): void {
    const style = node.mark!.style;
    const key = parent ? `${parent.key}>${style}` : style;
    let path = this.paths.get(key);
    if (!path) {
      path = {
        key,
        style,
        parent,
        children: [],
        count: 0,
        aspects: 0,
        problems: 0,
        deficiencies: 0,
        actions: 0,
        says: { problem: 0, task: 0, measure: 0 },
        apart: 0,
        enumerated: 0,
        phrased: 0,
        kind: null,
      };
      this.paths.set(key, path);
      parent?.children.push(path);
    }
    this.byNode.set(node, path);
    const heading = classOf(this.text, node);
    path.count++;
    if (heading.aspect) path.aspects++;
    else if (heading.problem) path.problems++;
    else if (heading.deficiency) path.deficiencies++;
    else if (heading.action) path.actions++;
    if (node.mark!.says) path.says[node.mark!.says]++;
    if (hasOwnParagraphs(node)) path.apart++;
    else if (node.children.some((child) => isEnumeration(child.mark!.style))) path.enumerated++;
    if (isPhrased(this.text, node)) path.phrased++;
    if (!isEnumeration(style)) for (const child of node.children) this.add(child, path);
  }

  pathOf(node: OutlineNode): Path | undefined {
    return this.byNode.get(node);
  }
}

const LONGEST_PHRASE = 24;

/** Whether a node's first sentence is a phrase, with content behind it on its line. */
function isPhrased(text: NoticeText, node: OutlineNode): boolean {
  const { sentence, content } = splitHeading(text, node.heading);
  return (
    sentence.end - sentence.start <= LONGEST_PHRASE &&
    (content.start < content.end || node.children.length > 0) &&
    !/[,;]/.test(text.folded.slice(sentence.start, sentence.end))
  );
}

/** Whether the marks of a path begin headings, or only measures. */
function isItem(path: Path): boolean {
  if (isEnumeration(path.style)) return false;
  if (path.says.measure * 2 > path.count) return false;
  if (path.says.problem + path.says.task > 0) return true;
  if (path.parent === null) return true;
  const share = (path.aspects + path.problems + path.deficiencies) / path.count;
  const apart = path.apart / path.count;
  if (path.style === "circled" || path.style.startsWith("bullet")) return share >= 0.6 && apart >= 0.5;
  // Below something that calls itself a problem, an action is what was done about it.
  const actions = path.actions / path.count;
  if (share >= 0.5) return true;
  if (apart >= 0.5) return true;
  // Directly below aspects: phrases that name what the measures behind them are about.
  if (path.parent.aspects * 2 > path.parent.count && path.phrased / path.count >= 0.8 && actions < 0.5) return true;
  return share + path.enumerated / path.count >= 0.8 && actions < 0.5;
}

function kindOf(path: Path, problemTotal: number | null): NodeKind {
  if (path.parent?.kind === "measure" || !isItem(path)) return "measure";
  if (path.says.task * 2 > path.count) return "task";
  if (path.says.problem * 2 > path.count) return "problem";
  const parent = path.parent?.kind ?? null;
  if (parent === "problem" || parent === "task") return "task";
  if (path.aspects * 2 >= path.count && path.aspects > 0) return "aspect";
  const below = path.children.filter(isItem);
  const itemsBelow = below.reduce((sum, child) => sum + child.count, 0);
  if (parent === null && itemsBelow > 0) {
    if (problemTotal !== null && problemTotal === path.count && problemTotal !== itemsBelow) return "problem";
    if (problemTotal !== null && problemTotal === itemsBelow) return "aspect";
    const callsItselfProblem = path.problems * 2 > path.count;
    const tasksBelow = below.some((child) => child.says.task > 0 || child.actions * 2 > child.count);
    return callsItselfProblem && (tasksBelow || below.some((child) => child.problems * 2 > child.count))
      ? "problem"
      : "aspect";
  }
  const lacking = path.problems + path.deficiencies;
  return path.actions * 2 > path.count && lacking * 2 < path.count ? "task" : "problem";
}

/**
 * The kind of every node of the ledger. `problemTotal` is the declared number of problems: where it equals the number
 * of headings on one level, that level holds the problems.
 */
export function readKinds(
  text: NoticeText,
  roots: OutlineNode[],
  problemTotal: number | null,
): (node: OutlineNode) => NodeKind {
  const table = new PathTable(text);
  for (const node of roots) table.add(node, null);
  for (const path of table.paths.values()) path.kind = kindOf(path, problemTotal);
  return (node) => table.pathOf(node)?.kind ?? "measure";
}
