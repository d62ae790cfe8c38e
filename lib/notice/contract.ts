// A ledger in the plain form of the corpus (`npm run parse`, test labels): words instead of stated values.
import type { Ledger, LedgerItem } from "../ledger/schema.ts";
import type { SourceSpan, Stated } from "../ledger/span.ts";

export interface ContractItem {
  kind: string;
  number: string | null;
  title: string;
  status?: string;
  children?: ContractItem[];
  measures?: string[];
  span?: SourceSpan;
}

export interface ContractMeta {
  title: string | null;
  issuer: string | null;
  unit: string | null;
  region: string[];
  inspection: {
    kind: string | null;
    level: string | null;
    body: string | null;
    round: string | null;
    start: string | null;
    end: string | null;
    feedback: string | null;
  };
  published: string | null;
  signed: string | null;
  disclosure: { start: string | null; end: string | null } | null;
  contact: { phones: string[]; emails: string[]; address: string | null; postcode: string | null };
  totals: { subject: string; total: number | null; done: number | null; ongoing: number | null }[];
  completionRate: number | null;
  outcomes: { kind: string; count: number; unit: string }[];
  systems: number | null;
  amounts: { kind: string; wan: number }[];
  unfinished: string[];
  longTerm: string[];
}

export interface Contract {
  meta: ContractMeta;
  ledger: ContractItem[];
}

const toValue = <T>(stated: Stated<T> | null): T | null => stated?.value ?? null;

function toContractItem(item: LedgerItem): ContractItem {
  return {
    kind: item.kind,
    number: item.number,
    title: item.title,
    status: item.status,
    children: item.children.map(toContractItem),
    measures: item.measures.map((measure) => measure.text),
  };
}

/** The plain form of a ledger. */
export function toContract(ledger: Ledger): Contract {
  const { meta } = ledger;
  const { inspection, contact } = meta;
  return {
    meta: {
      title: toValue(meta.title),
      issuer: toValue(meta.issuer),
      unit: toValue(meta.unit),
      region: toValue(meta.region) ?? [],
      inspection: {
        kind: toValue(inspection.kind),
        level: toValue(inspection.level),
        body: toValue(inspection.body),
        round: toValue(inspection.round),
        start: toValue(inspection.start),
        end: toValue(inspection.end),
        feedback: toValue(inspection.feedback),
      },
      published: toValue(meta.published),
      signed: toValue(meta.signed),
      disclosure: meta.disclosure ? { start: meta.disclosure.start, end: meta.disclosure.end } : null,
      contact: {
        phones: contact.phones.map((phone) => phone.value),
        emails: contact.emails.map((email) => email.value),
        address: toValue(contact.address),
        postcode: toValue(contact.postcode),
      },
      totals: meta.totals.map(({ subject, total, done, ongoing }) => ({
        subject,
        total: toValue(total),
        done: toValue(done),
        ongoing: toValue(ongoing),
      })),
      completionRate: toValue(meta.completionRate),
      outcomes: meta.outcomes.map(({ kind, count, unit }) => ({ kind, count, unit })),
      systems: toValue(meta.systems),
      amounts: meta.amounts.map(({ kind, wan }) => ({ kind, wan })),
      unfinished: meta.unfinished.map((name) => name.value),
      longTerm: meta.longTerm.map((item) => item.value),
    },
    ledger: ledger.items.map(toContractItem),
  };
}
