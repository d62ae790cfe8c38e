// Whether the ledger stands as a list of what is not finished, which it does not where other rows stand in it as well.
import type { Filters } from "@/lib/filters.ts";

/** Whether what is going on is asked for, and nothing else, of problems or tasks; a keyword asks for items that hold it. */
export function showsOngoing({ status, itemKind, q }: Pick<Filters, "status" | "itemKind" | "q">): boolean {
  const kinds = itemKind.length === 0 || itemKind.includes("problem") || itemKind.includes("task");
  return status.length === 1 && status[0] === "ongoing" && kinds && q === "";
}
