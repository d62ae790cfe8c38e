// `36 / 40 个问题 · 90 %`: numerator, denominator, noun, rate, in this order, everywhere. What is not stated says so.
import type { ReactNode } from "react";
import type { Subject } from "@/lib/ledger/status.ts";
import { type Tally, toCompletionRate } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface FigureProps {
  subject: Subject;
  tally: Tally | null;
  locale: Locale;
  messages: Messages;
  /** Where the sentence stands; the figure is then a link to it. */
  href?: string | null;
  /** Counted by us in the notice's list, not declared by it. */
  listed?: boolean;
}

/** The figures of one subject, with their source where they have one. */
export function Figure({ subject, tally, locale, messages, href, listed = false }: FigureProps) {
  const { site, words, charts } = messages;
  if (tally === null || (tally.total === null && tally.done === null && tally.ongoing === null))
    return <NotStated messages={messages} />;
  const rate = toCompletionRate(tally);
  if (rate) {
    const text = words.rate(subject, rate.numerator, rate.denominator, rate.percent);
    return withSource(
      <span className="nowrap">{listed ? charts.listedValue(text) : text}</span>,
      href,
      locale,
      site.openSource,
    );
  }
  if (tally.total === null)
    return withSource(<span>{words.doneOnly(subject, tally.done ?? 0)}</span>, href, locale, site.openSource);
  const counted = words.counted(subject, tally.total);
  return (
    <>
      {withSource(
        <span className="nowrap">{listed ? `${words.listed} ${counted}` : counted}</span>,
        href,
        locale,
        site.openSource,
      )}
      <span className="not-stated nowrap">
        {locale === "zh-CN" ? "，" : ", "}
        {words.progressNotStated}
      </span>
    </>
  );
}

/** 未说明, in grey: never 0, never a dash. */
export function NotStated({ messages }: { messages: Messages }) {
  return <span className="not-stated nowrap">{messages.site.notStated}</span>;
}

/** Any words that have a sentence behind them: dotted underline, opens it. */
export function Sourced({
  href,
  locale,
  messages,
  children,
}: {
  href: string | null;
  locale: Locale;
  messages: Messages;
  children: ReactNode;
}) {
  return withSource(children, href, locale, messages.site.openSource);
}

function withSource(content: ReactNode, href: string | null | undefined, locale: Locale, title: string) {
  if (!href) return <>{content}</>;
  return (
    <AppLink href={href} locale={locale} className="figure-link" title={title}>
      {content}
    </AppLink>
  );
}
