// Lists of units, rounds and notices as tables to take away.
import { markSample } from "@/lib/charts/completion-table.ts";
import { toSumHref } from "@/lib/charts/sum-address.ts";
import { type ExportTable, leaveOutEmpty, type TableCell, type TableColumn } from "@/lib/export/table.ts";
import { type Filters, noFilters } from "@/lib/filters.ts";
import type { NoticeRow } from "@/lib/ledger/detail.ts";
import { findListedFigure } from "@/lib/ledger/listed-figure.ts";
import type { ListedTotal, RegionProgress, RoundProgress, SubjectSums, UnitProgress } from "@/lib/ledger/progress.ts";
import { toFigureHref, toSourceHref } from "@/lib/ledger/source-address.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import { isUnsummed, type Tally, toCompletionRate, toDeclaredTally, toSumTally } from "@/lib/ledger/tally.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toPlaceCells, toPlaceColumns } from "./place-columns.ts";
import { toRoundNoticeCells, toStatedOfRound } from "./round-notice-cells.ts";

const subjects = subjectSchema.options;

/** Total, done, ongoing and rate of each subject; of sums also over how many units they run, and of how many what is ongoing is; and where they stand. */
function toFigureColumns({ words, charts, site }: Messages, ofSums: boolean): TableColumn[] {
  return subjects.flatMap((subject): TableColumn[] => {
    const head = (label: string) => `${words.subject[subject]} ${label}`;
    const stating: TableColumn = {
      key: `${subject}Stating`,
      label: head(charts.columns.unitsStating),
      kind: "number",
    };
    const ongoingStating: TableColumn = {
      key: `${subject}OngoingStating`,
      label: head(`${words.partOf(subject, "ongoing")} ${charts.columns.unitsStating}`),
      kind: "number",
    };
    const address: TableColumn = { key: `${subject}Address`, label: head(site.source), kind: "address" };
    return [
      ...(ofSums ? [stating] : []),
      { key: `${subject}Total`, label: head(words.total), kind: "number" },
      { key: `${subject}Done`, label: head(words.partOf(subject, "done")), kind: "number" },
      { key: `${subject}Ongoing`, label: head(words.partOf(subject, "ongoing")), kind: "number" },
      ...(ofSums ? [ongoingStating] : []),
      { key: `${subject}Rate`, label: head(words.rateLabel), kind: "percent" },
      address,
    ];
  });
}

/** Their cells. */
function toCells(tally: Tally): TableCell[] {
  return [tally.total, tally.done, tally.ongoing, toCompletionRate(tally)?.percent ?? null];
}

/** The lists in which an editor changed how many there are, or (`what` holds "status") how far they are. */
function toCorrectedLists(
  { listed }: Pick<NoticeRow, "listed">,
  what: readonly ListedTotal["corrected"][],
  { words }: Messages,
): string[] {
  return listed.flatMap(({ kind, corrected }) =>
    corrected !== undefined && what.includes(corrected) && kind !== "aspect"
      ? [`${words.listed} ${words.subject[kind]}`]
      : [],
  );
}

/** The columns for how far the items of a list are, which few notices say of each. */
function toListColumns(key: string, subject: Subject, { words }: Messages): TableColumn[] {
  const head = (label: string) => `${words.listed} ${words.subject[subject]} ${label}`;
  return [
    { key: `${key}Done`, label: head(words.partOf(subject, "done")), kind: "number" },
    { key: `${key}Ongoing`, label: head(words.partOf(subject, "ongoing")), kind: "number" },
    { key: `${key}Rate`, label: head(words.rateLabel), kind: "percent" },
  ];
}

/** Their cells, in the words of the pages: where a figure of the list stands for the notice. */
function toListCells(row: UnitProgress, subject: Subject): TableCell[] {
  const figure = findListedFigure(row, subject);
  return figure === null ? ["", "", ""] : toCells(figure.tally).slice(1);
}

