// The named schemas -> what their documentation shows: fields, types and meanings in one language.
import { z } from "zod";
import type { Locale } from "../messages/locale.ts";
import { components } from "./schema/component.ts";

/** A type in words, with the named schemas that it speaks of. */
interface FieldType {
  /** `string`, `integer`, `UnitRef[]`, … */
  words: string;
  nullable: boolean;
  /** The named schema, if it is one or a list of one. */
  refers: string | null;
}

interface Shape {
  id: string;
  meaning: string;
  /** Empty for a word among a few, or a plain value. */
  fields: { name: string; type: FieldType; meaning: string }[];
  /** What it can be, where it is a word among a few. */
  choices: string[];
}

interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  description?: string;
}

/** Descriptions are "Chinese · English". */
function toMeaning(description: string | undefined, locale: Locale): string {
  const [chinese = "", english = chinese] = (description ?? "").split(" · ");
  return locale === "en" ? english : chinese;
}

function toType(schema: JsonSchema): FieldType {
  const plain = (words: string, nullable = false): FieldType => ({ words, nullable, refers: null });
  if (schema.$ref !== undefined) {
    const id = schema.$ref.replace(/^.*\//, "");
    return { words: id, nullable: false, refers: id };
  }
  if (schema.anyOf !== undefined) {
    const others = schema.anyOf.filter((one) => one.type !== "null").map(toType);
    const nullable = others.length < schema.anyOf.length;
    const [only] = others;
    if (others.length === 1 && only !== undefined) return { ...only, nullable };
    return plain(others.map((one) => one.words).join(" | "), nullable);
  }
  if (schema.type === "array") {
    const item = toType(schema.items ?? {});
    return { words: `${item.words}[]`, nullable: false, refers: item.refers };
  }
  if (schema.enum !== undefined) return plain(schema.enum.join(" | "));
  if (schema.properties !== undefined) {
    const inner = Object.entries(schema.properties).map(([name, one]) => `${name}: ${toType(one).words}`);
    return plain(`{ ${inner.join(", ")} }`);
  }
  const types = [schema.type ?? "object"].flat();
  return plain(types.filter((one) => one !== "null").join(" | "), types.includes("null"));
}

/** Every named schema of the API, by name. */
export function toShapes(locale: Locale): Shape[] {
  const { schemas } = z.toJSONSchema(components, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.entries(schemas as Record<string, JsonSchema>)
    .map(([id, schema]) => ({
      id,
      meaning: toMeaning(schema.description, locale),
      choices: schema.enum ?? [],
      fields: Object.entries(schema.properties ?? {}).map(([name, field]) => ({
        name,
        type: toType(field),
        meaning: toMeaning(field.description, locale),
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Name of the schema of an answer. */
export function nameOf(schema: z.ZodType): string {
  return components.get(schema)?.id ?? "";
}
