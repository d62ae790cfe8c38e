// A global pattern over words -> all its matches. Every rule asks this of every sentence.

/** All matches of a global pattern. Unlike `matchAll` it makes no copy of the pattern, which costs more than a sentence. */
export function allMatches(words: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
