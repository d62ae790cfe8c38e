// Rows of units, rounds, regions and notices -> the rows of small multiples.
import type { PanelsModel } from "@/lib/charts/chart-model.ts";
import { toOngoingScope } from "@/lib/charts/figure-in-words.ts";
import { toFilterLabel } from "@/lib/charts/filters-in-words.ts";
import { dateOf, toRowNames } from "@/lib/charts/progress-row.ts";
import type { SortedBy } from "@/lib/charts/shown-rows.ts";
import { type PanelRow, toSubjectPanels } from "@/lib/charts/subject-panels.ts";
import { toSumHref } from "@/lib/charts/sum-address.ts";
import { type Filters, noFilters, toHref } from "@/lib/filters.ts";
import { formatDate } from "@/lib/format.ts";
import { toOwnDay } from "@/lib/ledger/effective-day.ts";
import type { NoticeFigures, RegionProgress, RoundProgress, SubjectSums, UnitProgress } from "@/lib/ledger/progress.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import { toFigureHref } from "@/lib/ledger/source-address.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import { type Tally, toDeclaredTally, toMarkedSumTally } from "@/lib/ledger/tally.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";

interface Words {
  filters: string | null;
  title?: string;
  /** How many rows there are where only a page of them is given, and how many of them stand before it. */
  total?: number | undefined;
  before?: number | undefined;
  by?: SortedBy | undefined;
}

function toTallies(declared: DeclaredTotal[]): Partial<Record<Subject, Tally>> {
  return Object.fromEntries(declared.map((one) => [one.subject, toDeclaredTally(one)]));
}

function toSources(noticeId: number, declared: DeclaredTotal[]): Partial<Record<Subject, string>> {
  return Object.fromEntries(declared.map((one) => [one.subject, toFigureHref(noticeId, one)]));
}

/** What the rows say of their sources, where each row stands for one notice. */
function toFacts(rows: PanelRow[], locale: Locale): { notices: number; samples: number; asOf: string } {
  const { charts } = getMessages(locale);
  const last = rows.reduce<string | null>(
    (found, { date }) => (date !== null && (found === null || date > found) ? date : found),
    null,
  );
  return {
    notices: rows.length,
    samples: rows.filter((row) => row.isSample).length,
    asOf: last === null ? charts.asOfUnknown : charts.asOf(formatDate(last, locale)),
  };
}

/** Units (an inspection each) by what their current notices declare. */
export function toUnitPanels(
  units: UnitProgress[],
  { mode }: Pick<Filters, "mode">,
  locale: Locale,
  words: Words,
): PanelsModel {
  const { charts, seeing } = getMessages(locale);
  const toName = toRowNames(units);
  const rows = units.map((row): PanelRow => {
    const { unit, inspection, notice, declared } = row;
    return {
      id: `${unit.slug}-${inspection.id}`,
      label: toName(row),
      path: `/units/${encodeURIComponent(unit.slug)}`,
      tallies: toTallies(declared),
      sources: toSources(notice.id, declared),
      scope: {},
      isSample: notice.isSample,
      date: dateOf(row),
    };
  });
  const only = new Set(units.map((one) => one.unit.slug)).size === 1 ? (units[0]?.unit.name ?? null) : null;
  return toSubjectPanels(rows, locale, {
    question: "subjects-by-unit",
    mode,
    title: words.title ?? (only === null ? seeing.panels.titleUnits : seeing.panels.titleUnit(only)),
    filters: words.filters,
    total: words.total,
    before: words.before,
    by: words.by,
    column: charts.columns.unit,
    ...toFacts(rows, locale),
  });
}

/** What stands behind sums. */
interface SumFacts extends Words {
  notices: number;
  leftOut?: number;
  samples: number;
  asOf: string | null;
  /** The filters under which the sums were made. */
  within?: Filters;
}

