// The question "how far, thing by thing?" asked of units, of rounds, of regions, or of one unit's notices: declared figures -> small
// multiples. Each panel counts one thing, so that problems and tasks never meet in one sum or on one scale.
import { leaveOutEmpty, type TableCell, type TableColumn } from "../export/table.ts";
import { formatList, punctuation } from "../format.ts";
import { type Subject, subjectSchema } from "../ledger/status.ts";
import { isOngoingInPart, type Tally, type TallySum, toCompletionRate, toTallyParts } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { type ChartBar, type Panel, type PanelsModel, partKeys, type Question } from "./chart-model.ts";
import { joinSentences, toSource } from "./completion-by-unit.ts";
import { toFigureWords } from "./figure-in-words.ts";
import { type SortedBy, toMore } from "./shown-rows.ts";
import { sayLeftOut } from "./silent-rounds.ts";

/** A unit, a round or a notice with what it declares. */
export interface PanelRow {
  id: string;
  label: string;
  path: string;
  tallies: Partial<Record<Subject, Tally>>;
  /** Where they stand; of a sum over several, the list of the units. */
  sources: Partial<Record<Subject, string>>;
  /** Over how many of how many units a sum runs; none where it is no sum. */
  scope: Partial<Record<Subject, string>>;
  /** The same as figures, for the table. */
  over?: Record<Subject, Pick<TallySum, "ongoing" | "ongoingStating" | "stating" | "of" | "disputed">>;
  isSample: boolean;
  date: string | null;
}

export interface PanelOptions {
  question: Extract<Question, `subjects-by-${string}`>;
  mode: "count" | "share";
  title: string;
  filters: string | null;
  /** What the first column of the table is called. */
  column: string;
  notices: number;
  /** How many more belong to no round, or no region, where the rows are such. */
  leftOut?: number | undefined;
  samples: number;
  asOf: string;
  /** How many rows there are where `rows` is one page of them, and how many of them stand on earlier pages. */
  total?: number | undefined;
  before?: number | undefined;
  /** By what the rows are sorted; none where their order is their own. */
  by?: SortedBy | undefined;
  /** Notes besides the usual ones. */
  notes?: string[];
}

/** As many rows as one panel holds; the table has all. */
export const mostPanelRows = 12;

/** A panel for each subject that at least one row states; rows keep their order in each. */
export function toSubjectPanels(rows: PanelRow[], locale: Locale, options: PanelOptions): PanelsModel {
  const { charts, words, seeing } = getMessages(locale);
  const summed = rows.some((row) => row.over !== undefined);
  const sourced = rows.some((row) => Object.keys(row.sources).length > 0);
  const drawn = rows.slice(0, mostPanelRows);
  const stated = subjectSchema.options.filter((subject) => drawn.some((row) => row.tallies[subject]));
  const told = subjectSchema.options.filter((subject) => rows.some((row) => row.tallies[subject]));
  const silent = subjectSchema.options.filter((subject) => !told.includes(subject));
  // The sentence speaks of all rows; of those that are drawn, and says so, where only a page of them is at hand.
  const isPage = (options.total ?? rows.length) > rows.length;
  const spoken = isPage ? drawn : rows;
  const spokenOf = isPage ? stated : told;
  const counts = spokenOf.map((subject) =>
    seeing.panels.counted(words.subject[subject], spoken.filter((row) => row.tallies[subject]).length),
  );
  const named = (subjects: readonly Subject[]) =>
    formatList(
      subjects.map((subject) => words.subject[subject]),
      locale,
    );
  const toSentence = (): string => {
    if (rows.length === 0) return charts.sentence.nothing;
    const all = seeing.panels.rows[options.question](spoken.length);
    const counted = isPage ? seeing.panels.drawn(all) : all;
    if (spokenOf.length === 0) return seeing.panels.none(counted);
    return rows.length === 1
      ? seeing.panels.single(named(spokenOf))
      : seeing.panels.sentence(counted, formatList(counts, locale));
  };
  return {
    shape: "panels",
    question: options.question,
    locale,
    title: options.title,
    subtitle: options.filters,
    sentence: toSentence(),
    parts: partKeys.map((key) => ({ key, label: seeing.panels.parts[key] })),
    panels: stated.map((subject) => toPanel(subject, drawn, options.mode, locale)),
    more: toMore(
      {
        ...{ drawn: drawn.length, rows: drawn.length, total: options.total ?? rows.length },
        ...{ before: options.before, by: options.by },
      },
      locale,
    ),
    silent: sayLeftOut(
      silent.length > 0 && rows.length > 0 ? seeing.panels.silent(named(silent), rows.length) : null,
      options.leftOut,
      locale,
      options.question === "subjects-by-region" ? "region" : "round",
    ),
    note: joinSentences(
      [
        options.question === "subjects-by-notice" ? "" : charts.note.declared,
        ...(options.notes ?? []),
        seeing.panels.note,
        charts.note.hatch,
      ],
      locale,
    ),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf,
    table: leaveOutEmpty({
      columns: [
        { key: "row", label: options.column, kind: "text" },
        { key: "subject", label: charts.columns.subject, kind: "text" },
        { key: "total", label: charts.columns.total, kind: "number" },
        { key: "done", label: charts.columns.done, kind: "number" },
        { key: "ongoing", label: charts.columns.ongoing, kind: "number" },
        { key: "ongoingStating", label: charts.columns.ongoingStating, kind: "number" },
        { key: "rate", label: charts.columns.rate, kind: "percent" },
        ...(summed ? toStatingColumns(locale) : []),
        ...(sourced ? toSourceColumns(summed, locale) : []),
      ],
      rows: rows.flatMap((row) =>
        told.map((subject): TableCell[] => {
          const tally = row.tallies[subject];
          const percent = tally ? (toCompletionRate(tally)?.percent ?? null) : null;
          return [
            row.label,
            words.subject[subject],
            tally?.total ?? null,
            tally?.done ?? null,
            tally?.ongoing ?? null,
            row.over && isOngoingInPart(row.over[subject]) ? (row.over[subject].ongoingStating ?? 0) : "",
            percent,
            ...(summed ? [row.over?.[subject].stating ?? null, row.over?.[subject].of ?? null] : []),
            ...(sourced ? toSourceCells(row, subject, locale) : []),
          ];
        }),
      ),
    }),
    empty: rows.length === 0,
  };
}

