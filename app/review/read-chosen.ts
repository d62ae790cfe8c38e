// The form of the list of review -> the drafts that were chosen in it.
import { reviewPageSize } from "@/lib/db/queries/list-review.ts";
import { isRowNumber } from "@/lib/ledger/whole-number.ts";

/** A draft in the version that was seen. */
export interface ChosenDraft {
  id: number;
  version: number;
}

/** `12:3` is notice 12 in version 3; what else a form may say is nothing, and so is what goes beyond a page. */
export function readChosen(form: FormData): ChosenDraft[] {
  const chosen = form.getAll("notice").flatMap((word): ChosenDraft[] => {
    const match = typeof word === "string" ? /^([1-9]\d{0,9}):(\d{1,9})$/.exec(word) : null;
    const draft = { id: Number(match?.[1]), version: Number(match?.[2]) };
    return isRowNumber(draft.id) ? [draft] : [];
  });
  return chosen.slice(0, reviewPageSize);
}
