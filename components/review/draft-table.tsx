// Notices in the list of a review: what they are, what is doubtful, and a box to choose them by.
import { Fragment } from "react";
import { formatNumber, formatTime } from "@/lib/format.ts";
import type { RoundRef } from "@/lib/ledger/refs.ts";
import type { ReviewRow } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sayFileName } from "@/lib/messages/say-file-name.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { NotStated } from "../ledger/figure.tsx";
import { toListedWords } from "../ledger/listed-words.ts";
import { RegionName, SampleBadge } from "../ledger/names.tsx";
import { SiblingLinks } from "./sibling-drafts.tsx";

interface DraftTableProps {
  rows: ReviewRow[];
  /** Whether rows can be chosen, for publishing. */
  chosen: boolean;
  /** Whether all of them are chosen as the page comes. */
  ticked?: boolean;
  locale: Locale;
  messages: Messages;
}

export function DraftTable({ rows, chosen, ticked = false, locale, messages }: DraftTableProps) {
  const { words, pages } = messages;
  const list = messages.review.list;
  return (
    <table className="data-table stacks">
      <thead>
        <tr>
          {chosen ? (
            <th scope="col" className="nowrap">
              {list.choose}
            </th>
          ) : null}
          <th scope="col">{list.notice}</th>
          <th scope="col">{words.unitShort}</th>
          <th scope="col">{words.round}</th>
          <th scope="col">{pages.notices.listed}</th>
          <th scope="col">{list.diagnostics}</th>
          <th scope="col">{list.importedAt}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {chosen ? (
              <td data-label={list.choose}>
                <input
                  type="checkbox"
                  name="notice"
                  defaultChecked={ticked}
                  value={`${row.id}:${row.version}`}
                  aria-label={list.chooseNamed(toName(row, locale, messages))}
                />
              </td>
            ) : null}
            <th scope="row" className="text-pretty md:max-w-[22rem]">
              <NameCell row={row} locale={locale} messages={messages} />
            </th>
            <td data-label={words.unitShort}>
              <UnitCell row={row} messages={messages} />
            </td>
            <td data-label={words.round}>
              {row.round ? <RoundCell round={row.round} messages={messages} /> : <NotStated messages={messages} />}
            </td>
            <td data-label={pages.notices.listed} className="text-small [word-break:keep-all]">
              {toListedWords(row.listed, locale, messages) || <NotStated messages={messages} />}
            </td>
            <td data-label={list.diagnostics} className="text-small">
              <Severities row={row} locale={locale} messages={messages} />
            </td>
            <td data-label={list.importedAt} className="tabular text-small">
              <time dateTime={row.importedAt} className="nowrap">
                {formatTime(row.importedAt, locale)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The unit; what has a round and no unit speaks for the whole round. */
function UnitCell({ row: { unit, round }, messages }: { row: ReviewRow; messages: Messages }) {
  if (unit !== null) return <span lang="zh-CN">{unit.name}</span>;
  if (round === null) return <NotStated messages={messages} />;
  return <span className="text-muted">{messages.review.import.wholeRound}</span>;
}

/** The round, with the place that its authority's place lies in: rounds of one name are those of several places. */
function RoundCell({ round, messages }: { round: RoundRef; messages: Messages }) {
  const around = round.authority.slice(0, -1);
  return (
    <span>
      {messages.words.roundName(round)}
      {around.length === 0 ? null : (
        <span className="block text-small text-muted">
          <RegionName region={around} />
        </span>
      )}
    </span>
  );
}

function toName({ title, unit, fileName }: ReviewRow, locale: Locale, messages: Messages): string {
  return messages.pages.notices.named(title, unit?.name ?? sayFileName(fileName, locale));
}

function NameCell({ row, locale, messages }: { row: ReviewRow; locale: Locale; messages: Messages }) {
  const { review } = messages;
  return (
    <>
      <AppLink href={`/review/${row.id}`} locale={locale} lang={row.title === null ? undefined : "zh-CN"}>
        {toName(row, locale, messages)}
      </AppLink>
      {row.isSample ? <SampleBadge messages={messages} /> : null}
      {row.succession === null || row.status === "published" ? null : (
        <span className="block text-small font-normal text-muted">
          {review.import.relations[row.succession.relation]}
        </span>
      )}
      {row.status === "draft" && row.siblings.total > 0 ? (
        <span className="block text-small font-normal text-muted">
          <SiblingLinks siblings={row.siblings} words={review.import} locale={locale} />
        </span>
      ) : null}
      {row.status === "draft" && row.isPossible ? (
        <span className="block text-small font-normal text-accent">{review.import.possible}</span>
      ) : null}
      {row.unit === null && row.round === null ? (
        <span className="block text-small font-normal text-accent">{review.list.noUnit}</span>
      ) : null}
      {row.corrections > 0 ? (
        <span className="block text-small font-normal text-muted">{review.list.corrections(row.corrections)}</span>
      ) : null}
    </>
  );
}

function Severities({ row, locale, messages }: { row: ReviewRow; locale: Locale; messages: Messages }) {
  const { severity } = messages.diagnostics;
  return (
    <span>
      {row.doubts > 0 ? (
        <span className="block font-semibold text-accent">{messages.review.list.doubts(row.doubts)}</span>
      ) : null}
      {(["error", "warning", "info", "confirmed"] as const)
        .filter((one) => row.severities[one] > 0)
        .map((one) => (
          <Fragment key={one}>
            <span className="nowrap mr-1 text-muted">
              {severity[one]} {formatNumber(row.severities[one], locale)}
            </span>{" "}
          </Fragment>
        ))}
    </span>
  );
}
