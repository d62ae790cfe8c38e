// The example of each operation: what the operation really answered for the notices of example-in-tests.ts, kept as a file.
// examples.test.ts asks again and compares; `vitest -u` writes the file anew.

import kept from "./examples.json" with { type: "json" };
import type { OperationId } from "./operation.ts";

export interface Example {
  /** The address that was asked. */
  summary: string;
  value: unknown;
}

export function findExample(id: OperationId): Example {
  const examples: Record<string, Example> = kept;
  const example = examples[id];
  if (example === undefined) throw new Error(`no example of ${id}: run the tests of lib/api with -u`);
  return example;
}
