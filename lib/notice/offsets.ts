// Ascending offsets of a text, looked through by halves.

/** Index of the first of the ascending offsets that is not below one; every `step`-th is looked at. */
export function indexFrom(offsets: readonly number[], offset: number, step = 1): number {
  let low = 0;
  let high = offsets.length / step;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle * step]! < offset) low = middle + 1;
    else high = middle;
  }
  return low * step;
}
