// What a column of figures over several subjects is called: clues and petitions are closed, not done.
import type { Subject } from "@/lib/ledger/status.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

interface PartNamesProps {
  part: "done" | "ongoing";
  /** Those of the rows. */
  subjects: readonly Subject[];
  messages: Messages;
}

/** 已完成; where clues or petitions stand below it too 已完成 / 已办结, each on a line, since such columns are narrow. */
export function PartNames({ part, subjects, messages }: PartNamesProps) {
  const names = [...new Set(subjects.map((subject) => messages.words.partOf(subject, part)))];
  return names.map((name, index) => (
    <span key={name} className="block">
      {index < names.length - 1 ? `${name} / ` : name}
    </span>
  ));
}
