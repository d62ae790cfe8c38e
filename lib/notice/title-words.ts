// The words of a heading that say what it is: its first sentence, without its mark and what stands in brackets behind it.

import type { SourceSpan } from "../ledger/span.ts";
import { toCharacterTable } from "./character-table.ts";
import { withoutCount } from "./count-clause.ts";
import { atStart } from "./edge-rules.ts";
import { classifyHeading, type HeadingClass, readStatus } from "./lexicon.ts";
import type { NoticeText } from "./notice-text.ts";
import type { OutlineNode } from "./outline-node.ts";
import { splitHeading } from "./rules/heading.ts";

const END_MARKS = toCharacterTable("。.,:;");

/** Where a heading's first sentence ends, without the marks at its end. */
function sentenceEnd({ folded }: NoticeText, { start, end: limit }: SourceSpan): number {
  let end = limit;
  while (end > start && END_MARKS[folded.charCodeAt(end - 1)] === 1) end--;
  return end;
}

/** …方面(3个问题), 已完成的问题(共10个): how much lies below is no part of what the heading says. */
const COUNT_BEHIND =
  /\s*\((?:(?:整改|具体|反馈)?(?:措施|任务|问题))?(?:共|共计|计|含|涉及|反馈)?\s?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:个|项|条|类)?[^()]{0,28}\)$/;
/** Neither is how far it is: 针对…的问题(已完成整改). */
const STATUS_BEHIND = /^(.{3,}\S)\s*[([]([^()[\]]{2,30})[)\]]$/;

function withoutStatus(words: string): string {
  const status = STATUS_BEHIND.exec(words);
  return status && readStatus(status[2]!) !== null ? status[1]! : words;
}

/** A heading's words, folded. */
export function titleWords(text: NoticeText, node: OutlineNode): string {
  node.title ??= readTitleWords(text, node);
  return node.title;
}

/** …问题(责任领导:总编辑;责任部室:采编部): who answers for it is no part of its name either. */
export const RESPONSIBLE_BEHIND =
  /\s*[([](?:责任|牵头|分管|整改责任)(?:领导|单位|部门|人|部室|科室|股室|处室)\s?[::][^()[\]]{1,60}[)\]]$/;

function isBracketed({ folded }: NoticeText, start: number, end: number): boolean {
  return end > start && (folded[end - 1] === ")" || folded[end - 1] === "]");
}

function readTitleWords(text: NoticeText, node: OutlineNode): string {
  const { sentence } = splitHeading(text, node.heading);
  const end = sentenceEnd(text, sentence);
  const words = text.folded.slice(sentence.start, end);
  if (!isBracketed(text, sentence.start, end)) return withoutCount(words);
  return withoutStatus(words.replace(RESPONSIBLE_BEHIND, "")).replace(COUNT_BEHIND, "");
}

/** Whether a heading says how far it is: in brackets behind it, or on a line below. */
export function statesStatus(text: NoticeText, node: OutlineNode): boolean {
  for (const piece of node.pieces) if (piece.kind === "status") return true;
  const { sentence } = splitHeading(text, node.heading);
  const end = sentenceEnd(text, sentence);
  if (!isBracketed(text, sentence.start, end)) return false;
  const words = text.folded.slice(sentence.start, end);
  return withoutStatus(words) !== words;
}

/** Whether a mark has one sentence with its full stop behind it, and nothing below: 1.清退空壳企业5家。 */
export function isOneSentence(text: NoticeText, node: OutlineNode): boolean {
  if (node.children.length > 0 || node.pieces.length > 0) return false;
  const { sentence, content } = splitHeading(text, node.heading);
  return content.start >= content.end && text.folded[trimEnd(text, sentence) - 1] === "。";
}

function trimEnd({ folded }: NoticeText, { start, end: limit }: SourceSpan): number {
  let end = limit;
  while (end > start && (folded[end - 1] === " " || folded[end - 1] === "\n")) end--;
  return end;
}

/** 针对公示栏常年空白: — 问题 is left out. 针对…,采取措施: is none. */
const FRAMED = atStart(/^(?:针对|对于)[^,;]*$/);

/** Whether a heading is framed as a problem by 针对 and a colon alone. */
function isFramed(text: NoticeText, node: OutlineNode, words: string): boolean {
  if (!FRAMED.test(words)) return false;
  return text.folded[splitHeading(text, node.heading).sentence.end - 1] === ":";
}

/** The lexical class of a heading. */
export function classOf(text: NoticeText, node: OutlineNode): HeadingClass {
  if (node.says === null) {
    const words = titleWords(text, node);
    node.says = classifyHeading(isFramed(text, node, words) ? `${words}问题` : words);
  }
  return node.says;
}
