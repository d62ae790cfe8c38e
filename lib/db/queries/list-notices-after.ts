// Published notices in the order in which they came, from a place on: what the read API walks through.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { NoticeRow } from "../../ledger/detail.ts";
import { allOf, fromView, whereNotices } from "../asking/ledger-where.ts";
import { isAfter, type Slice, toDirection, toSlice } from "../asking/paging.ts";
import { getDb } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { readNoticeRows } from "./list-notices.ts";

const noticeId = Prisma.sql`n.id`;

/** At most `limit` notices after the notice `after`; `filters.order` gives the direction. */
export async function listNoticesAfter(
  filters: Filters,
  after: number | null,
  limit: number,
): Promise<Slice<NoticeRow>> {
  const where = whereNotices(filters, "notices");
  const rest = allOf([where, isAfter([noticeId], after === null ? null : [after], filters.order)]);
  const [counted, rows] = await Promise.all([
    getDb().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${fromView("notices")} WHERE ${where}`,
    readNoticeRows(rest, Prisma.sql`n.id ${toDirection(filters.order)}`, filters.q, limit + 1),
  ]);
  return toSlice(rows, limit, counted[0]?.total ?? 0);
}
