// Which rows of a list a page shows. A page beyond the last shows the last: a link never leads to nothing.
import "server-only";
import type { Page } from "../ledger/refs.ts";

/** No list is counted further than this; beyond it one filters. */
export const mostCounted = 10_000;

export interface Window {
  page: number;
  size: number;
  offset: number;
}

/** The window of page `page` in a list of `total` rows. */
export function toWindow(total: number, page: number, size: number): Window {
  const shown = Math.max(1, Math.min(page, Math.ceil(total / size)));
  return { page: shown, size, offset: (shown - 1) * size };
}

export function toPage<Row>(rows: Row[], total: number, window: Window, capped = false): Page<Row> {
  return { rows, total, capped, page: window.page, size: window.size };
}
