// On a narrow page the text stands below the ledger: a bar that stays says whose notice it is, and leads to either.
import type { ReactNode } from "react";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export function PaneSwitch({ name, messages }: { name: ReactNode; messages: Messages }) {
  const { notice } = messages.pages;
  return (
    <nav className="pane-switch no-print" aria-label={notice.panes}>
      <span className="pane-switch-name">{name}</span>
      <a href="#ledger-pane">{notice.ledger}</a>
      <a href="#source-text">{notice.text}</a>
    </nav>
  );
}
