// Ticks beside the names of a list, and the button that puts the ticked ones side by side: a plain form, without script.
import type { ReactNode } from "react";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CompareCheck, type CompareCheckWords } from "./compare-check.tsx";
import type { TickWords } from "./compare-tick.tsx";

/** The most units, rounds or regions that stand side by side. */
export const mostCompared = 6;

interface CompareFormProps {
  className?: string;
  locale: Locale;
  messages: Messages;
  children: ReactNode;
}

export function CompareForm({ className = "compare-form", locale, messages, children }: CompareFormProps) {
  return (
    <CompareCheck {...toCheck(locale, messages)} className={className}>
      {children}
    </CompareCheck>
  );
}

/** What the form is made with in the browser. */
export function toCheck(locale: Locale, { comparing }: Messages): CompareCheckWords {
  return {
    action: localizePath(locale, "/compare"),
    most: mostCompared,
    words: {
      submit: comparing.submit,
      hint: comparing.hint,
      none: comparing.nothingTicked,
      one: comparing.oneTicked,
      many: comparing.tooManyTicked(mostCompared),
    },
  };
}

/** The words of the ticks of a list. */
export function toTickWords(messages: Messages): TickWords {
  return { add: messages.comparing.addNamed(""), hint: messages.comparing.add };
}
