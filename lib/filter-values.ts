// One parameter of a URL -> its values, tidied: what makes no sense is dropped, what is left has one spelling.

import { toRegionOfCode } from "./regions.ts";

/** The longest keyword, in UTF-16 code units. */
export const longestKeyword = 100;
/** At most so many values of one field; a link with more keeps the first. */
export const mostValues = 50;

/** What Next.js hands a page, or what a route reads from its URL. */
export type SearchParams = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

function readAll(params: SearchParams, key: string): string[] {
  if (params instanceof URLSearchParams) return params.getAll(key);
  if (!Object.hasOwn(params, key)) return [];
  const value = params[key];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}

/** Sorted by code units, so that the order does not depend on a machine's locale. */
function tidy<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].slice(0, mostValues).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Control characters have no place in a name, and NUL cannot even be asked of the database. */
const controls = /[\p{Cc}\p{Cf}\p{Cs}]/u;

export function readNames(params: SearchParams, key: string): string[] {
  return tidy(
    readAll(params, key)
      .map((value) => value.trim())
      .filter((value) => value !== "" && value.length <= 200 && !controls.test(value)),
  );
}

export function readChoices<T extends string>(params: SearchParams, key: string, choices: readonly T[]): T[] {
  return tidy(readAll(params, key).filter((value): value is T => (choices as readonly string[]).includes(value)));
}

export function readChoice<T extends string>(params: SearchParams, key: string, choices: readonly T[]): T | null {
  const value = readAll(params, key)[0];
  return choices.find((choice) => choice === value) ?? null;
}

export function readNumber(params: SearchParams, key: string): number | null {
  const value = readAll(params, key)[0];
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** The year of what states none: 未说明. */
export const unknownYear = "unknown";
export type YearChoice = number | typeof unknownYear;

/** Years in order; that none is stated stands last. */
export function readYears(params: SearchParams, key: string): YearChoice[] {
  const given = readAll(params, key);
  const years = tidy(given.filter((value) => /^(19|20)\d\d$/.test(value)).map(Number));
  return given.includes(unknownYear) ? [...years.slice(0, mostValues - 1), unknownYear] : years;
}

export function readIds(params: SearchParams, key: string): number[] {
  return tidy(
    readAll(params, key)
      .filter((value) => /^[1-9]\d{0,8}$/.test(value))
      .map(Number),
  );
}

/** A place by its code of GB/T 2260 is the place of its names: one spelling. A code that no place has stays as it is. */
export function readRegions(params: SearchParams): string[] {
  const places = readNames(params, "region").map(
    (value) => toRegionOfCode(value) ?? value.split("/").map((name) => name.trim()),
  );
  const known = tidy(
    places.filter((names) => names.length <= 3 && names.every((name) => name !== "")).map((names) => names.join("/")),
  );
  return known.filter((place) => !known.some((other) => other.startsWith(`${place}/`)));
}

/** The first words that a field gives; forms with several boxes of one name send the empty ones too. */
export function readKeyword(params: SearchParams, key = "q"): string {
  const given = readAll(params, key);
  const words = (given.find((value) => value.trim() !== "") ?? "").replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  // The cut must not leave half a character behind.
  return words
    .slice(0, longestKeyword)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}
