// Under a list that was cut short: how many of how many it shows, and a way to the others where there is one.
import type { ReactNode } from "react";
import { formatNumber } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

interface ShowingFirstProps {
  shown: number;
  total: number;
  children?: ReactNode;
  locale: Locale;
  messages: Messages;
}

/** Nothing where all is shown. */
export function ShowingFirst({ shown, total, children, locale, messages }: ShowingFirstProps) {
  if (shown >= total) return null;
  return (
    <p className="mt-3 text-small text-muted">
      {messages.site.showingFirst(formatNumber(shown, locale), formatNumber(total, locale))}
      {children}
    </p>
  );
}
