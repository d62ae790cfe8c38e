// What can be merged, as two choices in one table; and what was merged, with the way back. Both stand inside AnsweredForms.
import { formatNumber, formatTime } from "@/lib/format.ts";
import type { Page } from "@/lib/ledger/refs.ts";
import type { MergeCandidate, MergeRow } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { InsistButton, SendButton, SendForm } from "../account/answered-forms.tsx";
import { ShowingFirst } from "../layout/showing-first.tsx";
import type { MergeHalves } from "./merge-search.tsx";
import { toMergedNames, toMergeWords, toRoundFacts } from "./merge-words.ts";

interface Context {
  kind: "unit" | "round";
  locale: Locale;
  messages: Messages;
}

interface MergeChoiceProps extends Context {
  candidates: Page<MergeCandidate>;
  /** What was chosen before another search, by slugs. */
  chosen: MergeHalves;
}

export function MergeChoice({ candidates, chosen, kind, locale, messages }: MergeChoiceProps) {
  const words = messages.review.merge;
  return (
    <SendForm label={words.title}>
      <input type="hidden" name="kind" value={kind} />
      <table className="data-table stacks">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.place}</th>
            <th scope="col" className="number">
              {words.inspections}
            </th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.into}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.rows.map((one) => (
            <tr key={one.slug}>
              <CandidateName candidate={one} locale={locale} messages={messages} />
              <td data-label={words.place} lang="zh-CN">
                {one.place.join(" ")}
              </td>
              <td data-label={words.inspections} className="number">
                {formatNumber(one.inspections, locale)}
              </td>
              <td data-label={words.from}>
                <input
                  type="radio"
                  name="from"
                  value={one.slug}
                  defaultChecked={one.slug === chosen.from}
                  required
                  aria-label={words.fromNamed(toLabel(one, locale, messages))}
                />
              </td>
              <td data-label={words.into}>
                <input
                  type="radio"
                  name="into"
                  value={one.slug}
                  defaultChecked={one.slug === chosen.into}
                  required
                  aria-label={words.intoNamed(toLabel(one, locale, messages))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowingFirst shown={candidates.rows.length} total={candidates.total} locale={locale} messages={messages}>
        <span className="ml-1">{words.findRest}</span>
      </ShowingFirst>
      <div className="form-row mt-4">
        <SendButton>{words.submit}</SendButton>
        <InsistButton reason="elsewhere" name="evenElsewhere" value="yes">
          {words.insist}
        </InsistButton>
      </div>
    </SendForm>
  );
}

/** What it is called, and of a round what its name leaves open. */
function CandidateName({ candidate, locale, messages }: { candidate: MergeCandidate } & Omit<Context, "kind">) {
  const facts = toRoundFacts(candidate, locale, messages);
  return (
    <th scope="row" lang={typeof candidate.name === "string" || !candidate.name.derived ? "zh-CN" : undefined}>
      {toMergeWords(candidate.name, messages)}
      {facts === null ? null : (
        <span className="block text-small font-normal text-muted" lang={locale}>
          {facts}
        </span>
      )}
    </th>
  );
}

/** All that the row says, for those who choose without seeing it. */
function toLabel(candidate: MergeCandidate, locale: Locale, messages: Messages): string {
  const { name, place } = candidate;
  return [toMergeWords(name, messages), ...place, toRoundFacts(candidate, locale, messages)].filter(Boolean).join(" ");
}

export function MergeList({ merges, kind, locale, messages }: Context & { merges: MergeRow[] }) {
  const words = messages.review.merge;
  return (
    <ul className="space-y-2">
      {merges.map((merge) => (
        <li key={merge.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>{words.line(...toMergedNames(merge, messages))}</span>
          <span className="text-small text-muted">
            {messages.review.notice.correctedBy(merge.by, formatTime(merge.at, locale))}
          </span>
          {merge.undoneAt === null ? (
            <SendForm label={words.undoNamed(toMergeWords(merge.from, messages))}>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="mergeId" value={merge.id} />
              <SendButton label={words.undoNamed(toMergeWords(merge.from, messages))}>{words.undo}</SendButton>
            </SendForm>
          ) : (
            <span className="text-small text-muted">{words.isUndone(formatTime(merge.undoneAt, locale))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
