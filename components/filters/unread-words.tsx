import { formatList } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

interface UnreadWordsProps {
  /** What of the address was not understood, as it stands there. */
  unread: readonly string[];
  locale: Locale;
  messages: Messages;
}

/** Says what of the address does nothing, instead of silently showing everything. */
export function UnreadWords({ unread, locale, messages }: UnreadWordsProps) {
  if (unread.length === 0) return null;
  return (
    <p className="mt-2 text-small text-muted [overflow-wrap:anywhere]">
      {messages.filters.unread(formatList([...unread], locale))}
    </p>
  );
}
