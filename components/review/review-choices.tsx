// Which list of review is looked at, and which part of it: links with how many there are.
import { formatNumber } from "@/lib/format.ts";
import { type NoticeState, noticeStates, type ReviewPart, reviewParts } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface ReviewChoicesProps {
  status: NoticeState;
  part: ReviewPart | null;
  counts: Record<NoticeState, number>;
  parts: Record<ReviewPart, number>;
  hrefOf: (state: NoticeState, part: ReviewPart | null) => string;
  locale: Locale;
  messages: Messages;
}

export function ReviewChoices({ status, part, counts, parts, hrefOf, locale, messages }: ReviewChoicesProps) {
  const { review } = messages;
  const words = review.list;
  // Parts that leave nothing, or everything, are no choice.
  const offered = reviewParts.filter((one) => one === part || (parts[one] > 0 && parts[one] < counts[status]));
  return (
    <>
      <nav aria-label={words.states} className="choice mb-4">
        {noticeStates.map((state) => (
          <AppLink
            key={state}
            href={hrefOf(state, null)}
            locale={locale}
            aria-current={state === status ? "page" : undefined}
          >
            {review.stateOf(review.states[state], counts[state])}
          </AppLink>
        ))}
      </nav>
      {offered.length > 0 ? (
        <nav aria-label={words.partsLabel} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
          {([null, ...offered] as const).map((one) => (
            <AppLink
              key={one ?? "all"}
              href={hrefOf(status, one)}
              locale={locale}
              aria-current={one === part ? "true" : undefined}
              className="part-link"
            >
              {words.parts[one ?? "all"]}{" "}
              <span className="tabular text-muted">
                {formatNumber(one === null ? counts[status] : parts[one], locale)}
              </span>
            </AppLink>
          ))}
        </nav>
      ) : null}
    </>
  );
}
