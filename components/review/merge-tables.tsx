// What can be merged, as two choices in one table; and what was merged, with the way back. Both stand inside AnsweredForms.
import { formatNumber, formatTime } from "@/lib/format.ts";
import type { MergeCandidate, MergeRow } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { InsistButton, SendButton, SendForm } from "../account/answered-forms.tsx";

interface Context {
  kind: "unit" | "round";
  locale: Locale;
  messages: Messages;
}

export function MergeChoice({ candidates, kind, locale, messages }: Context & { candidates: MergeCandidate[] }) {
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
          {candidates.map((one) => (
            <tr key={one.slug}>
              <th scope="row" lang="zh-CN">
                {one.name}
              </th>
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
                  required
                  aria-label={words.fromNamed(`${one.name} ${one.place.join(" ")}`)}
                />
              </td>
              <td data-label={words.into}>
                <input
                  type="radio"
                  name="into"
                  value={one.slug}
                  required
                  aria-label={words.intoNamed(`${one.name} ${one.place.join(" ")}`)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="form-row mt-4">
        <SendButton>{words.submit}</SendButton>
        <InsistButton reason="elsewhere" name="evenElsewhere" value="yes">
          {words.insist}
        </InsistButton>
      </div>
    </SendForm>
  );
}

export function MergeList({ merges, kind, locale, messages }: Context & { merges: MergeRow[] }) {
  const words = messages.review.merge;
  return (
    <ul className="space-y-2">
      {merges.map((merge) => (
        <li key={merge.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>{words.line(merge.fromName, merge.intoName)}</span>
          <span className="text-small text-muted">
            {messages.review.notice.correctedBy(merge.by, formatTime(merge.at, locale))}
          </span>
          {merge.undoneAt === null ? (
            <SendForm label={words.undoNamed(merge.fromName)}>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="mergeId" value={merge.id} />
              <SendButton label={words.undoNamed(merge.fromName)}>{words.undo}</SendButton>
            </SendForm>
          ) : (
            <span className="text-small text-muted">{words.isUndone(formatTime(merge.undoneAt, locale))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
