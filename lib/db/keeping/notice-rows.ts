// A ledger -> the rows that keep it. Pure: the same ledger always gives the same rows.
import { listDoubts } from "../../ledger/doubt.ts";
import { toEffectiveDay, undated } from "../../ledger/effective-day.ts";
import { toKeptTotals } from "../../ledger/kept-meta.ts";
import type { IsoDate } from "../../ledger/refs.ts";
import type { Ledger, LedgerItem, NoticeMeta } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { Prisma } from "../generated/client.ts";
import { toBigrams, toSearchText } from "../search-text.ts";

/**
 * The day as the database takes it.
 * @throws if there is no such day (2023-02-30): the check of a ledger lets none through
 */
export function toDay(date: IsoDate): Date {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) throw new Error(`${date} is no day`);
  return day;
}

/** A day of the database as an ISO date. */
export function toIsoDate(day: Date | null): IsoDate | null {
  return day === null ? null : day.toISOString().slice(0, 10);
}

function toDayOrNull(stated: Stated<IsoDate> | null): Date | null {
  return stated === null ? null : toDay(stated.value);
}

/** Field path → place, for every scalar that is stated. */
export function toMetaSpans(meta: NoticeMeta): Record<string, SourceSpan> {
  const { title, issuer, unit, region, published, signed, disclosure, completionRate, systems, inspection } = meta;
  const fields: Record<string, { span: SourceSpan } | null> = {
    title,
    issuer,
    unit,
    region,
    published,
    signed,
    disclosure,
    completionRate,
    systems,
  };
  for (const [name, value] of Object.entries(inspection)) fields[`inspection.${name}`] = value;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, value]) => (value === null ? [] : [[path, value.span]])),
  );
}

/** The columns of a notice that come from its ledger and its text. */
export function toNoticeColumns(ledger: Ledger, text: string) {
  const { scope, span, meta } = ledger;
  const { kind, level, body, round, start, end, feedback } = meta.inspection;
  const searchText = toSearchText(text.slice(span.start, span.end));
  const searchTitle = toSearchText(
    [meta.title?.value, meta.issuer?.value].filter((words) => words !== undefined).join(" "),
  );
  return {
    scope,
    title: meta.title?.value ?? null,
    issuer: meta.issuer?.value ?? null,
    unitName: meta.unit?.value ?? null,
    region: meta.region?.value ?? [],
    kind: kind?.value ?? null,
    level: level?.value ?? null,
    body: body?.value ?? null,
    roundName: round?.value ?? null,
    start: toDayOrNull(start),
    end: toDayOrNull(end),
    feedback: toDayOrNull(feedback),
    published: toDayOrNull(meta.published),
    signed: toDayOrNull(meta.signed),
    disclosureStart: meta.disclosure?.start ? toDay(meta.disclosure.start) : null,
    disclosureEnd: meta.disclosure?.end ? toDay(meta.disclosure.end) : null,
    effectiveOn: toDay(toEffectiveDay(ledger)?.day ?? undated),
    doubts: listDoubts(ledger).size,
    completionRate: meta.completionRate?.value ?? null,
    systems: meta.systems?.value ?? null,
    metaSpans: toMetaSpans(meta) as unknown as Prisma.InputJsonObject,
    spanStart: span.start,
    spanEnd: span.end,
    searchTitle,
    searchText,
    bigrams: [...new Set([...toBigrams(searchTitle), ...toBigrams(searchText)])],
  };
}

type ItemRow = Prisma.ItemCreateManyInput;

