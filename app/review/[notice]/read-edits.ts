// The form of a review -> what was typed into it: the fields that hold anything else than they showed, and the edits that
// they ask for. An empty field is "not stated".
import "server-only";
import { isTyped, toFieldName, toShownName } from "@/components/account/typed-fields.ts";
import type { EditedTotal, EditedValue } from "@/lib/db/keeping/edited-value.ts";
import type { Edit } from "@/lib/db/mutations/correct-notice.ts";
import {
  type CorrectionPath,
  type FigureList,
  parseCorrectionPath,
  targetOf,
  toFigurePath,
} from "@/lib/ledger/correction-path.ts";
import type { Outcome } from "@/lib/ledger/schema.ts";

/** More than anybody types before saving; a form in which more was typed is refused whole. */
const mostFields = 10_000;
const prefix = toFieldName("");

/** Values by the names of their fields. */
export type Fields = Record<string, string>;

export interface ReadForm {
  /** What every field holds. */
  held: Fields;
  /** Of these, the ones into which something was typed: a field that holds what it showed is nobody's edit. */
  typed: Fields;
}

/** The fields of a form; `null` where more was typed than is taken at once. */
export function readForm(form: FormData): ReadForm | null {
  const held: Fields = {};
  const typed: Fields = {};
  // Asking a form for one field goes through all of them.
  const all = new Map(form);
  for (const [name, value] of all) {
    if (!name.startsWith(prefix) || typeof value !== "string") continue;
    held[name] = value;
    const shown = all.get(toShownName(name.slice(prefix.length)));
    if (typeof shown !== "string" || isTyped(value, shown)) typed[name] = value;
  }
  return Object.keys(typed).length > mostFields ? null : { held, typed };
}

/** A number as typed; what is none stays as it was typed, so that it is refused by its name. */
function toNumber(typed: string): number | null {
  const trimmed = typed.normalize("NFKC").replaceAll(",", "").trim();
  return trimmed === "" ? null : /^\d{1,12}(\.\d{1,6})?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

function toTotal({ total = "", done = "", ongoing = "" }: Fields): EditedTotal {
  return { total: toNumber(total), done: toNumber(done), ongoing: toNumber(ongoing) };
}

/** `null` where the figure is empty: then nothing is stated. */
function toFigure(list: FigureList, kind: string, { count = "", unit = "", wan = "" }: Fields): EditedValue {
  const figure = toNumber(list === "outcomes" ? count : wan);
  if (figure === null) return null;
  return list === "outcomes" ? { kind, count: figure, unit: unit as Outcome["unit"] } : { kind, wan: figure };
}

function toValue(path: CorrectionPath, typed: string): EditedValue {
  const trimmed = typed.trim();
  if (targetOf(path).kind === "item") return trimmed;
  if (trimmed === "") return null;
  if (path === "completionRate" || path === "systems") return toNumber(trimmed);
  return path === "region" ? trimmed.split(/[\s/]+/) : trimmed;
}

/** The last word of a name tells the field of a value that has several. */
const compound = /^(totals\.\w+|(?:outcomes|amounts)\..+|new\.(?:outcomes|amounts)\.\d+)\.(\w+)$/u;

function toCompoundEdit(path: CorrectionPath, fields: Fields): Edit {
  const target = targetOf(path);
  if (target.kind !== "figure") return { path, value: toTotal(fields) };
  return { path, value: toFigure(target.list, target.name, fields) };
}

/** A row for what the reading missed; `null` for an empty one, `nameless` for one that has only a figure. */
function toAddedEdit(list: FigureList, fields: Fields): Edit | "nameless" | null {
  const kind = (fields.kind ?? "").trim();
  const value = toFigure(list, kind, fields);
  if (kind === "") return value === null ? null : "nameless";
  const path = parseCorrectionPath(toFigurePath(list, kind));
  return path === null ? "nameless" : { path, value, adds: true };
}

export interface ReadEdits {
  edits: Edit[];
  /** The paths of the fields in which a value was typed, where they are others than its own. */
  fieldsOf: Map<CorrectionPath, string[]>;
  /** The fields for the names of new rows that have a figure and no name that could be kept. */
  nameless: string[];
}

/** The edits of a form. A total is one value: its three figures are corrected together where one of them was typed. */
export function readEdits({ held, typed }: ReadForm): ReadEdits {
  const edits: Edit[] = [];
  const several = new Map<string, Fields>();
  const edited = new Map<string, string[]>();
  for (const [name, value] of Object.entries(held)) {
    const word = name.slice(prefix.length);
    const [, whole, field] = compound.exec(word) ?? [];
    if (whole !== undefined && field !== undefined) {
      several.set(whole, { ...several.get(whole), [field]: value });
      if (Object.hasOwn(typed, name)) edited.set(whole, [...(edited.get(whole) ?? []), word]);
    } else if (Object.hasOwn(typed, name)) {
      const path = parseCorrectionPath(word);
      if (path !== null) edits.push({ path, value: toValue(path, value) });
    }
  }
  const fieldsOf = new Map<CorrectionPath, string[]>();
  const nameless: string[] = [];
  for (const [whole, fields] of several) {
    const words = edited.get(whole);
    if (words === undefined) continue;
    const added = /^new\.(outcomes|amounts)\./.exec(whole)?.[1] as FigureList | undefined;
    const path = parseCorrectionPath(whole);
    const edit = added !== undefined ? toAddedEdit(added, fields) : path === null ? null : toCompoundEdit(path, fields);
    if (edit === "nameless") nameless.push(`${whole}.kind`);
    else if (edit !== null) {
      edits.push(edit);
      fieldsOf.set(edit.path, words);
    }
  }
  return { edits, fieldsOf, nameless };
}
