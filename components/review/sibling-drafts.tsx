// The other drafts of the same inspection, each as a link called by its day.
import { formatDate, middleDot } from "@/lib/format.ts";
import type { SiblingDrafts } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { importing } from "@/lib/messages/zh-CN/importing.ts";
import { AppLink } from "../layout/app-link.tsx";

export function SiblingLinks({
  siblings: { total, first },
  words,
  locale,
}: {
  siblings: SiblingDrafts;
  words: Pick<typeof importing, "sibling" | "siblings">;
  locale: Locale;
}) {
  return (
    <>
      {words.siblings(total)}
      {first.map(({ id, published, signed }, at) => {
        const day = published ?? signed;
        const isAlone = !first.some((one) => one.id !== id && (one.published ?? one.signed) === day);
        return (
          <span key={id} className="nowrap">
            {at > 0 ? middleDot(locale) : null}
            <AppLink href={`/review/${id}`} locale={locale}>
              {words.sibling(id, day === null || !isAlone ? null : formatDate(day, locale))}
            </AppLink>
          </span>
        );
      })}
      {total > first.length ? "……" : null}
    </>
  );
}
