// A reading and its label → comparable entries per field. Folding and matching as the corpus describes them.
import type { ContractItem, ContractMeta } from "../notice/contract.ts";
import { foldWords } from "../notice/fold.ts";

/** One thing that a reading may find: equal keys are the same finding. */
export interface Entry {
  field: string;
  key: string;
  /** As shown to people. */
  shown: string;
}

/** Folded for comparison: no spaces, no quotation marks, no end punctuation. */
export function toComparable(words: string): string {
  return foldWords(words)
    .replace(/[“”‘’"'《》]/g, "")
    .replace(/[。.,:;!?、]+$/, "");
}

const HEAD = 24;
const TAIL = 12;

/** A measure by its first 24 and its last 12 folded characters. */
function measureKey(words: string): string {
  const folded = toComparable(words);
  return `${folded.slice(0, HEAD)}…${folded.slice(-TAIL)}`;
}

type Plain = string | number | null | undefined;

function scalars(meta: ContractMeta): [string, Plain][] {
  const { inspection, contact } = meta;
  return [
    ["title", meta.title],
    ["issuer", meta.issuer],
    ["unit", meta.unit],
    ["region", (meta.region ?? []).join(" ") || null],
    ["inspection.kind", inspection.kind],
    ["inspection.level", inspection.level],
    ["inspection.body", inspection.body],
    ["inspection.round", inspection.round],
    ["inspection.start", inspection.start],
    ["inspection.end", inspection.end],
    ["inspection.feedback", inspection.feedback],
    ["published", meta.published],
    ["signed", meta.signed],
    ["disclosure", meta.disclosure ? `${meta.disclosure.start ?? "?"}/${meta.disclosure.end ?? "?"}` : null],
    ["contact.address", contact.address],
    ["contact.postcode", contact.postcode],
    ["completionRate", meta.completionRate],
    ["systems", meta.systems],
  ];
}

/** 人次 counts people, once for each time; the contract knows 件, 人 and 次. */
const unitOf = (unit: string) => (unit === "人次" ? "人" : unit);

function metaEntries(meta: ContractMeta): Entry[] {
  const entries: Entry[] = [];
  const add = (field: string, value: Plain) => {
    if (value === null || value === undefined || value === "") return;
    entries.push({ field, key: toComparable(String(value)), shown: String(value) });
  };
  for (const [field, value] of scalars(meta)) add(field, value);
  for (const phone of meta.contact.phones) add("contact.phones", phone);
  for (const email of meta.contact.emails) add("contact.emails", email);
  for (const total of meta.totals) {
    for (const part of ["total", "done", "ongoing"] as const)
      if (total[part] !== null && total[part] !== undefined) add(`totals.${part}`, `${total.subject} ${total[part]}`);
  }
  for (const { kind, count, unit } of meta.outcomes) add("outcomes", `${kind} ${count} ${unitOf(unit)}`);
  for (const { kind, wan } of meta.amounts) add("amounts", `${kind} ${wan}`);
  for (const name of meta.unfinished) add("unfinished", name);
  for (const item of meta.longTerm)
    entries.push({ field: "longTerm", key: measureKey(item), shown: item.slice(0, 40) });
  return entries;
}

function itemEntries(items: ContractItem[], parent: string): Entry[] {
  return items.flatMap((item) => {
    const own = `${parent}/${item.kind}:${toComparable(item.title)}`;
    return [
      { field: `${item.kind}s`, key: own, shown: `${item.number ?? ""} ${item.title}` },
      { field: "numbers", key: `${own}#${toComparable(item.number ?? "")}`, shown: `${item.number} ${item.title}` },
      ...(item.measures ?? []).map((measure) => ({
        field: "measures",
        key: `${own}>${measureKey(measure)}`,
        shown: `${item.title.slice(0, 16)} > ${measure.slice(0, 24)}…${measure.slice(-12)}`,
      })),
      ...itemEntries(item.children ?? [], own),
    ];
  });
}

/** All entries of a reading or a label. */
export function toEntries(contract: { meta: ContractMeta; ledger: ContractItem[] }): Entry[] {
  return [...metaEntries(contract.meta), ...itemEntries(contract.ledger, "")];
}
