// Whether this database has never held a notice.
import "server-only";
import { getDb } from "../client.ts";

/** No notice is there, and the audit knows of none that was. */
export async function isUntouched(): Promise<boolean> {
  const db = getDb();
  const [notices, imports] = await Promise.all([
    db.notice.findFirst({ select: { id: true } }),
    db.auditEntry.findFirst({ where: { action: "notice.import" }, select: { id: true } }),
  ]);
  return notices === null && imports === null;
}
