// Rows -> tables, all in one statement. A notice has thousands of bigrams; passed one by one as parameters they cost more
// than everything else of an import, as one JSON text they cost next to nothing.
import "server-only";
import type { Tx } from "./client.ts";
import { Prisma } from "./generated/client.ts";

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

/** INSERT of rows that all have the columns of the first. Names come from our own types, never from outside. */
function toInsert(table: Table, rows: readonly object[]): Prisma.Sql {
  const columns = Prisma.raw(
    Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(", "),
  );
  const name = Prisma.raw(`"${table}"`);
  return Prisma.sql`INSERT INTO ${name} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json)`;
}

/** Inserts rows into several tables in one statement. Tables without rows are left out. */
export async function insertRows(tx: Tx, rows: { [T in Table]?: readonly NewRows[T][] }): Promise<void> {
  const filled = Object.entries(rows).filter(([, list]) => list.length > 0) as [Table, readonly object[]][];
  if (filled.length === 0) return;
  const inserts = filled.map(
    ([table, list], at) => Prisma.sql`${Prisma.raw(`insert_${at}`)} AS (${toInsert(table, list)})`,
  );
  await tx.$executeRaw`WITH ${Prisma.join(inserts)} SELECT 1`;
}

/** Inserts one row and gives the id that the database chose. */
export async function insertRow<T extends "Notice">(tx: Tx, table: T, row: NewRows[T]): Promise<number> {
  const [made] = await tx.$queryRaw<{ id: number }[]>`${toInsert(table, [row])} RETURNING id`;
  if (made === undefined) throw new Error(`no row came of an insert into ${table}`);
  return made.id;
}
