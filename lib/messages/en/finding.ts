// Finding: full text, the quick search, the list of diagnostics.
import type { finding as zh } from "../zh-CN/finding.ts";
import { n, plural } from "./numbers.ts";

const sayGroups = (
  { totalGroups, unnamedGroups }: Omit<Parameters<typeof zh.search.count>[0], "total" | "capped">,
  by: "unit" | "round",
) => {
  const named = totalGroups - unnamedGroups;
  const unnamed = by === "unit" ? "of no single unit" : "without a stated round";
  if (named === 0) return ` ${unnamed}`;
  const rest = unnamedGroups === 0 ? "" : `, and in ${plural(unnamedGroups, "group")} ${unnamed}`;
  return ` in ${plural(named, by)}${rest}`;
};

export const finding: typeof zh = {
  search: {
    title: "Search",
    titleOf: (keyword) => `Search for “${keyword}”`,
    lead: "Searches the problems, tasks, measures and full texts of the current notices, from two Chinese characters on; full-width or half-width, traditional or simplified.",
    label: "Search units, places, problems, measures, notices",
    hint: "Unit, place, problem…",
    submit: "Search",
    link: "Search",
    names: "Of that name or place",
    places: {
      none: (words) => `No notice of ${words} yet`,
      missing: (place, isNear) => `No notice of ${place} yet${isNear ? "; " : "."}`,
      units: (place, units) => `${place} has ${plural(units, "unit")}`,
    },
    group: "Group",
    groupBy: { unit: "By unit", round: "By round" },
    count: ({ total, capped, ...groups }, by) =>
      `${capped ? "More than about " : ""}${plural(total, "place")}${sayGroups(groups, by)}`,
    order:
      "Titles first, then measures, then the rest of the notices; within each, the words side by side as typed first, newer notices first.",
    countOf: (hits) => plural(hits, "place"),
    inNotice: "Notice",
    elsewhere: "Elsewhere in the notice",
    more: (hits, name) => `${n(hits)} more of ${name}`,
    noUnit: "No single unit",
    wholeRound: "notice of a whole round",
    noRound: "Round not stated",
    showing: (from, to, of) => `Groups ${from}–${to} of ${of}`,
    start: {
      title: "What are you looking for?",
      what: "Type two Chinese characters or more. Words between spaces must all be there. For example:",
    },
    tooShort: {
      title: "Too short",
      what: "The full text is searched from two neighbouring characters on. Names of units and rounds are found from one.",
    },
    nothing: {
      title: (keyword) => `Nothing found for “${keyword}”`,
      what: "What you can try:",
      fewer: "Fewer characters, or one word less: all words must stand in the same entry.",
      unfiltered: "Search by the words alone, whatever unit, round or region",
      everywhere: "Search all notices, superseded ones too",
      ledger: "Filter the ledger by status and kind",
    },
    alsoEarlier: "Superseded notices are not among these:",
    alsoEarlierLink: "search all notices",
  },
  quick: {
    title: "Quick search",
    open: "Quick search for units, rounds, notices",
    placeholder: "Name of a unit, round or notice",
    units: "Units",
    rounds: "Rounds",
    notices: "Notices",
    fullText: (keyword) => `Search problems, measures and full texts for “${keyword}”`,
    found: (count) => `${plural(count, "name")} found`,
    none: "There is no such name",
    failed: "The answer did not come. Check the connection and try again.",
    keys: "↑ ↓ to choose, Enter to open, Esc to close",
    close: "Close",
    inspections: (count) => plural(count, "inspection"),
  },
  diagnostics: {
    title: "Diagnostics",
    lead: "The figures that a notice declares, held against each other and against what it lists: what does not add up, what could not be read with certainty, and what is confirmed, each with its place in the text.",
    sentence: "Result",
    kind: "Kind",
    notice: "Notice",
    severity: "Severity",
    count: (count, notices) => `${n(count)} in ${plural(notices, "notice")}`,
    noticeId: "Notice number",
    state: "Current or superseded",
    quote: "Words of the notice",
    written: "Reading notes: how the text is written, numbered and placed, not whether its figures hold",
    writtenKind: (kind, count) => `${kind} (${n(count)})`,
  },
};
