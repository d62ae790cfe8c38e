// What the cells of a table are called where it is a list, on a phone: said once, at the table, for app/styles/tables.css.
import type { CSSProperties } from "react";

/** The labels of the columns from the first on, as the style of their table. */
export function toColumnLabels(labels: string[]): CSSProperties {
  return Object.fromEntries(labels.map((label, index) => [`--label-${index + 1}`, JSON.stringify(label)]));
}
