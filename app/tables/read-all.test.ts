import { expect, it } from "vitest";
import { noFilters } from "@/lib/filters.ts";
import { mostRows, readAll } from "./read-all.ts";

/** A list of `total` numbers that answers by the page. */
function toList(total: number, capped = false) {
  return async ({ page, size }: { page: number; size: number }) => {
    const rows = Array.from({ length: total }, (_, at) => at).slice((page - 1) * size, page * size);
    return { rows, total, capped, page, size };
  };
}

it("has every row of a list once and in order, whatever page the reader is on", async () => {
  for (const total of [0, 1, 2345, mostRows]) {
    const read = await readAll(toList(total), { ...noFilters, page: 7, size: 30 });
    expect(read.ok && read.page.rows).toEqual(Array.from({ length: total }, (_, at) => at));
  }
});

it("says beyond how many rows there is no file: all that one holds, or all that the list counts", async () => {
  expect(await readAll(toList(mostRows + 1), noFilters)).toEqual({ ok: false, most: mostRows });
  expect(await readAll(toList(1_000, true), noFilters)).toEqual({ ok: false, most: 1_000 });
});
