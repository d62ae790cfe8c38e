// Names as links: units, rounds, notices. Chinese names say that they are Chinese, for screen readers.
import { formatDate } from "@/lib/format.ts";
import type { NoticeRef, RoundRef, UnitRef } from "@/lib/ledger/refs.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

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

export function NoticeName({ notice, locale, messages }: Context & { notice: NoticeRef }) {
  return (
    <>
      <AppLink href={`/notices/${notice.id}`} locale={locale} lang={notice.title === null ? undefined : "zh-CN"}>
        {notice.title ?? messages.pages.notices.untitled}
      </AppLink>
      {notice.isSample ? <SampleBadge messages={messages} /> : null}
    </>
  );
}

/** The day of a notice: published, else signed, else not stated. */
export function NoticeDate({ notice, locale, messages }: Context & { notice: NoticeRef }) {
  const day = notice.published ?? notice.signed;
  if (day === null) return <span className="not-stated nowrap">{messages.site.notStated}</span>;
  return (
    <time dateTime={day} className="nowrap">
      {formatDate(day, locale)}
    </time>
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
