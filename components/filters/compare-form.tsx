// Ticks beside the names of a list, and the button that puts the ticked ones side by side: a plain form, without script.
import type { ReactNode } from "react";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import type { TickWords } from "./compare-tick.tsx";

export function CompareForm({
  locale,
  messages,
  children,
}: {
  locale: Locale;
  messages: Messages;
  children: ReactNode;
}) {
  const { compare } = messages.seeing;
  return (
    <form action={localizePath(locale, "/compare")} method="get" className="compare-form">
      {children}
      <p className="compare-bar no-print">
        <button type="submit" className="button">
          {compare.submit}
        </button>
        <span className="text-small text-muted">{compare.hint}</span>
      </p>
    </form>
  );
}

/** The words of the ticks of a list. */
export function toTickWords(messages: Messages): TickWords {
  return { add: messages.seeing.compare.addUnit(""), hint: messages.seeing.compare.add };
}
