import { describe, expect, it } from "vitest";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { ask, askFor } from "./ask-in-tests.ts";
import { exampleAddresses, saveExamples } from "./example-in-tests.ts";
import { operationIds } from "./operation.ts";
import { operations } from "./operations.ts";

useTestDatabase();

describe("the examples of the documentation", () => {
  it("are what the operations answer", async () => {
    await saveExamples();
    const examples: Record<string, unknown> = {};
    for (const operation of operations) {
      const address = exampleAddresses[operation.id];
      await askFor(operation, address);
      const value: unknown = await (await ask(address)).json();
      examples[operation.id] = { summary: `GET /api/v1${decodeURIComponent(address)}`, value };
    }
    expect(Object.keys(examples)).toEqual(operationIds);
    await expect(`${JSON.stringify(examples, null, 1)}\n`).toMatchFileSnapshot("./examples.json");
  });
});
