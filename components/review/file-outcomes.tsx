// What became of a file, in words, with the way to its drafts or to the notice that was there before.
import type { RefusalReason } from "@/lib/ledger/diagnostic.ts";
import type { FileOutcome } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { importing } from "@/lib/messages/zh-CN/importing.ts";
import { AppLink } from "../layout/app-link.tsx";
import { SiblingLinks } from "./sibling-drafts.tsx";

export type ImportWords = typeof importing;

interface FileOutcomesProps {
  outcomes: readonly FileOutcome[];
  words: ImportWords;
  refusals: Record<RefusalReason, string>;
  locale: Locale;
}

export function FileOutcomes({ outcomes, words, refusals, locale }: FileOutcomesProps) {
  return (
    <ul>
      {outcomes.map((outcome, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notices of a file keep their order
        <li key={at}>
          <Outcome outcome={outcome} words={words} refusals={refusals} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Outcome({ outcome, words, refusals, locale }: Omit<FileOutcomesProps, "outcomes"> & { outcome: FileOutcome }) {
  if (outcome.ok) {
    return (
      <>
        <AppLink href={`/review/${outcome.noticeId}`} locale={locale}>
          {words.draft(outcome.unit ?? (outcome.isOfRound ? words.wholeRound : null))}
        </AppLink>
        {outcome.succession === null ? null : (
          <span className="block text-small text-muted">{words.relations[outcome.succession]}</span>
        )}
        {outcome.isPossible ? <span className="block text-small text-accent">{words.possible}</span> : null}
        {outcome.siblings === undefined || outcome.siblings.total === 0 ? null : (
          <span className="block text-small text-muted">
            <SiblingLinks siblings={outcome.siblings} words={words} locale={locale} />
          </span>
        )}
      </>
    );
  }
  if (outcome.reason === "already-imported" || outcome.reason === "real-notice-there") {
    return (
      <>
        {outcome.reason === "already-imported" ? words.known[outcome.by] : words.realThere}{" "}
        <AppLink href={`/review/${outcome.noticeId}`} locale={locale} className="nowrap">
          {words.seeNotice}
        </AppLink>
      </>
    );
  }
  return (
    <span className="text-accent">
      {outcome.reason === "refused" ? words.refused(refusals[outcome.refusal]) : words[outcome.reason]}
    </span>
  );
}