/** The tree as rows, numbered in the order of the text: measures and children of an item by where they stand. */
export function toItemRows(noticeId: number, items: readonly LedgerItem[]): ItemRow[] {
  const rows: ItemRow[] = [];
  const search = (text: string) => {
    const searchText = toSearchText(text);
    return { searchText, bigrams: toBigrams(searchText) };
  };
  const add = (item: LedgerItem, parentPosition: number | null, depth: number) => {
    const position = rows.length;
    rows.push({
      noticeId,
      position,
      parentPosition,
      depth,
      kind: item.kind,
      number: item.number,
      text: item.title,
      status: item.status,
      start: item.span.start,
      end: item.span.end,
      titleStart: item.titleSpan.start,
      titleEnd: item.titleSpan.end,
      statusStart: item.statusSpan?.start ?? null,
      statusEnd: item.statusSpan?.end ?? null,
      ...search(item.title),
    });
    const below = [
      ...item.measures.map((measure) => ({ start: measure.span.start, measure, child: null })),
      ...item.children.map((child) => ({ start: child.span.start, measure: null, child })),
    ].sort((a, b) => a.start - b.start);
    for (const { measure, child } of below) {
      if (child !== null) add(child, position, depth + 1);
      else
        rows.push({
          noticeId,
          position: rows.length,
          parentPosition: position,
          depth: depth + 1,
          kind: "measure",
          number: null,
          text: measure.text,
          status: "unknown",
          start: measure.span.start,
          end: measure.span.end,
          ...search(measure.text),
        });
    }
  };
  for (const item of items) add(item, null, 0);
  return rows;
}

/** What the rows of a tree come to, per kind. */
export function toListedTotals(noticeId: number, items: readonly ItemRow[]): Prisma.ListedTotalCreateManyInput[] {
  const totals = new Map<ItemRow["kind"], Prisma.ListedTotalCreateManyInput>();
  for (const { kind, status = "unknown" } of items) {
    const total = totals.get(kind) ?? { noticeId, kind, total: 0, done: 0, ongoing: 0, unknown: 0 };
    total.total += 1;
    total[status] += 1;
    totals.set(kind, total);
  }
  return [...totals.values()];
}

/** One row per subject. */
export function toDeclaredRows(noticeId: number, totals: NoticeMeta["totals"]): Prisma.DeclaredTotalCreateManyInput[] {
  return toKeptTotals(totals).map(({ subject, total, done, ongoing, span }, position) => ({
    noticeId,
    subject,
    position,
    total: total?.value ?? null,
    totalStart: total?.span.start ?? null,
    totalEnd: total?.span.end ?? null,
    done: done?.value ?? null,
    doneStart: done?.span.start ?? null,
    doneEnd: done?.span.end ?? null,
    ongoing: ongoing?.value ?? null,
    ongoingStart: ongoing?.span.start ?? null,
    ongoingEnd: ongoing?.span.end ?? null,
    ...span,
  }));
}

/** The lists of a ledger that hang on its notice, as rows of their tables in their order. */
export function toPartRows(noticeId: number, { meta, diagnostics }: Ledger) {
  const place = ({ span }: { span: SourceSpan }, position: number) => ({
    noticeId,
    position,
    start: span.start,
    end: span.end,
  });
  const { phones, emails, address, postcode } = meta.contact;
  const contacts = [
    ...phones.map((stated) => ({ kind: "phone" as const, stated })),
    ...emails.map((stated) => ({ kind: "email" as const, stated })),
    ...(address === null ? [] : [{ kind: "address" as const, stated: address }]),
    ...(postcode === null ? [] : [{ kind: "postcode" as const, stated: postcode }]),
  ];
  return {
    Outcome: meta.outcomes.map((one, at) => ({ ...place(one, at), kind: one.kind, count: one.count, unit: one.unit })),
    Amount: meta.amounts.map((one, at) => ({ ...place(one, at), kind: one.kind, wan: one.wan })),
    UnfinishedItem: meta.unfinished.map((one, at) => ({ ...place(one, at), text: one.value })),
    LongTermItem: meta.longTerm.map((one, at) => ({ ...place(one, at), text: one.value })),
    Contact: contacts.map(({ kind, stated }, at) => ({ ...place(stated, at), kind, value: stated.value })),
    Diagnostic: diagnostics.map(({ code, severity, values, spans }, position) => ({
      noticeId,
      position,
      code,
      severity,
      values,
      spans,
    })),
  };
}
