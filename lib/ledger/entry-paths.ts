// The paths by which corrections know the items and measures of a tree, whose words may have begun elsewhere.
import { type KeptCorrection, toEntryId } from "./correction.ts";
import { type CorrectionPath, type ItemPart, itemParts, measureParts, toItemPath } from "./correction-path.ts";
import type { LedgerItem, Measure } from "./schema.ts";

type Said = readonly Pick<KeptCorrection, "path" | "correctedValue" | "waits">[];

/** The path of a part of an item. */
export function toEntryPath(
  corrections: Said,
  { titleSpan }: Pick<LedgerItem, "titleSpan">,
  part: ItemPart = "status",
): CorrectionPath {
  return toItemPath({ titleSpan: { ...titleSpan, start: toEntryId(corrections, "item", titleSpan.start) } }, part);
}

/** The paths of an item. */
export function toItemPaths(corrections: Said, item: Pick<LedgerItem, "titleSpan">): CorrectionPath[] {
  return itemParts.map((part) => toEntryPath(corrections, item, part));
}

/** The paths of a measure. */
export function toMeasurePaths(corrections: Said, { span }: Pick<Measure, "span">): CorrectionPath[] {
  const id = toEntryId(corrections, "measure", span.start);
  return measureParts.map((part): CorrectionPath => `measures.${id}.${part}`);
}
