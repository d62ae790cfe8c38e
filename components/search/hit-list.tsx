// What a search found, group by group: the places with the words marked, what they hang under, and the way to the text.
import { type Filters, toHref } from "@/lib/filters.ts";
import type { LedgerRow, NoticeRow } from "@/lib/ledger/detail.ts";
import type { HitGroup } from "@/lib/ledger/found.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { CorrectedBadge, NoticeDate, RegionName, RoundName, SampleBadge, UnitName } from "../ledger/names.tsx";
import { RowWords } from "../ledger/row-words.tsx";
import { StatusBadge } from "../ledger/status-badge.tsx";
import { Highlighted } from "../notice/highlighted.tsx";

interface Context {
  locale: Locale;
  messages: Messages;
}

/** Whether all that is shown of a group comes from samples: its head then says so, once. */
function isOfSamples({ hits }: HitGroup): boolean {
  return hits.every((hit) => (hit.type === "row" ? hit.row.notice : hit.notice).isSample);
}

/** Finds the keyword's places in a title; given by the page, since folding belongs to the data. */
export type Highlighter = (words: string) => SourceSpan[];

export function HitGroups({
  groups,
  filters,
  highlight,
  ...context
}: Context & { groups: HitGroup[]; filters: Filters; highlight: Highlighter }) {
  return groups.map((group) => (
    <section key={group.unit?.slug ?? group.round?.slug ?? ""} className="mt-8">
      <div className="flex flex-wrap items-baseline gap-x-4 border-b border-hairline pb-1">
        <h2>
          <GroupName group={group} filters={filters} {...context} />
        </h2>
        {isOfSamples(group) ? <SampleBadge messages={context.messages} /> : null}
        {group.unit && group.unit.region.length > 0 ? (
          <span className="text-small text-muted">
            <RegionName region={group.unit.region} />
          </span>
        ) : null}
        <span className="tabular ml-auto text-small text-muted">
          {context.messages.finding.search.countOf(group.total)}
        </span>
      </div>
      <ul>
        {group.hits.map((hit) =>
          hit.type === "row" ? (
            <RowHit
              key={`${hit.row.noticeId}-${hit.row.position}`}
              row={hit.row}
              byRound={filters.group === "round"}
              marked={!isOfSamples(group)}
              {...context}
            />
          ) : (
            <NoticeHit
              key={hit.notice.id}
              notice={hit.notice}
              highlight={highlight}
              marked={!isOfSamples(group)}
              {...context}
            />
          ),
        )}
      </ul>
      <MoreHits group={group} filters={filters} {...context} />
    </section>
  ));
}

function GroupName({ group, filters, ...context }: Context & { group: HitGroup; filters: Filters }) {
  const { search } = context.messages.finding;
  if (group.unit) return <UnitName unit={group.unit} {...context} />;
  if (!group.round) return filters.group === "round" ? search.noRound : search.noUnit;
  return (
    <>
      <RoundName round={group.round} {...context} />
      {filters.group === "unit" ? (
        <span className="ml-2 text-small font-normal text-muted">{search.wholeRound}</span>
      ) : null}
    </>
  );
}

function RowHit({
  row,
  byRound,
  marked,
  locale,
  messages,
}: Context & { row: LedgerRow; byRound: boolean; marked: boolean }) {
  return (
    <li className="grid gap-x-4 border-b border-hairline py-2 md:grid-cols-[5.5rem_minmax(0,1fr)_8.5rem]">
      <span className="text-small leading-[1.9] text-muted">{messages.words.itemKind[row.kind]}</span>
      <span className="max-w-[46rem]">
        {byRound || row.path.length > 0 ? (
          <span className="block text-small leading-snug text-muted" lang="zh-CN">
            {[...(byRound ? [row.unit.name] : []), ...row.path.map((above) => above.title)].join(" › ")}
          </span>
        ) : null}
        <RowWords row={row} locale={locale} messages={messages} />
        {row.corrected ? <CorrectedBadge messages={messages} /> : null}
        {marked && row.notice.isSample ? <SampleBadge messages={messages} /> : null}
      </span>
      <span className="text-small leading-[1.9] max-md:mt-0.5">
        <StatusBadge status={row.status} messages={messages} />
      </span>
    </li>
  );
}

function NoticeHit({
  notice,
  highlight,
  marked,
  locale,
  messages,
}: Context & { notice: NoticeRow; highlight: Highlighter; marked: boolean }) {
  const title = messages.pages.notices.named(notice.title, notice.unit?.name);
  const inTitle = highlight(title);
  const { search } = messages.finding;
  return (
    <li className="grid gap-x-4 border-b border-hairline py-2 md:grid-cols-[5.5rem_minmax(0,1fr)_8.5rem]">
      <span className="text-small leading-[1.9] text-muted">{search.inNotice}</span>
      <span className="max-w-[46rem]">
        <AppLink href={`/notices/${notice.id}`} locale={locale} lang={notice.title === null ? undefined : "zh-CN"}>
          <Highlighted text={title} spans={inTitle} />
        </AppLink>
        {marked && notice.isSample ? <SampleBadge messages={messages} /> : null}
        {inTitle.length === 0 && notice.excerpt ? (
          <span className="block">
            <span className="text-small text-muted">{search.elsewhere} </span>
            <span lang="zh-CN">
              <Highlighted text={notice.excerpt.text} spans={notice.excerpt.highlights} />
            </span>
          </span>
        ) : null}
      </span>
      <span className="text-small leading-[1.9] text-muted">
        <NoticeDate notice={notice} locale={locale} messages={messages} />
      </span>
    </li>
  );
}

/** The rest of a group: the same search within it; where that is what is shown already, the ledger with the same words. */
function MoreHits({ group, filters, locale, messages }: Context & { group: HitGroup; filters: Filters }) {
  const rest = group.total - group.hits.length;
  const { unit, round } = group;
  if (rest <= 0 || (unit === null && round === null)) return null;
  const narrowed: Filters = { ...filters, page: 1 };
  if (unit) narrowed.unit = [unit.slug];
  else if (round) narrowed.round = [round.slug];
  const isWithin = unit ? filters.unit.length === 1 : filters.round.length === 1;
  const name = unit ? unit.name : round ? messages.words.roundName(round) : "";
  return (
    <p className="mt-1.5 text-small">
      <AppLink
        href={toHref(isWithin ? "/ledger" : "/search", { ...narrowed, group: isWithin ? "unit" : filters.group })}
        locale={locale}
      >
        {messages.finding.search.more(rest, name)}
      </AppLink>
    </p>
  );
}