/** Sums over units as a row. */
function toSumRow(
  row: Pick<PanelRow, "id" | "label" | "path" | "date">,
  sums: SubjectSums,
  within: Filters,
  locale: Locale,
): PanelRow {
  const messages = getMessages(locale);
  const stated = subjectSchema.options.filter((subject) => sums[subject].stating > 0);
  const toScope = (subject: Subject): string => {
    const sum = sums[subject];
    return messages.seeing.panels.sum(sum.stating, sum.of, toOngoingScope(subject, sum, messages));
  };
  return {
    ...row,
    tallies: Object.fromEntries(stated.map((subject) => [subject, toMarkedSumTally(sums[subject])])),
    sources: Object.fromEntries(stated.map((subject) => [subject, toSumHref(sums[subject], subject, within)])),
    scope: Object.fromEntries(stated.map((subject) => [subject, toScope(subject)])),
    over: sums,
    isSample: false,
  };
}

/** Rounds by the sums over their units. */
export function toRoundPanels(
  rounds: RoundProgress[],
  filters: Pick<Filters, "mode">,
  locale: Locale,
  facts: SumFacts,
): PanelsModel {
  const { charts, seeing, words } = getMessages(locale);
  const { within = noFilters } = facts;
  const rows = rounds.map(({ round, sums, start }) => {
    const path = `/rounds/${encodeURIComponent(round.slug)}`;
    return toSumRow(
      { id: round.slug, label: words.roundName(round), path, date: start },
      sums,
      { ...within, round: [round.slug] },
      locale,
    );
  });
  const { titleRounds, notSums } = seeing.panels;
  return toSumPanels("subjects-by-round", rows, filters, locale, facts, [titleRounds, charts.columns.round, notSums]);
}

/** Regions by the sums over their units. */
export function toRegionPanels(
  regions: RegionProgress[],
  filters: Pick<Filters, "mode">,
  locale: Locale,
  facts: SumFacts,
): PanelsModel {
  const { seeing, words } = getMessages(locale);
  const { within = noFilters } = facts;
  const rows = regions.map(({ region, sums, start }) => {
    const path = toHref("/", { ...noFilters, region: [region] });
    const label = toFilterLabel("region", region, locale, new Map());
    return toSumRow({ id: region, label, path, date: start }, sums, { ...within, region: [region] }, locale);
  });
  const { titleRegions, notSumsRegions } = seeing.panels;
  return toSumPanels("subjects-by-region", rows, filters, locale, facts, [titleRegions, words.region, notSumsRegions]);
}

function toSumPanels(
  question: "subjects-by-round" | "subjects-by-region",
  rows: PanelRow[],
  { mode }: Pick<Filters, "mode">,
  locale: Locale,
  { filters, total, before, by, notices, leftOut, samples, asOf, ...words }: SumFacts,
  [title, column, note]: [title: string, column: string, note: string],
): PanelsModel {
  const { charts } = getMessages(locale);
  return toSubjectPanels(rows, locale, {
    ...{ question, mode, filters, total, before, by, column, notices, leftOut, samples },
    title: words.title ?? title,
    asOf: asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(asOf, locale)),
    notes: [note],
  });
}

/** Notices of a unit one after the other. */
export function toNoticePanels(
  notices: NoticeFigures[],
  { mode }: Pick<Filters, "mode">,
  locale: Locale,
  words: Words,
): PanelsModel {
  const { site, seeing } = getMessages(locale);
  const units = new Set(notices.map((one) => one.unit.slug));
  const inspections = new Set(notices.map((one) => one.inspection.id));
  const rows = notices.map(({ unit, inspection, notice, declared }): PanelRow => {
    const stated = notice.published ?? notice.signed;
    const day = stated === null ? site.notStated : formatDate(stated, locale);
    const year = inspections.size > units.size ? inspection.start?.slice(0, 4) : undefined;
    return {
      id: String(notice.id),
      label: [units.size > 1 ? unit.name : "", year ? seeing.panels.inspectionOf(year) : "", day]
        .filter(Boolean)
        .join(" "),
      path: `/notices/${notice.id}`,
      tallies: toTallies(declared),
      sources: toSources(notice.id, declared),
      scope: {},
      isSample: notice.isSample,
      date: toOwnDay(notice),
    };
  });
  return toSubjectPanels(rows, locale, {
    question: "subjects-by-notice",
    mode,
    title: words.title ?? seeing.panels.titleNotices(notices[0]?.unit.name ?? ""),
    filters: words.filters,
    total: words.total,
    before: words.before,
    column: seeing.panels.noticeColumn,
    ...toFacts(rows, locale),
    notes: [seeing.panels.history],
  });
}
