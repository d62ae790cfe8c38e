// Titles, headings and empty states of the pages.
import type { pages as zh } from "../zh-CN/pages.ts";
import { n, plural } from "./numbers.ts";
import { words } from "./words.ts";

/** Nothing of what there is none of. */

export const pages: typeof zh = {
  overview: {
    title: "Overview",
    figures: "Totals",
    definitions: "How the figures are made",
    statedBy: (stating, of) => `stated by ${n(stating)} of ${plural(of, "unit")}`,
    statedByNone: (of) =>
      of === 0
        ? "no unit matches"
        : of === 1
          ? "the unit does not state both total and done"
          : `none of ${plural(of, "unit")} states both total and done`,
    empty: {
      title: "No notices yet",
      what: "The ledger is empty. Once published notices are imported, each unit's progress shows here.",
      next: "Import files or folders from the command line:",
      command: "npm run import -- FILE-OR-FOLDER",
      or: "Or look at the samples first:",
      orCommand: "npm run seed",
    },
  },
  empty: { title: "Nothing matches", what: "There is nothing under the current filters.", next: "Remove a filter, or" },
  units: {
    title: "Units",
    lead: "Inspected units and the progress that their newest notices declare.",
    listed: "Problems listed",
  },
  unit: {
    progress: "Progress",
    ledger: "Ledger",
    ledgerHint: "Aspects, problems and measures as the notice lists them; each opens its source text.",
    noLedger: "This notice does not list problems and measures one by one.",
    inspections: "Inspections",
    inspection: "This inspection",
    sourceNotice: "According to",
    readNotice: "Read the notice beside its ledger",
    history: "Earlier notices",
    systemsCount: (count) => `${plural(count, "rule")} made or revised`,
    longTerm: "Long-term items",
    notStatedHere: (names) => `Not stated in the notice: ${names}.`,
    diagnostics: "Diagnostics",
    items: (kind, count) => plural(count, kind),
    listedItems: "Listed in the notice",
    openAll: "Open all",
    closeAll: "Close all",
  },
  rounds: {
    title: "Rounds",
    lead: "The units of an inspection round that have published a notice, and how far they are.",
    units: "Units",
    authority: "Authority",
    ofRound: "Stated by the notice of the whole round",
  },
  round: {
    ranking: "Ranking by rate",
    rank: "Rank",
    wholeRound: "Notices of the whole round",
    wholeRoundLead:
      "What they state of all units of the round together. It stands apart from the sums over the notices of single units, and is never added to them.",
    onlyWhole: "No notice of a single unit of this round yet",
    onlyWholeWhat: "There is only the notice of the whole round; the figures that it states are below.",
    rankNote:
      "Equal rates share a rank; units that do not state both total and done have no rate, are not ranked and stand below.",
  },
  notices: {
    title: "Notices",
    lead: "The published notices that were read. Each is kept in full; every figure of the ledger points to one of its sentences.",
    named: (title, unit) => title ?? `${unit ?? "Notice"} (untitled)`,
    diagnostics: "Diagnostics",
    listed: "Listed",
    undated:
      "A notice that states neither a day of publication nor of signature stands by the other days that it states; one that states none stands last, whichever way.",
  },
  notice: {
    text: "Source text",
    ledger: "Ledger",
    figures: "Declared figures",
    diagnostics: "Diagnostics",
    noDiagnostics: "Nothing to remark.",
    writing: (count, kinds) => `${plural(count, "note")} on how it is written: ${kinds}`,
    openPlace: (words) => `Source text: ${words}`,
    back: "Back to the ledger",
    selected: "Selected text",
    clear: "Clear the selection",
    characters: (count) => plural(count, "character"),
    standing: {
      current: "This is the current notice of the inspection.",
      superseded: "A newer notice of this inspection exists; this one is not counted.",
      nowhere: "This notice names neither a unit nor a round; it is not counted.",
    },
    newer: "Read the current notice",
    history: "Notices of the same inspection",
    sample:
      "A sample: a restatement of a published notice, for trying things out. It gives way to a real notice of the same inspection.",
    outcomes: "Outcomes",
    panes: "Panes",
    marked: (count) => `${plural(count, "place")} marked`,
    nextMarked: "Next place",
    cite: "Cite the marked words",
    citation: (quotes, from, address, file, hash) =>
      `“${quotes.join(" … ")}” — ${from}. ${address} Source file ${file}, SHA-256 ${hash}`,
    file: "Source file",
    fingerprint: "Fingerprint of the file",
  },
  ledger: {
    title: "Ledger",
    lead: "All problems, tasks and measures that the current notices list.",
    text: "Text",
    status: "Status",
    aspect: "Aspect",
    number: "No.",
    sorts: { date: "By date of the notice", name: "By name of the unit" },
    unstated: (count, of) =>
      count === of
        ? `No status is stated for any of the problems and tasks listed (${n(of)}).`
        : `Of the ${n(of)} problems and tasks listed, ${plural(count, "has", "have")} no status stated; where one is, it stands behind the words.`,
    ongoing: {
      title: "Problems and tasks not yet finished",
      lead: "What the notices name, what they only count and what their lists mark stand apart; one may be named and marked as well, so the three never add up.",
      declared: "Declared as not yet finished",
      named: "By name",
      noneNamed: "No notice names what is not finished.",
      counted: "By number only, without names",
      noneCounted: "None is known by its number only.",
      alsoMarked: "By number, and marked in the list as well",
      basis: { label: "Known by", named: "named", counted: "number only", marked: "marked in the list" },
      count: "Count",
      sums: ({ problem, task, named, stating, disputed }) => {
        const counted = [
          problem > 0 ? words.counted("problem", problem) : "",
          task > 0 ? words.counted("task", task) : "",
        ].filter(Boolean);
        if (counted.length === 0) return `${n(named)} named as not yet finished; how many are ongoing is not stated.`;
        return `The notices of ${words.units(stating)} declare ${counted.join(" and ")} as ongoing${words.disputed.among(disputed)}; ${named > 0 ? n(named) : "none"} named.`;
      },
      marked: (counted) => `, ${counted} marked in the ledger`,
      unnamed: (counted) =>
        counted === null ? ", by number only, not named" : `, ${counted} by number only, not named`,
      showing: (shown, of) =>
        `The first ${n(shown)} of ${n(of)} notices; filter by region, unit or round to see the others.`,
      rows: (rows) => `Marked as ongoing in the ledger (${n(rows)})`,
      noRows: "No notice marks item by item what is ongoing",
      noRowsWhat: "No item of the ledger is marked as ongoing. What the notices declare and name stands above.",
      link: "Which ones are not finished",
    },
  },
};
