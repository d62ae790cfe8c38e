// The form of an item with its measures -> edits of their words and places.
import "server-only";
import { z } from "zod";
import type { AddedEntry } from "@/lib/db/mutations/add-entry.ts";
import type { Edit } from "@/lib/db/mutations/correct-notice.ts";
import { parseCorrectionPath } from "@/lib/ledger/correction-path.ts";
import { entryPlaceSchema } from "@/lib/ledger/path-value.ts";
import type { Fields, ReadForm } from "../read-edits.ts";

/** An address in the text, or how far a selection is into it. */
const numberSchema = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const toNumber = (typed: string | undefined) => numberSchema.safeParse(typed).data ?? null;
const kindSchema = entryPlaceSchema.shape.kind;

/** The fields of one item or measure, by their last names. */
type EntryFields = Partial<
  Record<"title" | "text" | "title.at" | "text.at" | "place.kind" | "place.under" | "place.out", string>
>;

function toEdits(entry: string, fields: EntryFields, typed: EntryFields): Edit[] {
  const placePath = parseCorrectionPath(`${entry}.place`);
  if (placePath === null) return [];
  if (fields["place.out"] === "yes") return [{ path: placePath, value: null }];
  const edits: Edit[] = [];
  for (const part of ["title", "text"] as const) {
    const path = parseCorrectionPath(`${entry}.${part}`);
    const words = fields[part];
    if (path !== null && words !== undefined && (typed[part] !== undefined || typed[`${part}.at`]))
      edits.push({ path, value: { words, at: toNumber(fields[`${part}.at`]) } });
  }
  const kind = entry.startsWith("measures.") ? "measure" : kindSchema.safeParse(fields["place.kind"]).data;
  const isMoved = typed["place.kind"] !== undefined || typed["place.under"] !== undefined;
  if (isMoved && kind !== undefined && fields["place.under"] !== undefined)
    edits.push({ path: placePath, value: { kind, under: toNumber(fields["place.under"]) } });
  return edits;
}

function byEntry(fields: Fields): Map<string, EntryFields> {
  const entries = new Map<string, EntryFields>();
  for (const [name, value] of Object.entries(fields)) {
    const [, entry, part] = /^v\.((?:items|measures)\.\d+)\.(.+)$/.exec(name) ?? [];
    if (entry !== undefined && part !== undefined) entries.set(entry, { ...entries.get(entry), [part]: value });
  }
  return entries;
}

/** The edits of what was typed: of an item whose kind or place was chosen anew, both belong to the edit. */
export function readEntryEdits({ held, typed }: ReadForm): Edit[] {
  const touched = byEntry(typed);
  return [...byEntry(held)].flatMap(([entry, fields]) => toEdits(entry, fields, touched.get(entry) ?? {}));
}

/** What is to be put in; `null` where the form says nothing that could be. */
export function readAddedEntry(held: Fields): AddedEntry | null {
  const kind = kindSchema.safeParse(held["v.new.kind"]);
  if (!kind.success) return null;
  return { kind: kind.data, words: held["v.new"] ?? "", at: toNumber(held["v.new.at"]) };
}
