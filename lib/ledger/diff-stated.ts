// What two notices of one inspection state for the whole, beside their declared figures -> what of it each of them states.
import { type Matchable, matchItems } from "./match-items.ts";
import type { NoticeMeta, Outcome } from "./schema.ts";
import type { SourceSpan, Stated } from "./span.ts";

/** In the order in which they are shown. */
export const statedFields = [
  "completionRate",
  "systems",
  "outcome",
  "amount",
  "issuer",
  "round",
  "body",
  "start",
  "end",
  "feedback",
  "published",
  "signed",
  "disclosure",
  "phone",
  "email",
  "address",
  "postcode",
] as const;
export type StatedField = (typeof statedFields)[number];

/** A figure (percent, count, 万元), a day, an interval of days (`2024-05-01/2024-05-15`, an end may be empty), or words. */
export interface StatedValue {
  value: string | number;
  span: SourceSpan;
}

/** One thing as two notices state it. Both sides may hold several values (telephones), and one of them none. */
export interface StatedPair {
  field: StatedField;
  /** The kind of an outcome or of money, as printed. */
  name: string | null;
  unit: Outcome["unit"] | null;
  earlier: StatedValue[];
  later: StatedValue[];
  changed: boolean;
}

type StatedFact = Pick<StatedPair, "field" | "name" | "unit"> & StatedValue;

function listFacts(meta: NoticeMeta): StatedFact[] {
  const { inspection, contact, disclosure } = meta;
  const fact = (field: StatedField, ...stated: (Stated<string | number> | null)[]): StatedFact[] =>
    stated.flatMap((one) => (one === null ? [] : [{ field, name: null, unit: null, ...one }]));
  return [
    ...fact("completionRate", meta.completionRate),
    ...fact("systems", meta.systems),
    ...meta.outcomes.map(
      ({ kind, unit, count, span }): StatedFact => ({ field: "outcome", name: kind, unit, value: count, span }),
    ),
    ...meta.amounts.map(
      ({ kind, wan, span }): StatedFact => ({ field: "amount", name: kind, unit: null, value: wan, span }),
    ),
    ...fact("issuer", meta.issuer),
    ...fact("round", inspection.round),
    ...fact("body", inspection.body),
    ...fact("start", inspection.start),
    ...fact("end", inspection.end),
    ...fact("feedback", inspection.feedback),
    ...fact("published", meta.published),
    ...fact("signed", meta.signed),
    ...fact(
      "disclosure",
      disclosure && { value: `${disclosure.start ?? ""}/${disclosure.end ?? ""}`, span: disclosure.span },
    ),
    ...fact("phone", ...contact.phones),
    ...fact("email", ...contact.emails),
    ...fact("address", contact.address),
    ...fact("postcode", contact.postcode),
  ];
}

const toValue = ({ value, span }: StatedFact): StatedValue => ({ value, span });
const sortedValues = (facts: readonly StatedFact[]) => JSON.stringify(facts.map(({ value }) => value).sort());

/** Whatever at least one of the two states, each thing once. */
export function diffStated(earlier: NoticeMeta, later: NoticeMeta): StatedPair[] {
  const [before, after] = [listFacts(earlier), listFacts(later)];
  const keyOf = ({ field, name, unit }: StatedFact) => JSON.stringify([field, name, unit]);
  const keys = new Map([...after, ...before].map((fact) => [keyOf(fact), fact]));
  return [...keys]
    .map(([key, { field, name, unit }]): StatedPair => {
      const [then, now] = [before.filter((one) => keyOf(one) === key), after.filter((one) => keyOf(one) === key)];
      return {
        field,
        name,
        unit,
        earlier: then.map(toValue),
        later: now.map(toValue),
        changed: sortedValues(then) !== sortedValues(now),
      };
    })
    .sort((a, b) => statedFields.indexOf(a.field) - statedFields.indexOf(b.field));
}

/** A name in two lists; `null` on the side that does not give it. */
export interface NamedPair {
  earlier: Stated<string> | null;
  later: Stated<string> | null;
}

/** Names of two lists, those of the later one first: the same words, or similar ones, are one name. */
export function diffNames(earlier: readonly Stated<string>[], later: readonly Stated<string>[]): NamedPair[] {
  const toMatchable = (item: Stated<string>): Matchable<Stated<string>> => ({
    item,
    kind: "name",
    words: item.value,
    number: null,
    above: "",
  });
  const pairs = matchItems(earlier.map(toMatchable), later.map(toMatchable));
  const matched = new Set(pairs.values());
  return [
    ...later.map((one) => ({ earlier: pairs.get(one) ?? null, later: one })),
    ...earlier.filter((one) => !matched.has(one)).map((one) => ({ earlier: one, later: null })),
  ];
}
