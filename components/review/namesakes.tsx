// Other units of the same name, none with a region: whether they are one is for an editor to say.
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface NamesakesProps {
  detail: ReviewDetail;
  locale: Locale;
  messages: Messages;
}

export function Namesakes({ detail: { namesakes, notice }, locale, messages }: NamesakesProps) {
  const { place } = messages.review;
  if (namesakes === 0 || notice.unit === null) return null;
  const query = new URLSearchParams({ kind: "unit", q: notice.unit.name });
  return (
    <p className="answer asks">
      {place.namesakes(namesakes)}{" "}
      <AppLink href={`/admin/merge?${query}`} locale={locale} className="nowrap">
        {place.toMerge}
      </AppLink>
    </p>
  );
}
