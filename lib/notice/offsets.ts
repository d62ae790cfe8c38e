// Ascending offsets of a text, looked through by halves; and spans put in such an order.

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

/** Puts spans in the order of their beginnings. Most are in it already, and to look costs less than to sort. */
export function sortByStart(spans: { start: number }[]): void {
  for (let index = 1; index < spans.length; index++)
    if (spans[index]!.start < spans[index - 1]!.start) {
      spans.sort((a, b) => a.start - b.start);
      return;
    }
}
