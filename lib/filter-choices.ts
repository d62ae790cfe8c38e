// What the filters are that take one of a few words: the words that an address may have, in the order of people.
import { diagnosticCodeSchema, severitySchema } from "./ledger/diagnostic.ts";
import { itemKindSchema } from "./ledger/schema.ts";
import {
  inspectionKindSchema,
  inspectionLevelSchema,
  rectificationStatusSchema,
  subjectSchema,
} from "./ledger/status.ts";

/** Kinds of a row in the ledger table. */
export const rowKinds = [...itemKindSchema.options, "measure"] as const;
export type RowKind = (typeof rowKinds)[number];

/** The kinds of row that a choice of kinds shows; where none is chosen, all but aspects, which only stand above others. */
export function toShownKinds(chosen: readonly RowKind[]): readonly RowKind[] {
  return chosen.length > 0 ? chosen : rowKinds.filter((kind) => kind !== "aspect");
}

export const sorts = ["rate", "size", "date", "name"] as const;
export type Sort = (typeof sorts)[number];
const orders = ["asc", "desc"] as const;
export type Order = (typeof orders)[number];
/** The order of a sort where none is chosen: names from A, figures from the largest, days from the newest. */
export const naturalOrder: Readonly<Record<Sort, Order>> = { rate: "desc", size: "desc", date: "desc", name: "asc" };
const modes = ["count", "share"] as const;
export type Mode = (typeof modes)[number];
/** What a search is grouped by. */
export const groups = ["unit", "round"] as const;
export type Group = (typeof groups)[number];

export const pageSizes = [10, 30, 50, 100] as const;

/** The words of each. */
export const filterChoices = {
  level: inspectionLevelSchema.options,
  kind: inspectionKindSchema.options,
  status: rectificationStatusSchema.options,
  itemKind: rowKinds,
  stated: subjectSchema.options,
  code: diagnosticCodeSchema.options,
  severity: severitySchema.options,
  subject: subjectSchema.options,
  mode: modes,
  sort: sorts,
  order: orders,
  group: groups,
} as const;