/** Whether a figure is corrected, disputed or a sample's, and where it stands. */
function toSourceColumns(summed: boolean, locale: Locale): TableColumn[] {
  const { site, charts } = getMessages(locale);
  return [
    { key: "corrected", label: charts.columns.corrected, kind: "text" },
    summed
      ? { key: "disputed", label: charts.columns.unitsDisputed, kind: "number" }
      : { key: "disputed", label: charts.columns.disputed, kind: "text" },
    { key: "sample", label: site.sample, kind: "text" },
    { key: "address", label: site.source, kind: "address" },
  ];
}

function toSourceCells({ tallies, sources, isSample, over }: PanelRow, subject: Subject, locale: Locale): TableCell[] {
  const { review, site, words } = getMessages(locale);
  const { corrected = false, disputed = false } = tallies[subject] ?? {};
  const mark = disputed ? words.disputed.mark : "";
  const doubt = over === undefined ? mark : (over[subject].disputed ?? "");
  return [corrected ? review.corrected.mark : "", doubt, isSample ? site.sample : "", sources[subject] ?? null];
}

/** Over how many of how many units a sum runs: no rate of a sum is given without it. */
function toStatingColumns(locale: Locale): TableColumn[] {
  const { columns } = getMessages(locale).charts;
  return [
    { key: "unitsStating", label: columns.unitsStating, kind: "number" },
    { key: "units", label: columns.units, kind: "number" },
  ];
}

function toPanel(subject: Subject, rows: PanelRow[], mode: "count" | "share", locale: Locale): Panel {
  const totals = rows.map((row) => row.tallies[subject]?.total ?? 0);
  return {
    id: subject,
    label: getMessages(locale).words.subject[subject],
    max: mode === "share" ? 100 : Math.max(1, ...totals),
    bars: rows.map((row) => toBar(row, subject, mode, locale)),
  };
}

function toBar(row: PanelRow, subject: Subject, mode: "count" | "share", locale: Locale): ChartBar {
  const { site } = getMessages(locale);
  const { id, label, path } = row;
  const tally = row.tallies[subject];
  const source = row.sources[subject];
  const words = tally ? toFigureWords(subject, tally, false, locale) : null;
  const parts = tally ? toTallyParts(tally) : null;
  const scope = words === null ? "" : (row.scope[subject] ?? "");
  const scale = mode === "share" && parts && parts.total > 0 ? 100 / parts.total : 1;
  return {
    id,
    label,
    path,
    ...(source === undefined ? {} : { source }),
    parts: parts && { done: parts.done * scale, ongoing: parts.ongoing * scale, notStated: parts.notStated * scale },
    counts: parts && { done: parts.done, ongoing: parts.ongoing, notStated: parts.notStated },
    value: words?.brief ?? site.notStated,
    description: `${label}${punctuation[locale].colon}${words?.full ?? site.notStated}${scope}`,
  };
}
