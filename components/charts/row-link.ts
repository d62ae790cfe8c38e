// A place in a drawing of rows -> the link of its row, which stands beside or above it.

/** The link of the row in which `place` lies; `null` where rows have none. `plot` is the drawing's box. */
export function findRowLink(plot: Element, place: { top: number; height: number }): HTMLAnchorElement | null {
  const middle = place.top + place.height / 2;
  const rows = [...(plot.closest(".bars")?.querySelectorAll(":scope > ol > li") ?? [])];
  // Rows are as high as one stands below the other; the last one that begins above the place is its row.
  const row = rows.filter((one) => one.getBoundingClientRect().top <= middle).at(-1);
  return row?.querySelector("a") ?? null;
}
