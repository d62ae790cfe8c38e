// The form of the list of review -> the drafts that were chosen in it.
import { reviewPageSize } from "@/lib/db/queries/list-review.ts";
import { parseRowNumber } from "@/lib/ledger/whole-number.ts";

/** A draft in the version that was seen. */
export interface ChosenDraft {
  id: number;
  version: number;
}

/** `12:3` is notice 12 in version 3; what else a form may say is nothing, and so is what goes beyond a page. */
export function readChosen(form: FormData): ChosenDraft[] {
  const chosen = form.getAll("notice").flatMap((word): ChosenDraft[] => {
    const [, notice = "", version] = typeof word === "string" ? (/^(\d+):(\d{1,9})$/.exec(word) ?? []) : [];
    const id = parseRowNumber(notice);
    return id === null ? [] : [{ id, version: Number(version) }];
  });
  return chosen.slice(0, reviewPageSize);
}
