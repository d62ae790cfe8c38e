// The heads of the columns of a table that say, over several subjects, how many there are, are done and go on.
import type { Subject } from "@/lib/ledger/status.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

interface FigureHeadsProps {
  /** What the first of them is called. */
  total: string;
  /** Those of the rows. */
  subjects: readonly Subject[];
  messages: Messages;
}

/** 已完成; where clues or petitions stand below it too 已完成 / 已办结, each on a line, since such columns are narrow. */
export function PartNames({
  part,
  subjects,
  messages,
}: Omit<FigureHeadsProps, "total"> & { part: "done" | "ongoing" }) {
  const names = [...new Set(subjects.map((subject) => messages.words.partOf(subject, part)))];
  return names.map((name, index) => (
    <span key={name} className="block">
      {index < names.length - 1 ? `${name} / ` : name}
    </span>
  ));
}

export function FigureHeads({ total, subjects, messages }: FigureHeadsProps) {
  return (
    <>
      <th scope="col" className="number">
        {total}
      </th>
      <th scope="col" className="number">
        <PartNames part="done" subjects={subjects} messages={messages} />
      </th>
      <th scope="col" className="number">
        <PartNames part="ongoing" subjects={subjects} messages={messages} />
      </th>
    </>
  );
}
