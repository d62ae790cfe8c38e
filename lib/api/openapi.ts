// The operations and their schemas -> the OpenAPI 3.1 document. Nothing in it is written twice.
import "server-only";
import { z } from "zod";
import packageJson from "../../package.json" with { type: "json" };
import { rowKinds, sorts } from "../filter-choices.ts";
import { longestKeyword, mostValues, unknownYear } from "../filter-values.ts";
import { diagnosticCodeSchema, severitySchema } from "../ledger/diagnostic.ts";
import {
  inspectionKindSchema,
  inspectionLevelSchema,
  rectificationStatusSchema,
  subjectSchema,
} from "../ledger/status.ts";
import { getMessages } from "../messages/get-messages.ts";
import { findExample } from "./examples.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { counteds, defaultRows, mostRows, type ParameterName } from "./parameters.ts";
import { problemSchema } from "./problem.ts";
import { methods } from "./respond.ts";
import { components } from "./schema/component.ts";

type Json = Record<string, unknown>;

const chinese = getMessages("zh-CN").api;
const english = getMessages("en").api;
/** The document has one text: Chinese first, as everywhere. */
const both = (one: string, other: string): string => `${one} · ${other}`;

const several = (items: z.ZodType): z.ZodType => z.array(items).max(mostValues);
const name = z.string().min(1).max(200);
const year = z.union([z.int().min(1900).max(2099), z.literal(unknownYear)]);

/** What each parameter takes; `lib/filters.ts` is what really reads them. */
const parameterSchemas: Record<ParameterName, z.ZodType> = {
  unit: several(name),
  round: several(name),
  region: several(name),
  body: several(name),
  level: several(inspectionLevelSchema),
  kind: several(inspectionKindSchema),
  year: several(year),
  publishedYear: several(year),
  inspection: several(z.int().min(1).max(999_999_999)),
  status: several(rectificationStatusSchema),
  itemKind: several(z.enum(rowKinds)),
  stated: several(subjectSchema),
  code: several(diagnosticCodeSchema),
  severity: several(severitySchema),
  q: z.string().min(2).max(longestKeyword),
  subject: subjectSchema.default("problem"),
  sort: z.enum(sorts),
  order: z.enum(["asc", "desc"]),
  counted: z.enum(counteds).default("inspections"),
  limit: z.int().min(1).max(mostRows).default(defaultRows),
  cursor: z.string(),
};

/** A schema as the document has it, without the marks of a document of its own. */
function toSchema(schema: z.ZodType): Json {
  const { $schema: _, $id: __, ...rest } = z.toJSONSchema(schema, { io: "input" }) as Json;
  return rest;
}

/** The named parts, referring to each other. */
function toComponents(): Json {
  const { schemas } = z.toJSONSchema(components, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

function refer(schema: z.ZodType): Json {
  return { $ref: `#/components/schemas/${components.get(schema)?.id}` };
}

function toParameter(parameter: ParameterName): Json {
  const schema = toSchema(parameterSchemas[parameter]);
  return {
    name: parameter,
    in: "query",
    description: both(chinese.parameters[parameter], english.parameters[parameter]),
    schema,
    ...(schema.type === "array" ? { style: "form", explode: true } : {}),
  };
}

function toPathParameter(parameter: "slug" | "id"): Json {
  return {
    name: parameter,
    in: "path",
    required: true,
    description: both(chinese.parameters[parameter], english.parameters[parameter]),
    schema: parameter === "id" ? { type: "integer", minimum: 1 } : { type: "string" },
  };
}

function toProblemAnswer(kind: keyof typeof chinese.problems.title): Json {
  return {
    description: both(chinese.problems.title[kind], english.problems.title[kind]),
    content: { "application/problem+json": { schema: refer(problemSchema) } },
  };
}

const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  schema: { type: "string" },
  description: "ETag 之前得到的 · the ETag got before",
};

function toOperation(operation: Operation): Json {
  const { id, path, names, answer } = operation;
  const key = path.includes("{slug}") ? "slug" : path.includes("{id}") ? "id" : null;
  const [zh, en] = [chinese.operations[id], english.operations[id]];
  return {
    operationId: id,
    summary: both(zh[0], en[0]),
    description: `${zh[1]}\n\n${en[1]}`,
    parameters: [...(key === null ? [] : [toPathParameter(key)]), ...names.map(toParameter), ifNoneMatch],
    responses: {
      200: {
        description: both(zh[0], en[0]),
        headers: {
          ETag: { description: "强校验 · a strong validator", schema: { type: "string" } },
          ...(operation.keyParts > 0 ? { Link: { description: "rel=next", schema: { type: "string" } } } : {}),
        },
        content: { "application/json": { schema: refer(answer), examples: { example: findExample(id) } } },
      },
      304: { description: "没有变化 · not modified" },
      400: toProblemAnswer("invalid-parameters"),
      ...(key === null ? {} : { 404: toProblemAnswer("not-found") }),
      405: toProblemAnswer("method-not-allowed"),
      500: toProblemAnswer("internal"),
      503: toProblemAnswer("unavailable"),
    },
  };
}

/** The OpenAPI 3.1 document of the API. */
export function toOpenApi(): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "台账 Taizhang",
      version: `1 (${packageJson.version})`,
      summary: both(chinese.description, english.description),
      description: [chinese, english]
        .map(({ intro, rules }) => [intro, ...rules.map((rule) => `- ${rule}`)].join("\n"))
        .join("\n\n"),
      license: { name: packageJson.license, identifier: packageJson.license },
    },
    servers: [{ url: "/api/v1" }],
    externalDocs: { url: "/api", description: both(chinese.title, english.title) },
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: toOperation(operation) }])),
    components: { schemas: toComponents() },
    "x-methods": methods,
  };
}
