// The figures at the top of the overview: how many, and how much of what was declared is done, over how many units.
import { Fragment } from "react";
import { toSumHref } from "@/lib/charts/sum-address.ts";
import { type Filters, keepNoticeFilters, toHref } from "@/lib/filters.ts";
import { middleDot } from "@/lib/format.ts";
import type { Headline } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { StatedBy } from "./stated-by.tsx";

export function HeadlineFigures({
  headline,
  filters,
  ongoingHref,
  locale,
  messages,
}: {
  headline: Headline;
  /** Those under which it was counted: the lists behind its figures have the same. */
  filters: Filters;
  /** Where it stands what is not finished, under the same filters. */
  ongoingHref: string;
  locale: Locale;
  messages: Messages;
}) {
  const { words, pages } = messages;
  const counts = [
    ["/units", words.units(headline.units)],
    ["/rounds", words.rounds(headline.rounds)],
    ["/notices", words.notices(headline.notices)],
  ] as const;
  return (
    <section aria-label={pages.overview.figures} className="mt-4">
      <p className="tabular text-[1.0625rem]">
        {counts.map(([path, said], index) => (
          <Fragment key={path}>
            {index > 0 ? middleDot(locale) : null}
            <AppLink href={toHref(path, keepNoticeFilters(filters))} locale={locale} className="list-link">
              {said}
            </AppLink>
          </Fragment>
        ))}
      </p>
      <dl className="headline-figures mt-3 grid grid-cols-2 gap-x-4 gap-y-3 border-t border-hairline pt-3 sm:grid-cols-3 xl:grid-cols-5">
        {subjectSchema.options.map((subject) => {
          const sum = headline.sums[subject];
          return (
            <div key={subject}>
              <dt className="text-small text-muted">{words.subject[subject]}</dt>
              <dd>
                {sum.stating === 0 && sum.alone === undefined ? (
                  <NotStated messages={messages} />
                ) : (
                  <span className="text-base [&_a]:inline-block [&_a]:min-h-6">
                    <Figure
                      subject={subject}
                      tally={toSumTally(sum)}
                      href={toSumHref(sum, subject, filters)}
                      locale={locale}
                      messages={messages}
                    />
                  </span>
                )}
              </dd>
              <dd className="text-small text-muted [&>a]:inline-block [&>a]:min-h-6">
                <StatedBy sum={sum} subject={subject} filters={filters} locale={locale} messages={messages} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-1 flex flex-wrap gap-x-5 text-small [&>a]:py-1">
        <AppLink href={ongoingHref} locale={locale}>
          {pages.ledger.ongoing.link}
        </AppLink>
        <AppLink href="/about#figures" locale={locale}>
          {pages.overview.definitions}
        </AppLink>
      </p>
    </section>
  );
}
