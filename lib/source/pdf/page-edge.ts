// Where on a page its head and its foot stand.

/** How much of the longer side of a page may be margin at its top and at its bottom; a page that lies has the same heads. */
const MARGIN = 0.12;

/** @param baseline y of a base line, from the top of the page */
export function isAtEdge(baseline: number, page: { width: number; height: number }): boolean {
  const margin = MARGIN * Math.max(page.height, page.width);
  return baseline < margin || baseline > page.height - margin;
}
