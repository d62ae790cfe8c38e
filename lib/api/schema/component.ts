// Names for the parts of an answer: what the OpenAPI document lists as its components.
import { z } from "zod";

/** The named schemas of the API; the document is generated from it. */
export const components = z.registry<{ id: string }>();

/**
 * Gives a schema its name in the document and its meaning in both languages. The schema itself is named, no copy of it, so
 * that the words' own schemas are referred to wherever they stand.
 */
export function component<Schema extends z.ZodType>(
  id: string,
  chinese: string,
  english: string,
  schema: Schema,
): Schema {
  z.globalRegistry.add(schema, { description: `${chinese} · ${english}` });
  components.add(schema, { id });
  return schema;
}

/** Says what a field means, in both languages: the document has one text, its readers two. */
export function say<Schema extends z.ZodType>(schema: Schema, chinese: string, english: string): Schema {
  return schema.meta({ description: `${chinese} · ${english}` });
}
