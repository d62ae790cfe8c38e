// Which values of a ledger are doubtful, and why: those that the reading was not sure of, and those that do not add up.
import { type CorrectionPath, statedPaths } from "./correction-path.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { toEffectiveDay } from "./effective-day.ts";
import { sortDiagnostics } from "./fold-diagnostics.ts";
import type { Ledger } from "./schema.ts";
import { subjectSchema } from "./status.ts";

const dates = ["inspection.start", "inspection.end", "inspection.feedback"] as const;

/** The values that a diagnostic puts in doubt; none for what is only worth knowing. */
function listConcerned({ code, values }: Diagnostic, { meta }: Pick<Ledger, "meta">): CorrectionPath[] {
  const subject = subjectSchema.safeParse(values.subject);
  const total: CorrectionPath[] = subject.success ? [`totals.${subject.data}`] : [];
  switch (code) {
    case "damaged-date":
    case "ambiguous-date": {
      const missing = dates.filter((path) => meta.inspection[path.slice("inspection.".length) as "start"] === null);
      return missing.length > 0 ? missing : [...dates];
    }
    case "missing-dates":
      return ["inspection.start", "inspection.end"];
    case "dates-out-of-order":
    case "feedback-before-end":
      return statedPaths.filter((path) =>
        [values.earlier, values.later].some((name) => path === name || path === `inspection.${name}`),
      );
    case "impossible-date":
      return statedPaths.filter((path) => path === values.of || path === `inspection.${values.of}`);
    case "round-stated-twice":
      return ["inspection.round"];
    case "further-notice":
      return ["signed"];
    case "missing-body":
    case "ambiguous-authority":
      return ["inspection.body"];
    case "missing-unit":
      return ["unit"];
    case "ambiguous-unit":
    case "region-differs":
      return ["unit", "region"];
    case "implausible-figure":
    case "planned-figure":
    case "other-work-done":
    case "unclear-figure":
    case "approximate-figure":
      return subject.success ? total : statedPaths.filter((path) => path === values.path);
    case "several-rates":
      return values.used === undefined ? ["completionRate"] : [];
    case "rate-differs":
      return [...total, "completionRate"];
    case "declared-listed-differ":
    case "sum-differs":
    case "done-exceeds-total":
    case "total-stated-twice":
    case "figure-stated-twice":
    case "status-differs":
    case "unfinished-fewer":
    case "unfinished-more":
      return total;
    default:
      return [];
  }
}

/**
 * Doubtful values with the diagnostics behind the doubt. A unit that is not named is doubtful in itself, and so is the
 * date of a notice that states no day at all: nothing says where in a history it belongs.
 */
export function listDoubts(ledger: Pick<Ledger, "meta" | "diagnostics" | "scope">): Map<CorrectionPath, Diagnostic[]> {
  const doubts = new Map<CorrectionPath, Diagnostic[]>();
  if (ledger.scope === "unit" && ledger.meta.unit === null) doubts.set("unit", []);
  if (toEffectiveDay(ledger) === null) doubts.set("published", []);
  for (const diagnostic of ledger.diagnostics) {
    const isNote =
      diagnostic.severity === "confirmed" ||
      (diagnostic.severity === "info" && diagnostic.code === "declared-listed-differ");
    if (isNote) continue;
    for (const path of listConcerned(diagnostic, ledger)) doubts.set(path, [...(doubts.get(path) ?? []), diagnostic]);
  }
  return doubts;
}

/** What was found and puts no value in doubt, the gravest first: with the doubts, all that there is to look at. */
export function listOtherFindings(ledger: Parameters<typeof listDoubts>[0]): Diagnostic[] {
  const beside = new Set([...listDoubts(ledger).values()].flat());
  const others = ledger.diagnostics.filter((one) => one.severity !== "confirmed" && !beside.has(one));
  return sortDiagnostics(others);
}
