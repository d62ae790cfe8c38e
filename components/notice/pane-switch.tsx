// On a narrow page the text stands below the ledger: a bar that stays says which notice it is, and leads to either.
import type { ReactNode } from "react";
import type { Messages } from "@/lib/messages/zh-CN.ts";

interface PaneSwitchProps {
  /** Whose notice it is. */
  name: ReactNode;
  /** What it is called; `null` where it has no title. */
  title: string | null;
  messages: Messages;
}

export function PaneSwitch({ name, title, messages }: PaneSwitchProps) {
  const { notice } = messages.pages;
  return (
    <nav className="pane-switch no-print" aria-label={notice.panes}>
      <span className="pane-switch-name">
        {name}
        {title === null ? null : (
          <span className="block text-small font-normal text-muted" lang="zh-CN">
            {title}
          </span>
        )}
      </span>
      <a href="#ledger-pane">{notice.ledger}</a>
      <a href="#source-text">{notice.text}</a>
    </nav>
  );
}
