// A chart as it stands -> what is kept of it for citing, and the address that its content gives it.
import { createHash } from "node:crypto";
import { rareColumns, type TableCell } from "../export/table.ts";
import type { Sources } from "../ledger/progress.ts";
import type { Locale } from "../messages/locale.ts";
import type { ChartModel, Question } from "./chart-model.ts";

/** The most bytes of one frozen version, as JSON. A chart of a hundred units in both languages has about 120 kB. */
export const mostFrozenBytes = 400_000;

/** All that a frozen version says, in both languages. What is in it never changes; a new field is optional. */
export interface FrozenContent {
  format: 1;
  question: Question;
  /** The filters, canonical. */
  query: string;
  models: Record<Locale, ChartModel>;
  sources: Sources;
}

/** A frozen version as it is kept. */
export interface FrozenVersion {
  id: string;
  content: FrozenContent;
  /** An instant, ISO in UTC. */
  frozenAt: string;
}

/** JSON with its keys in order: the same content has the same text, however it came to be. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** The address of a content: 24 hexadecimal digits of its SHA-256. */
export function toFrozenId(content: FrozenContent): string {
  return createHash("sha256").update(toCanonicalJson(content)).digest("hex").slice(0, 24);
}

/** Whether a string could be the address of a frozen version. */
export function isFrozenId(id: string): boolean {
  return /^[0-9a-f]{24}$/.test(id);
}

/** Whether two models of one question show the same figures, whatever words stand around them and wherever they lead. */
export function haveSameFigures(one: ChartModel, other: ChartModel): boolean {
  return toCanonicalJson(listFigures(one)) === toCanonicalJson(listFigures(other));
}

function listFigures({ table }: ChartModel): TableCell[][] {
  const isFigure = table.columns.map(({ key, kind }) => kind !== "address" && !rareColumns.has(key));
  return table.rows.map((row) => row.filter((_, index) => isFigure[index]));
}
