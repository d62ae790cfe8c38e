// Values with how often they occur -> the least, the middle and the largest.

export interface Weighted {
  value: number;
  count: number;
}

interface Picked<One> {
  least: One;
  /** The two in the middle; one and the same where the number is odd. */
  middle: [lower: One, upper: One];
  largest: One;
}

/** Which of them stand at the ends and in the middle; of equal ones the first. `null` where there is none. */
export function pickSpread<One extends Weighted>(values: readonly One[]): Picked<One> | null {
  const sorted = values.filter((one) => one.count > 0).sort((a, b) => a.value - b.value);
  const [least, last] = [sorted[0], sorted.at(-1)];
  if (!least || !last) return null;
  const of = sorted.reduce((sum, one) => sum + one.count, 0);
  const at = (place: number): One => {
    let passed = 0;
    for (const one of sorted) {
      passed += one.count;
      if (passed > place) return one;
    }
    return last;
  };
  const largest = sorted.find((one) => one.value === last.value) ?? last;
  return { least, middle: [at(Math.ceil(of / 2) - 1), at(Math.floor(of / 2))], largest };
}

/** `null` where there is no value. The median of an even number lies halfway between the two in the middle. */
export function toSpread(values: readonly Weighted[]): { min: number; median: number; max: number } | null {
  const picked = pickSpread(values);
  if (picked === null) return null;
  const [lower, upper] = picked.middle;
  return { min: picked.least.value, median: (lower.value + upper.value) / 2, max: picked.largest.value };
}