export function toUnitsTable(rows: UnitProgress[], messages: Messages): ExportTable {
  const { words, pages, charts } = messages;
  // Which of its figures an editor put right, and which the notice contradicts.
  const marked = (row: UnitProgress, mark: "corrected" | "disputed") =>
    row.declared.flatMap((declared) => (declared[mark] ? [words.subject[declared.subject]] : []));
  const listedOf = (row: UnitProgress, kind: string) =>
    row.listed.find((listed) => listed.kind === kind)?.total ?? null;
  const figures = (row: UnitProgress, subject: Subject): TableCell[] => {
    const one = row.declared.find((declared) => declared.subject === subject);
    return one ? [...toCells(toDeclaredTally(one)), toFigureHref(row.notice.id, one)] : Array<null>(5).fill(null);
  };
  return leaveOutEmpty({
    columns: [
      ...toPlaceColumns(messages),
      { key: "start", label: words.inspectedFrom, kind: "date" },
      { key: "end", label: words.inspectedTo, kind: "date" },
      { key: "feedback", label: words.feedback, kind: "date" },
      ...toFigureColumns(messages, false),
      { key: "listedProblems", label: pages.units.listed, kind: "number" },
      { key: "listedTasks", label: `${words.listed} ${words.subject.task}`, kind: "number" },
      { key: "listedMeasures", label: `${words.listed} ${words.subject.measure}`, kind: "number" },
      ...toListColumns("listedProblems", "problem", messages),
      ...toListColumns("listedTasks", "task", messages),
      { key: "corrected", label: charts.columns.corrected, kind: "text" },
      { key: "disputed", label: charts.columns.disputed, kind: "text" },
      { key: "notice", label: words.notice, kind: "text" },
      { key: "date", label: charts.columns.date, kind: "date" },
    ],
    rows: rows.map((row) => [
      ...toPlaceCells(row, messages),
      row.inspection.start,
      row.inspection.end,
      row.inspection.feedback,
      ...subjects.flatMap((subject) => figures(row, subject)),
      listedOf(row, "problem"),
      listedOf(row, "task"),
      listedOf(row, "measure"),
      ...toListCells(row, "problem"),
      ...toListCells(row, "task"),
      [...marked(row, "corrected"), ...toCorrectedLists(row, ["total", "status"], messages)].join(" "),
      marked(row, "disputed").join(" "),
      row.notice.title,
      row.notice.published ?? row.notice.signed,
    ]),
  });
}

/** Of how many units the figures are disputed in each sum: `问题 2 措施 1`. */
function toDisputedCell(sums: SubjectSums, { words }: Messages): string {
  return subjects
    .flatMap((subject) => (sums[subject].disputed ? [`${words.subject[subject]} ${sums[subject].disputed}`] : []))
    .join(" ");
}

/** The sums that are the figures of one unit, and were put right by an editor. */
function toCorrectedCell(sums: SubjectSums, { words }: Messages): string {
  return subjects.flatMap((subject) => (toSumTally(sums[subject]).corrected ? [words.subject[subject]] : [])).join(" ");
}

/** @param within the filters under which the sums were made */
export function toRoundsTable(rows: RoundProgress[], messages: Messages, within: Filters = noFilters): ExportTable {
  const { words, pages, charts, site } = messages;
  return leaveOutEmpty({
    columns: [
      { key: "round", label: words.round, kind: "text" },
      { key: "derived", label: charts.columns.derived, kind: "text" },
      { key: "level", label: pages.rounds.authority, kind: "text" },
      { key: "start", label: words.inspectedFrom, kind: "date" },
      { key: "end", label: words.inspectedTo, kind: "date" },
      { key: "units", label: charts.columns.units, kind: "number" },
      ...toFigureColumns(messages, true),
      { key: "ofRound", label: pages.rounds.ofRound, kind: "text" },
      { key: "corrected", label: charts.columns.corrected, kind: "text" },
      { key: "disputed", label: charts.columns.unitsDisputed, kind: "text" },
    ],
    rows: rows.map((row) => [
      words.roundName(row.round),
      row.round.derived ? site.derivedRound : "",
      [row.round.level ? words.level[row.round.level] : "", ...row.round.authority].filter(Boolean).join(" ") || null,
      row.start,
      row.end,
      row.units,
      ...(toRoundNoticeCells(row, toCells) ?? toSumCells(row.sums, { ...within, round: [row.round.slug] })),
      toStatedOfRound(row, messages),
      toCorrectedCell(row.sums, messages),
      toDisputedCell(row.sums, messages),
    ]),
  });
}

