// What the runners wrote about a run, read from their reports: how many passed, and what failed with its first words.
import { z } from "zod";

/** How one runner went. `failures` names what failed, one entry a test, with the beginning of its message. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  failures?: string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/** Lines of a message that are shown: enough for the difference, or for a counterexample with its seed. */
const MESSAGE_LINES = 12;

// A message comes with the colours of a terminal.
const COLOUR = /\u001b\[[\d;]*m/g;

function describeFailure(name: string, message = ""): string {
  const lines = message.replace(COLOUR, "").trim().split("\n").slice(0, MESSAGE_LINES);
  return [name, ...lines.map((line) => `    ${line}`)].join("\n");
}

/** Reads vitest's JSON report. A file that does not load counts as one failure. Throws where the report is not as expected. */
export function readVitestReport(text: string): Count {
  const report = vitestReport.parse(JSON.parse(text));
  const failures: string[] = [];
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    for (const test of failed) failures.push(describeFailure(test.fullName, test.failureMessages?.join("\n")));
    if (file.status === "failed" && failed.length === 0) failures.push(describeFailure(file.name, file.message));
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || report.numFailedTestSuites,
    skipped: report.numPendingTests,
    failures,
  };
}

const playwrightError = z.object({ message: z.string().optional() });
const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  // One a project. What the report says of the spec as a whole is that of its first project.
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ error: playwrightError.optional() })),
    }),
  ),
});
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec).optional(),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(playwrightError),
  suites: z.array(playwrightSuite),
});

function listSpecs(suite: z.infer<typeof playwrightSuite>): z.infer<typeof playwrightSpec>[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(listSpecs)];
}

/** Reads Playwright's JSON report. What passes on its second try has passed. Throws where the report is not as expected. */
export function readPlaywrightReport(text: string): Count {
  const { stats, errors, suites } = playwrightReport.parse(JSON.parse(text));
  const failed = suites
    .flatMap(listSpecs)
    .flatMap(({ file, title, tests }) =>
      tests.map((test) => ({ ...test, name: `[${test.projectName}] ${file} › ${title}` })),
    )
    .filter(({ status }) => status === "unexpected");
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [
      ...failed.map(({ name, results }) =>
        describeFailure(name, results.find(({ error }) => error !== undefined)?.error?.message),
      ),
      ...errors.map(({ message }) => describeFailure("Playwright", message)),
    ],
  };
}

/** Reads the last line of `npm run check`. Throws where it is missing: then the checks ended before it. */
export function readCheckReport(output: string): Count {
  const [, passed, failed] = /^checks: (\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  if (passed === undefined || failed === undefined) throw new Error("the checks said no result");
  return { passed: Number(passed), failed: Number(failed), skipped: 0 };
}

/**
 * How a runner went, by its report and its exit code. One that failed without saying what, or left no report that could
 * be read, counts as one failure.
 */
export function settleCount(name: string, code: number | null, report: Count | null): Count {
  if (report === null)
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name} (no report, exit code ${code})`] };
  if (code === 0 || report.failed > 0) return report;
  return { ...report, failed: 1, failures: [`${name} (exit code ${code})`] };
}
