// Published notices in the order in which they came, from a place on: what the read API walks through.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { NoticeRow } from "../../ledger/detail.ts";
import { allOf, whereNotices } from "../asking/ledger-where.ts";
import { isAfter, type Slice, toDirection, toSlice } from "../asking/paging.ts";
import { Prisma } from "../generated/client.ts";
import { countNotices, readNoticeRows, walkNotices } from "./list-notices.ts";

const noticeId = Prisma.sql`n.id`;

/** At most `limit` notices after the notice `after`; `filters.order` gives the direction. */
export async function listNoticesAfter(
  filters: Filters,
  after: number | null,
  limit: number,
): Promise<Slice<NoticeRow>> {
  const { total, capped } = await countNotices(filters);
  const where = whereNotices(filters, "notices");
  const rest = isAfter([noticeId], after === null ? null : [after], filters.order);
  const order = Prisma.sql`n.id ${toDirection(filters.order)}`;
  const walked = capped ? walkNotices(allOf([rest]), order) : undefined;
  const rows = await readNoticeRows(allOf([where, rest]), order, filters.q, limit + 1, 0, walked);
  return toSlice(rows, limit, total, capped);
}
