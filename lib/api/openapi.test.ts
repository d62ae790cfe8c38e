import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toOpenApi } from "./openapi.ts";
import { operationIds } from "./operation.ts";
import { operations } from "./operations.ts";

/** What of the document these tests look at. */
const shape = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({ operationId: z.string(), parameters: z.array(z.object({ name: z.string(), in: z.string() })) }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const document = toOpenApi();

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("describes every operation with its parameters", () => {
    const { paths } = shape.parse(document);
    expect(Object.values(paths).map((path) => path.get.operationId)).toEqual(operationIds);
    for (const { path, names } of operations) {
      const described = paths[path]?.get.parameters
        .filter((parameter) => parameter.in === "query")
        .map((parameter) => parameter.name);
      expect(described, path).toEqual(names);
    }
  });

  it("refers only to parts that it has", () => {
    const { components } = shape.parse(document);
    const referred = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(referred.length).toBeGreaterThan(50);
    for (const name of referred) expect(Object.keys(components.schemas)).toContain(name);
    expect(JSON.stringify(document)).not.toContain('"$ref":"#"');
  });
});
