// Charts: title, sentence, note, source, export.
import type { charts as zh } from "../zh-CN/charts.ts";
import { n, plural } from "./numbers.ts";

const subjects = { problem: "problems", task: "tasks", measure: "measures", clue: "clues", petition: "petitions" };
const state = (count: number) => (count === 1 ? "states" : "state");

export const charts: typeof zh = {
  completionByUnit: {
    title: (subject) => `How far is each unit with its ${subjects[subject]}?`,
    titleIn: (subject, round) => `${round}: how far is each unit with its ${subjects[subject]}?`,
  },
  progressByRound: { title: (subject) => `How far is each round with its ${subjects[subject]}?` },
  question: {
    "completion-by-unit": "Progress by unit",
    "progress-by-round": "Progress by round",
    "spread-by-round": "Spread within rounds",
    "inspections-by-time": "Rounds on the line of time",
    "notices-by-province": "Notices by province",
    durations: "Days from inspection to notice",
    "subjects-by-unit": "Units side by side",
    "subjects-by-round": "Rounds side by side",
    "subjects-by-region": "Regions side by side",
    "subjects-by-notice": "Progress from notice to notice",
  },
  subject: "Show",
  view: "As",
  sort: "Sort by",
  count: "Numbers",
  share: "Shares",
  sorts: { rate: "Rate", size: "Size", date: "Date", name: "Name" },
  order: "Order",
  orders: {
    rate: { desc: "Highest first", asc: "Lowest first" },
    size: { desc: "Most first", asc: "Fewest first" },
    date: { desc: "Newest first", asc: "Oldest first" },
    name: { desc: "Z to A", asc: "A to Z" },
  },
  tasksLabel: (unit) => `${unit} (tasks)`,
  sentence: {
    none: (of) =>
      of === 1
        ? "The unit does not state both the total and how many are done."
        : `None of ${plural(of, "unit")} states both the total and how many are done.`,
    nothing: "No notice matches.",
    stating: (subject, of, stating, done, total) =>
      `${n(stating)} of ${plural(of, "unit")} ${state(stating)} how many ${subjects[subject]} are done: ${n(done)} / ${n(total)}`,
    tasks: (stating, done, total) => `${n(stating)} more ${state(stating)} it for tasks: ${n(done)} / ${n(total)}`,
    tasksOnly: (of, stating, done, total) =>
      `${n(stating)} of ${plural(of, "unit")} ${state(stating)} how many tasks are done: ${n(done)} / ${n(total)}`,
    listedOnly: (count) => `${n(count)} only ${count === 1 ? "lists" : "list"} them`,
    roundsTasks: (stating) => `${n(stating)} more ${state(stating)} it for tasks`,
    roundsDisputed: (count) => `the sums of ${n(count)} include figures to be checked`,
    roundsSilent: (count) => `in ${n(count)} no unit does`,
    totalOnly: (count) => `${n(count)} ${state(count)} only the total`,
    ongoingOnly: (count) => `${n(count)} ${state(count)} the total and what is ongoing, but not how many are done`,
    over: (count) => `${n(count)} ${state(count)} more than the total`,
    noTotal: (count) => `${n(count)} ${state(count)} no total`,
    roundsStating: (subject, of, stating) =>
      `In ${n(stating)} of ${plural(of, "round")} at least one unit states how many ${subjects[subject]} are done`,
    join: "; ",
    end: ".",
  },
  listedValue: (value) => `${value} (as listed)`,
  roundShort: (stating, of) => `${n(stating)} of ${plural(of, "unit")} ${state(stating)} it`,
  silent: (names, subject, shown) =>
    `${shown === null ? "Units" : `Of these ${n(shown)}, units`} that do not state the number of ${subjects[subject]}: ${names}.`,
  silentRounds: (names, subject, shown) =>
    `${shown === null ? "Rounds" : `Of these ${n(shown)}, rounds`} in which no unit states how many ${subjects[subject]} are done: ${names}.`,
  leftOut: {
    round: (count) =>
      `${plural(count, "more notice states no round and is", "more notices state no round and are")} not in the chart.`,
    region: (count) =>
      `${plural(count, "more notice states no region of its unit and is", "more notices state no region of their units and are")} not in the chart.`,
  },
  over: (names) => `Not drawn, since what is stated exceeds the total: ${names}.`,
  note: {
    declared: "Note: figures as declared by the units' own notices, the newest notice of each inspection.",
    tasks: "Those marked (tasks) count tasks; problems and tasks are never added up.",
    hatch: "Hatched: progress that the notice does not state, which is not the same as not done.",
    listed:
      "“Listed”: the notice declares no total; we counted what it lists. Where an item does not state its status there is no rate.",
    rounds: "Only units that state both total and done are added up.",
  },
  source: (notices) => `Source: ${plural(notices, "notice")}`,
  sourceSamples: (notices, samples) => `Source: ${plural(notices, "notice")}, of which ${plural(samples, "sample")}`,
  asOf: (date) => `As of ${date}`,
  asOfUnknown: "Date of publication not stated",
  axis: {
    count: (subject) => `Number of ${subjects[subject]}`,
    problemsAndTasks: "Number of problems / of tasks",
    share: "Share (%)",
  },
  problemOrTask: "Problems or tasks",
  sortedBy: (sort, order) =>
    ` (by ${sort.toLowerCase()}, ${order.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())})`,
  more: (shown, of, sorted) => `The first ${n(shown)} of ${n(of)} are drawn${sorted}`,
  morePage: (first, last, drawn, of, sorted) =>
    `${drawn < last - first + 1 ? `${n(drawn)} of numbers` : "Numbers"} ${n(first)} to ${n(last)} of ${n(of)} are drawn${sorted}`,
  allRounds: (of) => `See all ${plural(of, "round")}`,
  tableCaption: (title) => `Data for: ${title}`,
  table: "Table",
  columns: {
    unit: "Unit",
    round: "Round",
    subject: "Counts",
    basis: "Basis",
    total: "Total",
    done: "Done",
    ongoing: "Ongoing",
    notStated: "Rest, not stated",
    rate: "Rate",
    date: "Notice of",
    start: "Inspected from",
    unitsStating: "Units stating it",
    ongoingStating: "Units stating what is ongoing",
    unitsDisputed: "Units to be checked",
    units: "Units",
    corrected: "Corrected",
    disputed: "To be checked",
    derived: "Derived",
  },
  export: "Export",
  exportAs: (question, format) => `Export “${question}” as ${format}`,
  formats: { svg: "SVG vector", png: "PNG image", csv: "CSV table", xlsx: "Excel workbook", json: "JSON data" },
  sheetData: "Data",
  sheetNotes: "Notes",
  notesRows: {
    title: "Title",
    filters: "Filters",
    sentence: "In a sentence",
    note: "What is counted",
    source: "Source",
    asOf: "Date",
    silent: "Not stated",
    address: "Address",
    shown: "Shown",
  },
  noFilters: "none",
  empty: "No notice matches. Remove some filters.",
  chartRegion: (title) => `Chart: ${title}`,
  keyboardHint: "Left and right arrow keys step through the marks",
};
