// The form of a review -> the values that it holds. Fields that are not there are not edited; an empty one is "not stated".
import "server-only";
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

/** More fields than any notice has items. */
const mostFields = 10_000;
const prefix = "v.";

/** What was typed, by the names of the fields. */
export function readTyped(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of [...form].slice(0, mostFields)) {
    if (name.startsWith(prefix) && typeof value === "string") typed[name] = value;
  }
  return typed;
}

/** A number as typed; what is none stays as it was typed, so that it is refused by its name. */
function toNumber(typed: string): number | null {
  const trimmed = typed.normalize("NFKC").replaceAll(",", "").trim();
  return trimmed === "" ? null : /^\d{1,12}(\.\d{1,6})?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** Values of several fields: a total, an outcome, an amount. */
type Fields = Record<string, string>;

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
  /** Whether a new row has a figure and no name that could be kept. */
  nameless: boolean;
}

/** The edits of a form. A total is one value: its three figures are corrected together. */
export function readEdits(form: FormData): ReadEdits {
  const edits: Edit[] = [];
  const several = new Map<string, Fields>();
  for (const [name, typed] of Object.entries(readTyped(form))) {
    const word = name.slice(prefix.length);
    const [, whole, field] = compound.exec(word) ?? [];
    if (whole !== undefined && field !== undefined) several.set(whole, { ...several.get(whole), [field]: typed });
    else {
      const path = parseCorrectionPath(word);
      if (path !== null) edits.push({ path, value: toValue(path, typed) });
    }
  }
  let nameless = false;
  for (const [whole, fields] of several) {
    const added = /^new\.(outcomes|amounts)\./.exec(whole)?.[1] as FigureList | undefined;
    const path = parseCorrectionPath(whole);
    const edit = added !== undefined ? toAddedEdit(added, fields) : path === null ? null : toCompoundEdit(path, fields);
    if (edit === "nameless") nameless = true;
    else if (edit !== null) edits.push(edit);
  }
  return { edits, nameless };
}
