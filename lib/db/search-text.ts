// Words -> what is searched: folded, without white space and quotation marks, cut into bigrams.
// Stock PostgreSQL finds Chinese by these from two characters on; trigrams would need three and a fitting locale.
import type { SourceSpan } from "../ledger/span.ts";
import { fold } from "../notice/fold.ts";

/** What a reader does not type: white space, quotation marks and book title marks. */
const unsearched = /[\s"'“”‘’「」『』《》〈〉]/u;

/** The most terms of one keyword that are asked for. */
const mostTerms = 8;

interface SearchForm {
  text: string;
  /** For each code unit of `text`, where it stands in the original. */
  origins: number[];
}

function toSearchForm(words: string): SearchForm {
  // Folding keeps every offset, and so must this: only ASCII letters are sure to have a lower case of their length.
  const kept = fold(words).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let text = "";
  const origins: number[] = [];
  for (let at = 0; at < kept.length; at++) {
    const unit = kept.charAt(at);
    // PostgreSQL cannot keep NUL.
    if (unit === "\0" || unsearched.test(unit)) continue;
    text += unit;
    origins.push(at);
  }
  return { text, origins };
}

/** The words as they are searched. */
export function toSearchText(words: string): string {
  return toSearchForm(words).text;
}

/** Two neighbouring code units in one 32-bit number; signed, as PostgreSQL's integer is. */
function toBigram(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The distinct bigrams of a search text, for the `bigrams` columns and for asking them. */
export function toBigrams(searchText: string): number[] {
  const bigrams = new Set<number>();
  for (let at = 0; at + 1 < searchText.length; at++) bigrams.add(toBigram(searchText, at));
  return [...bigrams];
}

/** The terms of a keyword in their searched form: parts between spaces, all of which must be found. */
export function toTerms(keyword: string): string[] {
  const terms = keyword
    .split(/\s+/)
    .map(toSearchText)
    .filter((term) => term !== "");
  return [...new Set(terms)].slice(0, mostTerms);
}

/** Whether a keyword is too short to be looked for: no term of two characters. It then finds nothing, and pages say why. */
export function isTooShort(keyword: string): boolean {
  return !toTerms(keyword).some((term) => term.length >= 2);
}

/**
 * Where the terms of a keyword stand in `words`, as half-open UTF-16 spans in order, overlapping ones joined.
 * A span may hold white space or quotation marks that the search ignores.
 */
export function findHighlights(words: string, terms: readonly string[]): SourceSpan[] {
  const { text, origins } = toSearchForm(words);
  const found: SourceSpan[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
      const start = origins[at];
      const last = origins[at + term.length - 1];
      if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: SourceSpan[] = [];
  for (const span of found) {
    const before = joined.at(-1);
    if (before !== undefined && span.start <= before.end) before.end = Math.max(before.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
