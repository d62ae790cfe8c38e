// An inspecting body (巡视组, 巡察组) among all others: 区委第一巡察组 alone is one of every district. What tells it apart is
// the place of the authority that sent it out.

/** Stands for the place of a central authority. */
const centre = "中央";

/** The place and the printed name of a body. */
export interface BodyName {
  /** Official names from the province down; empty for a central authority. `null` where the authority is not known. */
  authority: string[] | null;
  name: string;
}

/**
 * What the key of a body says: `河南省/郑州市/市委第一巡察组`, `中央/中央第一巡视组`, `/县委巡察组` where its authority is not
 * known. `null` for a name alone, which is no key. Keys are made by `bodyKeyOf` in lib/db/asking/facts.ts.
 */
export function parseBodyKey(key: string): BodyName | null {
  const parts = key.split("/");
  const name = parts.pop() ?? key;
  if (parts.length === 0) return null;
  if (parts.length === 1 && parts[0] === "") return { authority: null, name };
  return { authority: parts.length === 1 && parts[0] === centre ? [] : parts, name };
}

/**
 * The place to say before a body's name: the city of a 市委, the county of a 县委 with its city. Nothing where the name
 * has the place in it.
 */
export function placeBeforeBody({ authority, name }: BodyName): string {
  const place = authority?.at(-1);
  if (authority === null || place === undefined || name.includes(place.slice(0, 2))) return "";
  return authority.length > 1 ? authority.slice(1).join("") : place;
}
