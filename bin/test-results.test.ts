import { describe, expect, it } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./test-results.ts";

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
});
