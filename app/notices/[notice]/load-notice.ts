// The notice that the path of a page names, read once for a request.
import "server-only";
import { cache } from "react";
import { getNotice } from "@/lib/db/queries/get-notice.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { parseRowNumber } from "@/lib/ledger/whole-number.ts";

/** `null` where there is none that readers see. */
export const loadNotice = cache(async (word: string): Promise<NoticeDetail | null> => {
  const id = parseRowNumber(word);
  return id === null ? null : getNotice(id);
});
