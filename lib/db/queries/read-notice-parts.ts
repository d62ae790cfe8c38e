// Everything below a notice in one question: its tree, figures and diagnostics, for one notice or for several.
import "server-only";
import type { KeptItem, KeptMeasure } from "../../ledger/detail.ts";
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { Amount, ItemKind, Outcome } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { RectificationStatus } from "../../ledger/status.ts";
import { readRows } from "../asking/one-moment.ts";
import { Prisma } from "../generated/client.ts";

export interface NoticeParts {
  items: KeptItem[];
  outcomes: Outcome[];
  amounts: Amount[];
  unfinished: Stated<string>[];
  longTerm: Stated<string>[];
  contacts: (Stated<string> & { kind: "phone" | "email" | "address" | "postcode" })[];
  diagnostics: Diagnostic[];
}

interface ItemRow {
  position: number;
  parent: number | null;
  kind: ItemKind | "measure";
  number: string | null;
  text: string;
  status: RectificationStatus;
  span: SourceSpan;
  titleSpan: SourceSpan | null;
  statusSpan: SourceSpan | null;
}

/** What `partsShape` selects. */
export type PartsRow = Omit<NoticeParts, "items"> & { items: ItemRow[] };

/** The rows of a tree, parents before children, put back into their tree. */
function toTree(rows: readonly ItemRow[]): KeptItem[] {
  const roots: KeptItem[] = [];
  const byPosition = new Map<number, KeptItem>();
  for (const { position, parent, kind, number, text, status, span, titleSpan, statusSpan } of rows) {
    const above = parent === null ? undefined : byPosition.get(parent);
    if (kind === "measure") {
      const measure: KeptMeasure = { position, text, span };
      above?.measures.push(measure);
      continue;
    }
    const item: KeptItem = {
      position,
      kind,
      number,
      title: text,
      titleSpan: titleSpan ?? span,
      span,
      status,
      statusSpan,
      measures: [],
      children: [],
    };
    byPosition.set(position, item);
    (above?.children ?? roots).push(item);
  }
  return roots;
}

const span = Prisma.sql`json_build_object('start', p."start", 'end', p."end")`;

function listOf(table: string, shape: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(${shape} ORDER BY p.position), '[]')
    FROM ${Prisma.raw(`"${table}"`)} p WHERE p."noticeId" = n.id)`;
}

const words = Prisma.sql`json_build_object('value', p.text, 'span', ${span})`;

function placeOf(start: string, end: string): Prisma.Sql {
  const [from, to] = [Prisma.raw(`p."${start}"`), Prisma.raw(`p."${end}"`)];
  return Prisma.sql`CASE WHEN ${from} IS NULL THEN NULL ELSE json_build_object('start', ${from}, 'end', ${to}) END`;
}

/** The columns of everything below a notice n: they go into the very statement that reads its row, so that both agree. */
export const partsShape = Prisma.sql`${listOf(
  "Item",
  Prisma.sql`json_build_object('position', p.position, 'parent', p."parentPosition", 'kind', p.kind,
      'number', p.number, 'text', p.text, 'status', p.status, 'span', ${span},
      'titleSpan', ${placeOf("titleStart", "titleEnd")}, 'statusSpan', ${placeOf("statusStart", "statusEnd")})`,
)} AS items,
    ${listOf("Outcome", Prisma.sql`json_build_object('kind', p.kind, 'count', p.count, 'unit', p.unit, 'span', ${span})`)} AS outcomes,
    ${listOf("Amount", Prisma.sql`json_build_object('kind', p.kind, 'wan', p.wan::float8, 'span', ${span})`)} AS amounts,
    ${listOf("UnfinishedItem", words)} AS unfinished, ${listOf("LongTermItem", words)} AS "longTerm",
    ${listOf("Contact", Prisma.sql`json_build_object('kind', p.kind, 'value', p.value, 'span', ${span})`)} AS contacts,
    ${listOf("Diagnostic", Prisma.sql`json_build_object('code', p.code, 'severity', p.severity, 'values', p.values, 'spans', p.spans)`)} AS diagnostics`;

/** The parts of a row that has the columns of `partsShape`. */
export function toNoticeParts(row: PartsRow): NoticeParts {
  const { items, outcomes, amounts, unfinished, longTerm, contacts, diagnostics } = row;
  return { items: toTree(items), outcomes, amounts, unfinished, longTerm, contacts, diagnostics };
}

/** The parts of the notices `ids`, by id. Whether a reader may see these notices is the caller's question. */
export async function readNoticeParts(ids: readonly number[]): Promise<Map<number, NoticeParts>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows<(PartsRow & { id: number })[]>(
    Prisma.sql`SELECT n.id, ${partsShape} FROM "Notice" n WHERE n.id = ANY(${[...ids]}::int[])`,
  );
  return new Map(rows.map((row) => [row.id, toNoticeParts(row)]));
}
