import { describe, expect, it } from "vitest";
import { readCheckReport, readPlaywrightReport, readVitestReport, settleCount } from "./test-results.ts";

describe("the reports of the runners", () => {
  it("of vitest name each failed test with the beginning of its message, and a file that did not load", () => {
    const count = readVitestReport(
      JSON.stringify({
        numPassedTests: 3,
        numFailedTests: 1,
        numPendingTests: 2,
        numFailedTestSuites: 2,
        testResults: [
          {
            name: "lib/a.test.ts",
            status: "failed",
            assertionResults: [
              {
                fullName: "a law holds",
                status: "failed",
                failureMessages: ["\u001b[31mseed: 7\u001b[39m\nexpected 1"],
              },
              { fullName: "another holds", status: "passed", failureMessages: [] },
            ],
          },
          { name: "lib/b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
        ],
      }),
    );
    expect(count).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      failures: ["a law holds\n    seed: 7\n    expected 1", "lib/b.test.ts\n    no such module"],
    });
  });

  it("of Playwright are read through nested suites, and count a second try that passes as passed", () => {
    const test = (projectName: string, message?: string) => ({
      projectName,
      status: message === undefined ? "expected" : "unexpected",
      results: [{ error: message === undefined ? undefined : { message } }],
    });
    const spec = (title: string, ...tests: ReturnType<typeof test>[]) => ({ title, file: "a.spec.ts", tests });
    const count = readPlaywrightReport(
      JSON.stringify({
        stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
        errors: [{ message: "the server did not start" }],
        suites: [
          {
            specs: [spec("fine", test("desktop"))],
            suites: [{ specs: [spec("not found", test("desktop"), test("phone", "a timeout"))] }],
          },
        ],
      }),
    );
    expect(count).toMatchObject({ passed: 5, failed: 2, skipped: 0 });
    expect(count.failures).toEqual([
      "[phone] a.spec.ts › not found\n    a timeout",
      "Playwright\n    the server did not start",
    ]);
  });

  it("of the checks are their last line, and nothing else is", () => {
    expect(readCheckReport("✓ types  1.0 s\nchecks: 8 passed, 1 failed\n")).toEqual({
      passed: 8,
      failed: 1,
      skipped: 0,
    });
    expect(() => readCheckReport("✓ types  1.0 s\nchecks: 8 passed, ")).toThrow("no result");
  });

  it("count as one failure where they cannot be read or name none, whatever the exit code says", () => {
    const passed = { passed: 9, failed: 0, skipped: 1 };
    expect(settleCount("Checks", 0, passed)).toEqual(passed);
    expect(settleCount("Checks", 0, null)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ["Checks (no report, exit code 0)"],
    });
    expect(settleCount("Checks", 7, passed)).toEqual({ ...passed, failed: 1, failures: ["Checks (exit code 7)"] });
    const failed = { passed: 8, failed: 2, skipped: 0, failures: ["one", "other"] };
    expect(settleCount("Checks", 1, failed)).toEqual(failed);
  });
});
