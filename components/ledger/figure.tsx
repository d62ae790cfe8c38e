// `36 / 40 个问题 · 90 %`: numerator, denominator, noun, rate, in this order, everywhere. What is not stated says so.
import type { ReactNode } from "react";
import { toFigureWords } from "@/lib/charts/figure-in-words.ts";
import { leadsToText } from "@/lib/ledger/source-address.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import type { Tally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { FigureLine } from "./figure-line.tsx";

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
  const words = tally && toFigureWords(subject, tally, listed, locale);
  if (words === null) return <NotStated messages={messages} />;
  const { stated, notStated, full } = words;
  return (
    <>
      {withSource(<FigureLine words={stated} />, href, locale, messages.site.openSource)}
      {notStated === null ? null : (
        <>
          {/* The comma stays with what it follows: no line begins with it. */}
          {full.slice(stated.length, full.length - notStated.length)}
          <span className="not-stated nowrap">{notStated}</span>
        </>
      )}
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

/** What a notice states of one thing, leading to its sentence; 未说明 where `words` is `null`. */
export function StatedWords({
  words,
  href,
  locale,
  messages,
}: {
  words: string | null;
  href: string | null;
  locale: Locale;
  messages: Messages;
}) {
  if (words === null) return <NotStated messages={messages} />;
  return withSource(words, href, locale, messages.site.openSource);
}

function withSource(content: ReactNode, href: string | null | undefined, locale: Locale, title: string) {
  if (!href) return <>{content}</>;
  return (
    <AppLink href={href} locale={locale} className="figure-link" title={leadsToText(href) ? title : undefined}>
      {content}
    </AppLink>
  );
}
