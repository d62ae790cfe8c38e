// Findings: a list below a problem that only counts off what is wanting in particular; what was done follows for all of them.
// example  (1)河湖长制落实不力。|①台账缺失;|②账实不符。|整改情况:一是… → the label is the problem's, not that of ②
import { classifyHeading, tellsWhatIsWanting } from "./lexicon.ts";
import { isEnumeration } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { OutlineNode } from "./outline-node.ts";
import { splitHeading } from "./rules/heading.ts";

/** No problem counts off more. */
const MOST = 20;
/** Marks of lists below a problem, never of problems below an aspect alone. */
const LISTED: ReadonlySet<string> = new Set(["circled", "arabic-paren", "arabic-half"]);

function isFinding(text: NoticeText, { heading, pieces, children }: OutlineNode): boolean {
  if (pieces.length > 0 || children.length > 0) return false;
  const { sentence, content } = splitHeading(text, heading);
  return content.start >= content.end && tellsWhatIsWanting(text.folded.slice(sentence.start, sentence.end));
}

/** Whether a node is the last of at least two findings below a problem. */
export function endsFindings(text: NoticeText, { mark, parent }: OutlineNode): boolean {
  if (!mark || !LISTED.has(mark.style) || !parent?.mark || isEnumeration(parent.mark.style)) return false;
  const list = parent.children;
  if (list.length < 2 || list.length > MOST || list.some((node) => node.mark!.style !== mark.style)) return false;
  const { sentence } = splitHeading(text, parent.heading);
  const above = classifyHeading(text.folded.slice(sentence.start, sentence.end));
  return !above.aspect && (above.problem || above.deficiency) && list.every((node) => isFinding(text, node));
}

/** Whether a node is one of findings that are answered together: a label stands behind them. */
export function isAnsweredBelow({ parent, end }: OutlineNode): boolean {
  return parent?.pieces.some(({ kind, start }) => kind === "label" && start >= end) === true;
}
