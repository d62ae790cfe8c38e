// What was found about a draft is all shown to its editor: beside the value that it puts in doubt, else in the list below.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Diagnostic, diagnosticCodeSchema, severitySchema } from "./diagnostic.ts";
import { listDoubts, listOtherFindings } from "./doubt.ts";
import { makeMeta } from "./meta-in-tests.ts";

const findings: fc.Arbitrary<Diagnostic[]> = fc.array(
  fc.record({
    code: fc.constantFrom(...diagnosticCodeSchema.options),
    severity: fc.constantFrom(...severitySchema.options),
    spans: fc.constant([{ start: 0, end: 1 }]),
    values: fc.constantFrom<Diagnostic["values"]>({}, { subject: "problem" }, { earlier: "start", later: "end" }),
  }),
);

test("each finding that is no confirmation stands once: beside a value or among the others", () => {
  fc.assert(
    fc.property(findings, (diagnostics) => {
      const ledger = { meta: makeMeta(), diagnostics, scope: "unit" as const };
      const beside = new Set([...listDoubts(ledger).values()].flat());
      const others = listOtherFindings(ledger);
      expect(new Set([...beside, ...others]).size).toBe(beside.size + others.length);
      expect(beside.size + others.length).toBe(diagnostics.filter(({ severity }) => severity !== "confirmed").length);
    }),
  );
});

test("the gravest come first, how the text is written last", () => {
  const make = (code: Diagnostic["code"], severity: Diagnostic["severity"]): Diagnostic => ({
    ...{ code, severity },
    ...{ spans: [{ start: 0, end: 1 }], values: {} },
  });
  const diagnostics = [
    make("number-gap", "warning"),
    make("named-not-listed", "info"),
    make("missing-ledger", "error"),
  ];
  expect(listOtherFindings({ meta: makeMeta(), diagnostics, scope: "unit" }).map(({ code }) => code)).toEqual([
    "missing-ledger",
    "named-not-listed",
    "number-gap",
  ]);
});
