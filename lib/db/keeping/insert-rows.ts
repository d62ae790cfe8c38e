// Rows -> tables, all in one statement. A notice has thousands of bigrams; passed one by one as parameters they cost more
// than everything else of an import, as one JSON text they cost next to nothing.
import "server-only";
import type { Tx } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** The tables that are filled this way, with what their rows are. Every column without a default must be given. */
export interface NewRows {
  Notice: Prisma.NoticeUncheckedCreateInput;
  Item: Prisma.ItemCreateManyInput;
  ListedTotal: Prisma.ListedTotalCreateManyInput;
  DeclaredTotal: Prisma.DeclaredTotalCreateManyInput;
  Outcome: Prisma.OutcomeCreateManyInput;
  Amount: Prisma.AmountCreateManyInput;
  UnfinishedItem: Prisma.UnfinishedItemCreateManyInput;
  LongTermItem: Prisma.LongTermItemCreateManyInput;
  Contact: Prisma.ContactCreateManyInput;
  Diagnostic: Prisma.DiagnosticCreateManyInput;
}

type Table = keyof NewRows;

/** Rows of several tables, in their order; tables without rows may be left out. */
export type RowsOfParts = { [T in Exclude<Table, "Notice">]?: readonly NewRows[T][] };

/** A column whose value is not in the rows: the same for all of them. */
interface Given {
  column: string;
  value: Prisma.Sql;
}

/** INSERT of rows that all have the columns of the first. Names come from our own types, never from outside. */
function toInsert(table: Table, rows: readonly object[], given?: Given): Prisma.Sql {
  const columns = Object.keys(rows[0] ?? {})
    .filter((column) => column !== given?.column)
    .map((column) => `"${column}"`)
    .join(", ");
  const name = Prisma.raw(`"${table}"`);
  const [more, value] = given
    ? [Prisma.raw(`, "${given.column}"`), Prisma.sql`, ${given.value}`]
    : [Prisma.empty, Prisma.empty];
  return Prisma.sql`INSERT INTO ${name} (${Prisma.raw(columns)}${more})
    SELECT ${Prisma.raw(columns)}${value} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json)`;
}

/** The inserts of all parts as the middle of one WITH. */
function toInserts(parts: RowsOfParts, given?: Given): Prisma.Sql[] {
  const filled = Object.entries(parts).filter(([, list]) => list.length > 0) as [Table, readonly object[]][];
  return filled.map(
    ([table, list], at) => Prisma.sql`${Prisma.raw(`insert_${at}`)} AS (${toInsert(table, list, given)})`,
  );
}

/** Inserts the parts of a notice that is there in one statement. */
export async function insertParts(tx: Tx, parts: RowsOfParts): Promise<void> {
  const inserts = toInserts(parts);
  if (inserts.length > 0) await tx.$executeRaw`WITH ${Prisma.join(inserts)} SELECT 1`;
}

/** A file that was read, with its kept text; it is stored once, however many notices point into it. */
export interface SourceFile {
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** The kept text; the ledger's spans point into it. */
  text: string;
  format: string;
  charset: string | null;
  fileName: string;
  byteSize: number;
}

/**
 * Inserts a notice with its text and its parts in one statement, and gives the id that the database chose; the ids of
 * text and notice in the rows are not looked at.
 */
export async function insertNotice(
  tx: Tx,
  { hash, text, format, charset, fileName, byteSize }: SourceFile,
  notice: NewRows["Notice"],
  parts: RowsOfParts,
): Promise<number> {
  const [made] = await tx.$queryRaw<{ id: number }[]>`
    WITH source AS (
      INSERT INTO "Source" (hash, text, format, charset, "fileName", "byteSize")
      VALUES (${hash}, ${text}, ${format}, ${charset}, ${fileName}, ${byteSize})
      ON CONFLICT (hash) DO UPDATE SET hash = EXCLUDED.hash RETURNING id),
    notice AS (${toInsert("Notice", [notice], { column: "sourceId", value: Prisma.sql`(SELECT id FROM source)` })} RETURNING id)
    ${Prisma.join(
      [Prisma.empty, ...toInserts(parts, { column: "noticeId", value: Prisma.sql`(SELECT id FROM notice)` })],
      ", ",
    )}
    SELECT id FROM notice`;
  if (made === undefined) throw new Error("no row came of an insert into Notice");
  return made.id;
}
