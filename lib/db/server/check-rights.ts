// Whether the role that DATABASE_URL names may make and change the tables: said in one line where it may not.
import "server-only";
import type pg from "pg";
import { Fault } from "../../fault.ts";

interface Rights {
  role: string;
  database: string;
  /** The two as SQL writes them. */
  roleInSql: string;
  databaseInSql: string;
  canCreate: boolean;
  /** Tables that belong to roles which it is no member of. */
  foreign: string | null;
}

async function readRights(client: pg.PoolClient): Promise<Rights | undefined> {
  const { rows } = await client.query<Rights>(
    `SELECT current_user AS role, current_database() AS database, quote_ident(current_user) AS "roleInSql",
       quote_ident(current_database()) AS "databaseInSql",
       coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "canCreate",
       (SELECT string_agg(tablename, ', ' ORDER BY tablename) FROM pg_tables
        WHERE schemaname = current_schema() AND NOT pg_has_role(tableowner, 'MEMBER')) AS foreign`,
  );
  return rows[0];
}

/**
 * What broke a migration, as a line for people where the role lacks the rights to apply one; else the error itself.
 * Asked only when something broke: a role that may not change tables does where there is nothing to change.
 */
export async function toFaultOfRights(client: pg.PoolClient, error: unknown): Promise<unknown> {
  const rights = await readRights(client).catch(() => undefined);
  if (error instanceof Fault || rights === undefined) return error;
  const { role, database, roleInSql, databaseInSql, canCreate, foreign } = rights;
  if (!canCreate) {
    const advice = `ALTER DATABASE ${databaseInSql} OWNER TO ${roleInSql}`;
    return new Fault(
      `用户 ${role} 不能在数据库 ${database} 中建表；请让它拥有这个数据库：${advice};`,
      `The role ${role} may not make tables in the database ${database}; let it own the database: ${advice};`,
      { cause: error },
    );
  }
  if (foreign === null) return error;
  return new Fault(
    `数据库 ${database} 中的表（${foreign}）属于另一个用户，${role} 不能更改；请用它们的所有者登录，或把它们交给 ${role}。`,
    `The tables in the database ${database} (${foreign}) belong to another role and ${role} may not change them; connect as their owner, or give them to ${role}.`,
    { cause: error },
  );
}
