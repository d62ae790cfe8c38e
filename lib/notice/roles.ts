// What each chapter of the outline is for: organisation, ledger, long-term items, next steps, contact.
// A chapter can itself be an aspect or a problem; then it is an item of the ledger.
import { ORGANISATION, LASTING, NEXT_STEPS, LONG_TERM, CONTACT, announcesLedger, classifyHeading, isGenericTitle, statusOfChapter } from "./lexicon.ts";
import { isEnumeration } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { type OutlineNode, hasOwnParagraphs } from "./outline.ts";
import { splitHeading } from "./rules/heading.ts";

export type ChapterRole = "organisation" | "ledger" | "item" | "long-term" | "next-steps" | "contact";

export interface Chapter {
  node: OutlineNode;
  role: ChapterRole;
  /** The status that the chapter's title gives its items. */
  status: "done" | "ongoing" | null;
}

/** A heading's first sentence, folded, without its mark. */
export function titleWords(text: NoticeText, node: OutlineNode): string {
  const { sentence } = splitHeading(text, node.heading);
  return text.folded.slice(sentence.start, sentence.end).replace(/[。.,:;]+$/, "");
}

interface Profile {
  words: string;
  /** Share of its sub-headings that are aspects, problems or deficiencies. */
  ledgerShare: number;
  depth: number;
  lexical: ChapterRole | "status" | null;
}

function profile(text: NoticeText, node: OutlineNode): Profile {
  const words = titleWords(text, node);
  const inner = node.children.filter((child) => !isEnumeration(child.mark!.style));
  let ledgerLike = 0;
  for (const child of inner) {
    const says = classifyHeading(titleWords(text, child));
    if (child.mark!.says || says.aspect || says.problem || says.deficiency) ledgerLike++;
  }
  const depth = inner.some((child) => hasOwnParagraphs(child) || child.children.length > 0) ? 2 : node.children.length > 0 ? 1 : 0;
  return { words, ledgerShare: inner.length === 0 ? 0 : ledgerLike / inner.length, depth, lexical: lexicalRole(node, words) };
}

/** The role that the title alone says, if it does. */
function lexicalRole(node: OutlineNode, words: string): Profile["lexical"] {
  const says = classifyHeading(words);
  if (node.mark?.says) return "item";
  if (!says.aspect && NEXT_STEPS.test(words)) return "next-steps";
  if (CONTACT.test(words)) return "contact";
  const generic = isGenericTitle(words);
  if (!says.aspect && LONG_TERM.test(words) && !/^(?:关于|针对)?[“"]/.test(words) && !says.deficiency) return "long-term";
  if (statusOfChapter(words)) return "status";
  if (says.aspect && !generic) return "item";
  if (generic) return /责任|组织|领导|开展|总体|基本/.test(words) ? "organisation" : announcesLedger(words) && !/工作情况/.test(words) ? "ledger" : null;
  if (/^(?:巡[视察])?(?:集中)?整改(?:工作)?(?:的)?(?:组织|开展|总体|领导|部署)/.test(words)) return "organisation";
  if (says.problem && /^(?:关于|针对|对于)|[“"]|的问题/.test(words)) return "item";
  if (says.deficiency && !LASTING.test(words) && !announcesLedger(words.replace(/问题/g, ""))) return "item";
  return null;
}

/** Chapters whose titles say nothing certain: decided by what they hold and where they stand. */
function settle(profiles: Profile[]): ChapterRole[] {
  const roles = profiles.map(({ lexical, ledgerShare, words, depth }, index): ChapterRole | null => {
    if (lexical === "status") return "ledger";
    if (lexical === "ledger" && depth === 0) return null;
    if (lexical) return lexical;
    if (LASTING.test(words) && index > 0 && profiles.some((other, at) => at < index && (other.ledgerShare >= 0.5 || other.lexical === "item"))) return "next-steps";
    return ledgerShare >= 0.5 && !(ORGANISATION.test(words) && ledgerShare < 0.75) ? "ledger" : null;
  });
  const plain = roles.flatMap((role, index) => (role === "ledger" && profiles[index]!.lexical === null && !announcesLedger(profiles[index]!.words) ? [index] : []));
  if (plain.length >= 2) for (const index of plain) roles[index] = "item";
  if (!roles.some((role) => role === "ledger" || role === "item")) {
    const open = roles.flatMap((role, index) => (role === null ? [index] : []));
    const likely = (index: number) => {
      const { words, depth } = profiles[index]!;
      return (announcesLedger(words) ? 2 : 0) + (depth >= 2 ? 2 : 0) - (ORGANISATION.test(words) ? 2 : 0) - (LASTING.test(words) ? 2 : 0);
    };
    const best = open.filter((index) => likely(index) > 0).sort((a, b) => likely(b) - likely(a) || a - b)[0];
    if (best !== undefined) roles[best] = "ledger";
    else {
      const items = open.filter((index) => profiles[index]!.depth >= 1 && likely(index) >= 0);
      if (items.length >= 2) for (const index of items) roles[index] = "item";
    }
  }
  const first = roles.findIndex((role) => role === "ledger" || role === "item");
  return roles.map((role, index) => role ?? (first < 0 || index < first ? "organisation" : "next-steps"));
}

/** The chapters of an outline with their roles, in text order. */
export function readChapters(text: NoticeText, root: OutlineNode): Chapter[] {
  const profiles = root.children.map((node) => profile(text, node));
  const roles = settle(profiles);
  return root.children.map((node, index) => ({
    node,
    role: roles[index]!,
    status: profiles[index]!.lexical === "status" ? statusOfChapter(profiles[index]!.words) : null,
  }));
}
