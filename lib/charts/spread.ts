// Values with how often they occur -> the least, the middle and the largest.

export interface Weighted {
  value: number;
  count: number;
}

/** `null` where there is no value. The median of an even number lies halfway between the two in the middle. */
export function toSpread(values: readonly Weighted[]): { min: number; median: number; max: number } | null {
  const sorted = values.filter((one) => one.count > 0).sort((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const of = sorted.reduce((sum, one) => sum + one.count, 0);
  const at = (place: number): number => {
    let passed = 0;
    for (const one of sorted) {
      passed += one.count;
      if (passed > place) return one.value;
    }
    return last.value;
  };
  const median = of % 2 === 1 ? at((of - 1) / 2) : (at(of / 2 - 1) + at(of / 2)) / 2;
  return { min: first.value, median, max: last.value };
}
