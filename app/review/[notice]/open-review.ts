// The notice of a page of review.
import "server-only";
import { notFound } from "next/navigation";
import { getReview } from "@/lib/db/queries/get-review.ts";
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import { parseRowNumber } from "@/lib/ledger/whole-number.ts";
import type { DetailPageProps } from "../../page-props.ts";
import { requireActor } from "../../require-actor.ts";

/** The notice that the path names; `null` for whoever may not review. Where there is none, the page is not found. */
export async function openReview(params: DetailPageProps<"notice">["params"]): Promise<ReviewDetail | null> {
  const actor = await requireActor("notice.read-draft");
  const { notice: id } = await params;
  const found = actor === null ? null : await getReview(actor, { noticeId: parseRowNumber(id) ?? 0 });
  if (!found?.ok) return null;
  if (found.value === null) notFound();
  return found.value;
}
