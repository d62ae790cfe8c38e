import { describe, expect, it } from "vitest";
import { reviewPageSize } from "@/lib/db/queries/list-review.ts";
import { largestWhole } from "@/lib/ledger/whole-number.ts";
import { readChosen } from "./read-chosen.ts";

function toForm(words: readonly string[]): FormData {
  const form = new FormData();
  for (const word of words) form.append("notice", word);
  return form;
}

describe("the chosen drafts of a form", () => {
  it("are those that it names with their versions", () => {
    expect(readChosen(toForm(["12:3", `${largestWhole}:1`]))).toEqual([
      { id: 12, version: 3 },
      { id: largestWhole, version: 1 },
    ]);
    expect(readChosen(toForm([]))).toEqual([]);
  });

  it("have numbers that a row can have", () => {
    expect(readChosen(toForm([`${largestWhole + 1}:1`, "9999999999:1", "0:1", "-1:1", "1.5:1", "12", "x:1"]))).toEqual(
      [],
    );
  });

  it("are no more than a page has", () => {
    const page = Array.from({ length: reviewPageSize }, (_, at) => `${at + 1}:1`);
    expect(readChosen(toForm([...page, "1000:1", "1001:1"]))).toEqual(readChosen(toForm(page)));
    expect(readChosen(toForm(page))).toHaveLength(reviewPageSize);
  });
});
