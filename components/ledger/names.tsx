// Names as links: units, rounds, notices. Chinese names say that they are Chinese, for screen readers.
import { formatDate } from "@/lib/format.ts";
import type { NoticeRef, RoundRef, UnitRef } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { NotStated } from "./figure.tsx";

interface Context {
  locale: Locale;
  messages: Messages;
}

export function UnitName({ unit, locale }: Context & { unit: UnitRef }) {
  return (
    <AppLink href={`/units/${encodeURIComponent(unit.slug)}`} locale={locale} lang="zh-CN">
      {unit.name}
    </AppLink>
  );
}

export function RoundName({ round, locale, messages }: Context & { round: RoundRef }) {
  return (
    <>
      <AppLink
        href={`/rounds/${encodeURIComponent(round.slug)}`}
        locale={locale}
        lang={round.name === null ? undefined : "zh-CN"}
      >
        {messages.words.roundName(round)}
      </AppLink>
      {round.derived ? <DerivedBadge messages={messages} /> : null}
    </>
  );
}

/** The round of a row, which says whose it is; said where none is stated. */
export function StatedRound({ round, ...context }: Context & { round: RoundRef | null }) {
  return round === null ? (
    <NotStated {...context} />
  ) : (
    <span>
      <RoundName round={{ ...round, owner: null }} {...context} />
    </span>
  );
}

export function DerivedBadge({ messages }: { messages: Messages }) {
  return (
    <span className="badge ml-1.5" title={messages.site.derivedRoundHint}>
      {messages.site.derivedRound}
    </span>
  );
}

export function SampleBadge({ messages }: { messages: Messages }) {
  return (
    <span className="badge ml-1.5" title={messages.site.sampleHint}>
      {messages.site.sample}
    </span>
  );
}

/** That an editor put right what stands before it. */
export function CorrectedBadge({ messages }: { messages: Messages }) {
  return <span className="badge ml-1.5">{messages.review.corrected.mark}</span>;
}

/** @param unit whose notice it is: one without a title is called by it */
export function NoticeName({
  notice,
  unit,
  locale,
  messages,
}: Context & { notice: NoticeRef; unit: Pick<UnitRef, "name"> | null }) {
  return (
    <>
      <AppLink href={`/notices/${notice.id}`} locale={locale} lang={notice.title === null ? undefined : "zh-CN"}>
        {messages.pages.notices.named(notice.title, unit?.name)}
      </AppLink>
      {notice.isSample ? <SampleBadge messages={messages} /> : null}
    </>
  );
}

/**
 * The day of a notice: published, else signed, which then says so, else not stated.
 * @param named whether the day of publication says so too: where no heading does
 * @param among the notices beside which it is named: of several of one day each has its number too
 */
export function NoticeDate({
  notice,
  named = false,
  among = [],
  locale,
  messages,
}: Context & { notice: NoticeRef; named?: boolean; among?: readonly NoticeRef[] }) {
  const { published, signed } = notice;
  const { words, site } = messages;
  const day = published ?? signed;
  const isAlone = !among.some((one) => one.id !== notice.id && (one.published ?? one.signed) === day);
  const name = named && (published !== null || signed === null) ? words.published : null;
  return (
    <span className="nowrap">
      {name === null ? null : `${name} `}
      {published === null && signed !== null ? `${words.signed} ` : null}
      {day === null ? (
        <span className="not-stated">{site.notStated}</span>
      ) : (
        <time dateTime={day}>{formatDate(day, locale)}</time>
      )}
      {isAlone ? null : ` ${words.noticeNumber(notice.id)}`}
    </span>
  );
}

/** Region from the province down: 河南省 郑州市. */
export function RegionName({ region }: { region: string[] }) {
  return (
    <span lang="zh-CN">
      {region.map((place, index) => (
        <span key={place}>
          {index > 0 ? " " : null}
          <span className="nowrap">{place}</span>
        </span>
      ))}
    </span>
  );
}
