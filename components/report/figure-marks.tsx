// Behind what a figure is, in a table for paper: that an editor put it right, that its notice contradicts it.
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CorrectedBadge } from "../ledger/names.tsx";

interface FigureMarksProps {
  figure: Pick<DeclaredTotal, "corrected" | "disputed">;
  messages: Messages;
}

export function FigureMarks({ figure, messages }: FigureMarksProps) {
  return (
    <>
      {figure.corrected ? <CorrectedBadge messages={messages} /> : null}
      {figure.disputed ? <span className="badge ml-1.5">{messages.words.disputed.mark}</span> : null}
    </>
  );
}
