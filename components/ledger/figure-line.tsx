// The words of a figure on one line: `36 / 40 个问题 · 90 %`. By itself, since the browser makes rows with it too.

/** As many characters as fit a column; what is longer may break. */
const longestLine = 32;

/** One line, as far as the page is wide enough; on a narrow one it breaks behind `36 / 40` and behind the dot. */
export function FigureLine({ words }: { words: string }) {
  const [fraction = ""] = /^[\d,]+ \/ [\d,]+\s?/.exec(words) ?? [];
  const isShort = words.length <= longestLine;
  if (fraction === "") return <span className={isShort ? "nowrap" : undefined}>{words}</span>;
  return (
    <span className={isShort ? "figure-line" : undefined}>
      <span className="nowrap">{fraction}</span>
      {/* Chinese words are kept whole, and with them a number in front of them. */}
      <wbr />
      {words.slice(fraction.length)}
    </span>
  );
}
