// Ticks beside the names of a list, and the button that puts the ticked ones side by side: a plain form, without script.
import type { ReactNode } from "react";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

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

/** A tick; `name` is the filter's field. */
export function CompareTick({
  name,
  value,
  label,
  messages,
}: {
  name: "unit" | "round";
  value: string;
  label: string;
  messages: Messages;
}) {
  return (
    <input
      type="checkbox"
      name={name}
      value={value}
      aria-label={messages.seeing.compare.addUnit(label)}
      title={messages.seeing.compare.add}
      className="compare-tick no-print"
    />
  );
}
