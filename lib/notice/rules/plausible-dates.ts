// Dates of an inspection that lie after the notice itself was signed and published: one of them is false, so none is used.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { Stated } from "../../ledger/span.ts";
import type { InspectionDates } from "./inspection-dates.ts";

/** The dates of an inspection without those that come after the notice's own day; `days` are those that it states. */
export function dropLaterDates(dates: InspectionDates, days: (Stated<string> | null)[]): InspectionDates {
  const day = days.reduce((last, stated) => (stated && stated.value > last ? stated.value : last), "");
  const diagnostics: Diagnostic[] = [...dates.diagnostics];
  const keep = (name: "start" | "end" | "feedback") => {
    const date = dates[name];
    if (day === "" || date === null || date.value <= day) return date;
    diagnostics.push({
      code: "implausible-figure",
      severity: "warning",
      spans: [date.span],
      values: { text: date.value, path: `inspection.${name}` },
    });
    return null;
  };
  return { start: keep("start"), end: keep("end"), feedback: keep("feedback"), diagnostics };
}