/** Regions with their sums: what a comparison of them has in columns. */
export function toRegionsTable(rows: RegionProgress[], messages: Messages): ExportTable {
  const { words, pages, seeing, charts } = messages;
  return leaveOutEmpty({
    columns: [
      { key: "region", label: words.region, kind: "text" },
      { key: "units", label: charts.columns.units, kind: "number" },
      { key: "rounds", label: pages.rounds.title, kind: "number" },
      { key: "inspections", label: seeing.time.inspections, kind: "number" },
      { key: "start", label: words.inspectedFrom, kind: "date" },
      { key: "end", label: words.inspectedTo, kind: "date" },
      ...toFigureColumns(messages, true),
      { key: "corrected", label: charts.columns.corrected, kind: "text" },
      { key: "disputed", label: charts.columns.unitsDisputed, kind: "text" },
    ],
    rows: rows.map(({ region, units, rounds, inspections, start, end, sums }) => [
      ...[region.replaceAll("/", " "), units, rounds, inspections, start, end],
      ...toSumCells(sums, { ...noFilters, region: [region] }),
      toCorrectedCell(sums, messages),
      toDisputedCell(sums, messages),
    ]),
  });
}

/** Of each subject how many units state it, its sum, and where that leads. */
function toSumCells(sums: SubjectSums, within: Filters): TableCell[] {
  return subjects.flatMap((subject) => {
    const sum = sums[subject];
    const { stating, ongoingStating = 0, inPart } = sum;
    const address = stating === 0 && !inPart ? null : toSumHref(sum, subject, within);
    const cells = isUnsummed(sum) ? Array<TableCell>(4).fill("") : toCells(toSumTally(sum));
    return [stating, ...cells.slice(0, 3), ongoingStating, ...cells.slice(3), address];
  });
}

export function toNoticesTable(rows: NoticeRow[], messages: Messages): ExportTable {
  const { words, pages, diagnostics, site } = messages;
  const listedOf = (row: NoticeRow, kind: string) => row.listed.find((listed) => listed.kind === kind)?.total ?? null;
  const severities = ["error", "warning", "info", "confirmed"] as const;
  return leaveOutEmpty({
    columns: [
      { key: "notice", label: words.notice, kind: "text" },
      { key: "sample", label: site.sample, kind: "text" },
      { key: "unit", label: words.unitShort, kind: "text" },
      { key: "round", label: words.round, kind: "text" },
      { key: "published", label: words.published, kind: "date" },
      { key: "signed", label: words.signed, kind: "date" },
      { key: "listedProblems", label: pages.units.listed, kind: "number" },
      { key: "listedTasks", label: `${words.listed} ${words.subject.task}`, kind: "number" },
      { key: "listedMeasures", label: `${words.listed} ${words.subject.measure}`, kind: "number" },
      { key: "corrected", label: messages.charts.columns.corrected, kind: "text" },
      ...severities.map(
        (severity): TableColumn => ({ key: severity, label: diagnostics.severity[severity], kind: "number" }),
      ),
      { key: "address", label: site.source, kind: "address" },
    ],
    rows: rows.map((row) => [
      row.title,
      markSample({ notice: row }, messages),
      row.unit?.name ?? null,
      row.round ? words.roundName(row.round) : null,
      row.published,
      row.signed,
      listedOf(row, "problem"),
      listedOf(row, "task"),
      listedOf(row, "measure"),
      toCorrectedLists(row, ["total"], messages).join(" "),
      ...severities.map((severity) => row.severities[severity]),
      toSourceHref(row.id),
    ]),
  });
}
