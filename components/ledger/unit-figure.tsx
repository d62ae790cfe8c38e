// The figures of a unit on one subject: what its notice declares, else what was counted in its list, which says so.
import { findListedFigure } from "@/lib/ledger/listed-figure.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import { toFigureHref, toListHref } from "@/lib/ledger/source-address.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import { toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Figure } from "./figure.tsx";

interface UnitFigureProps {
  row: Pick<UnitProgress, "notice" | "declared" | "listed">;
  subject: Subject;
  locale: Locale;
  messages: Messages;
}

/** 未说明 where there are neither. */
export function UnitFigure({ row, subject, ...context }: UnitFigureProps) {
  const one = row.declared.find((declared) => declared.subject === subject);
  if (one) {
    const href = toFigureHref(row.notice.id, one);
    return <Figure subject={subject} tally={toDeclaredTally(one)} href={href} {...context} />;
  }
  const tally = findListedFigure(row, subject)?.tally ?? null;
  return <Figure subject={subject} tally={tally} href={toListHref(row.notice.id)} listed {...context} />;
}
