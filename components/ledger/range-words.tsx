// A range of days in words that breaks, where it must, between its ends only.

/** A range in words, cut where it may break: into one part or two. */
export function cutRange(words: string, start: string | null): string[] {
  const cut = words.search(/(?<=至)(?=.)|(?<=– )/);
  return cut <= 0 || start === null ? [words] : [words.slice(0, cut), words.slice(cut)];
}

export function RangeWords({ parts }: { parts: string[] }) {
  const [first, second] = parts;
  if (second === undefined) return <span className="nowrap">{first}</span>;
  return (
    <span>
      <span className="nowrap">{first}</span>
      <wbr />
      <span className="nowrap">{second}</span>
    </span>
  );
}
