// The form of a review -> the values that it holds. Fields that are not there are not edited; an empty one is "not stated".
import "server-only";
import type { EditedValue } from "@/lib/db/edited-value.ts";
import type { Edit } from "@/lib/db/mutations/correct-notice.ts";
import { type CorrectionPath, isItemPath, parseCorrectionPath, subjectOf } from "@/lib/ledger/correction.ts";
import type { Tally } from "@/lib/ledger/tally.ts";

/** More fields than any notice has items. */
const mostFields = 5000;
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
  const trimmed = typed.normalize("NFKC").trim();
  return trimmed === "" ? null : /^\d{1,12}(\.\d{1,6})?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

function toValue(path: CorrectionPath, typed: string): EditedValue {
  const trimmed = typed.trim();
  if (isItemPath(path)) return trimmed;
  if (trimmed === "") return null;
  if (path === "completionRate" || path === "systems") return toNumber(trimmed);
  return path === "region" ? trimmed.split(/[\s/]+/) : trimmed;
}

/** The edits of a form. A total is one value: its three figures are corrected together. */
export function readEdits(form: FormData): Edit[] {
  const edits: Edit[] = [];
  const totals = new Map<CorrectionPath, Tally>();
  for (const [name, typed] of Object.entries(readTyped(form))) {
    const word = name.slice(prefix.length);
    const figure = /^(totals\.\w+)\.(total|done|ongoing)$/.exec(word);
    const path = parseCorrectionPath(figure?.[1] ?? word);
    if (path === null) continue;
    if (figure !== null) {
      const tally = totals.get(path) ?? { total: null, done: null, ongoing: null };
      totals.set(path, { ...tally, [figure[2] as keyof Tally]: toNumber(typed) });
    } else if (subjectOf(path) === null) edits.push({ path, value: toValue(path, typed) });
  }
  return [...edits, ...[...totals].map(([path, value]): Edit => ({ path, value }))];
}
