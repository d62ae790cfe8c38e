// Characters of several sizes -> the size of the text's own.

/** The size, in points, in which most characters are set; rounded to halves, 0 where there are none. */
export function findUsualSize(set: Iterable<{ text: string; size: number }>): number {
  const bySize = new Map<number, number>();
  for (const { text, size } of set) {
    const rounded = Math.round(2 * size) / 2;
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length);
  }
  let [usual, most] = [0, 0];
  for (const [size, count] of bySize) if (count > most) [usual, most] = [size, count];
  return usual;
}
