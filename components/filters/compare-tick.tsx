/** What a tick says: what stands before the name of what is ticked, and what ticking does. */
export interface TickWords {
  add: string;
  hint: string;
}

interface CompareTickProps {
  /** The field of the filter. */
  name: "unit" | "round" | "region";
  value: string;
  label: string;
  words: TickWords;
}

/** A tick beside a name, for the form that puts the ticked ones side by side. */
export function CompareTick({ name, value, label, words }: CompareTickProps) {
  return (
    <input
      type="checkbox"
      name={name}
      value={value}
      aria-label={words.add + label}
      title={words.hint}
      className="compare-tick no-print"
    />
  );
}
