// The words of a figure on one line: `36 / 40 个问题 · 90 %`. By itself, since the browser makes rows with it too.

/** As many characters as fit a column; what is longer may break. */
const longestLine = 32;

/**
 * One line where there is room. Where there is none it breaks behind `36 / 40` and before `· 90 %`, and between what else it
 * says: never within a word, and the dot goes with its rate.
 */
export function FigureLine({ words }: { words: string }) {
  const [, fraction = "", noun = "", rate = "", rest = ""] =
    /^([\d,]+ \/ [\d,]+\s?)?(?:(.*?)(·\s?[\d,.]+\s?%))?(.*)$/u.exec(words) ?? [];
  const line = words.length <= longestLine ? "figure-line" : undefined;
  return (
    <span className={line}>
      {fraction === "" ? null : (
        <>
          <span className="nowrap">{fraction}</span>
          <wbr />
        </>
      )}
      {noun}
      {rate === "" ? null : (
        <>
          <wbr />
          <span className="nowrap">{rate}</span>
        </>
      )}
      {rest}
    </span>
  );
}
