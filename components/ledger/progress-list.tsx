// Figures of one notice, subject by subject, each with its bar: declared, else counted in its list, which says so. The
// subjects of which there are neither are named in a line.
import { formatList } from "@/lib/format.ts";
import { findListedFigure } from "@/lib/ledger/listed-figure.ts";
import type { ListedTotal } from "@/lib/ledger/progress.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { toFigureHref, toListHref } from "@/lib/ledger/source-address.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import { toDeclaredTally, toTallyParts } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Figure } from "./figure.tsx";

interface ProgressListProps {
  declared: DeclaredTotal[];
  listed: ListedTotal[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

const partClasses = { done: "bg-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated border-0" } as const;

export function ProgressList({ declared, listed, noticeId, locale, messages }: ProgressListProps) {
  const { words, pages } = messages;
  const figures = [
    ...declared.map((one) => ({
      subject: one.subject,
      tally: toDeclaredTally(one),
      href: toFigureHref(noticeId, one),
      isListed: false,
    })),
    ...subjectSchema.options.flatMap((subject) => {
      const found = findListedFigure({ declared, listed }, subject);
      return found === null ? [] : [{ ...found, href: toListHref(noticeId), isListed: true }];
    }),
  ];
  const missing = subjectSchema.options.filter((subject) => !figures.some((one) => one.subject === subject));
  return (
    <>
      <dl className="max-w-[52rem]">
        {figures.map(({ subject, tally, href, isListed }) => {
          const parts = toTallyParts(tally);
          return (
            <div
              key={subject}
              className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-x-4 border-b border-hairline py-2.5 md:grid-cols-[6rem_minmax(0,1fr)_19rem]"
            >
              <dt className="text-small text-muted max-md:row-span-2 max-md:self-start">{words.subject[subject]}</dt>
              <dd aria-hidden="true" className="flex h-3.5 overflow-hidden max-md:order-last max-md:mt-1">
                {parts && parts.total > 0
                  ? (["done", "ongoing", "notStated"] as const)
                      .filter((key) => parts[key] > 0)
                      .map((key) => (
                        <span
                          key={key}
                          className={partClasses[key]}
                          style={{ width: `${(parts[key] / parts.total) * 100}%` }}
                        />
                      ))
                  : null}
              </dd>
              <dd>
                <Figure
                  subject={subject}
                  tally={tally}
                  href={href}
                  listed={isListed}
                  locale={locale}
                  messages={messages}
                />
                {parts !== null && !tally.unknown && tally.done !== null && tally.ongoing !== null ? (
                  <Ongoing subject={subject} ongoing={tally.ongoing} messages={messages} />
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
      {missing.length > 0 ? (
        <p className="mt-2 text-small text-muted">
          {pages.unit.notStatedHere(
            formatList(
              missing.map((subject) => words.subject[subject]),
              locale,
            ),
          )}
        </p>
      ) : null}
    </>
  );
}

/** What stands beside a rate; without one the figure itself says it. */
function Ongoing({ subject, ongoing, messages }: { subject: Subject; ongoing: number; messages: Messages }) {
  return (
    <span className="block text-small text-muted">
      {messages.words.partOf(subject, "ongoing")} {messages.words.counted(subject, ongoing)}
    </span>
  );
}
