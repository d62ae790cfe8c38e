import type { Severity } from "@/lib/ledger/diagnostic.ts";

/** A mark beside the word of each severity: never the colours of status. */
const marks = { error: "≠", warning: "!", info: "i", confirmed: "=" } as const;

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span aria-hidden="true" className="mr-1.5 inline-block w-3 text-center font-mono">
      {marks[severity]}
    </span>
  );
}

/** What does not add up stands out; everything else is muted. */
export function toSeverityClass(severity: Severity): string {
  return severity === "error" ? "font-semibold text-accent" : "text-muted";
}
