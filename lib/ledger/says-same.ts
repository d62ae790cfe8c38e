// Two notices with the same list of items -> whether they state the same beside it: only then is one a repost of the other.
import { diffStated, type StatedField, type StatedValue } from "./diff-stated.ts";
import { toKeptAmounts } from "./kept-meta.ts";
import { foldTitle } from "./match-items.ts";
import type { NoticeMeta } from "./schema.ts";

/** What a notice says of its rectification: stated by one of the two alone, it is another notice. */
const ofTheNotice: ReadonlySet<StatedField> = new Set(["systems", "outcome", "amount"]);

/**
 * What pages leave out, or add of their own, when they print a notice again (a day, an office's telephone): only what both
 * state differently tells two notices apart.
 */
const ofThePage: ReadonlySet<StatedField> = new Set([
  "issuer",
  "published",
  "signed",
  "disclosure",
  "phone",
  "email",
  "address",
  "postcode",
]);

const fold = (values: readonly StatedValue[]): string[] => values.map(({ value }) => foldTitle(String(value)));

/** Whether neither states what the other contradicts: where both state several, as telephones, one may state more. */
function agree(one: readonly StatedValue[], other: readonly StatedValue[]): boolean {
  const [few, many] = [fold(one), fold(other)].sort((a, b) => a.length - b.length);
  return few?.every((value) => many?.includes(value)) ?? true;
}

const toKept = (meta: NoticeMeta): NoticeMeta => ({ ...meta, amounts: toKeptAmounts(meta.amounts) });

/**
 * Whether two notices whose inspection, declared totals, rate, items and measures are the same agree in all else that a
 * ledger keeps. A notice is dated by its signature: where both have the same, the day of the page tells nothing.
 */
export function saysSame(one: NoticeMeta, other: NoticeMeta): boolean {
  const isSignedSame = one.signed !== null && one.signed.value === other.signed?.value;
  const pairs = diffStated(toKept(one), toKept(other)).filter(({ changed }) => changed);
  if (pairs.some(({ field }) => ofTheNotice.has(field))) return false;
  const ofPage = pairs.filter(({ field }) => ofThePage.has(field) && !(field === "published" && isSignedSame));
  if (ofPage.some(({ earlier, later }) => !agree(earlier, later))) return false;
  const names = (meta: NoticeMeta) => JSON.stringify(meta.longTerm.map(({ value }) => foldTitle(value)));
  const titles = [one.title, other.title].flatMap((title) => (title === null ? [] : [foldTitle(title.value)]));
  return names(one) === names(other) && new Set(titles).size < 2;
}
