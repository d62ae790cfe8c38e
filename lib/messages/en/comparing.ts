// Comparing: two to six units, rounds or regions side by side.
import type { comparing as zh } from "../zh-CN/comparing.ts";
import { n, plural } from "./numbers.ts";
import { words } from "./words.ts";

export const comparing: typeof zh = {
  title: "Compare",
  lead: "Two to six units, rounds or regions side by side; what is counted stays apart and is never added up.",
  add: "Compare",
  addNamed: (name) => `Compare: ${name}`,
  addTo: {
    unit: "Compare with other units",
    round: "Compare with other rounds",
    region: "Compare with other regions",
  },
  submit: "Compare the ticked",
  hint: "Tick two to six to compare them.",
  nothingTicked: "Nothing is ticked: tick two to six, then compare.",
  oneTicked: "Only one is ticked: tick one more, then compare.",
  tooManyTicked: (most) => `Too many are ticked: at most ${n(most)} are compared at a time.`,
  choose: { unit: "Choose units", round: "Choose rounds", region: "Choose regions" },
  order: { unit: "by region", round: "those with the most inspections first", region: "by administrative division" },
  regionHint:
    "Compare a province, and its cities are offered here; or type the name of a city or county and press Enter.",
  counts: {
    unit: (rows) => plural(rows, "inspection"),
    round: (rows) => plural(rows, "inspection"),
    region: words.units,
  },
  more: (shown, of) => `${n(shown)} of ${n(of)}; type a name and press Enter to find the others.`,
  all: (of) => `${n(of)} in all`,
  tooMany: (max) => `At most ${n(max)} are compared at a time; the others are not shown.`,
  tooFew: "Choose one more to compare.",
  nested: (names) =>
    `${names} takes in another region that is chosen and cannot stand beside it; it is not shown. Take that one away to compare it.`,
  unknown: (names) => `Not found: ${names}.`,
  remove: (name) => `Remove ${name} from the comparison`,
  selected: { unit: "Units compared", round: "Rounds compared", region: "Regions compared" },
  measure: "Item",
  inspection: "Which one",
  onlyInspection: "the only one",
  inspectionOf: (place, of) => (place === 0 ? `the newest of ${n(of)}` : `an earlier one of ${n(of)}`),
  showInspection: (start, place, of) =>
    `Show ${start === null ? `no. ${n(of - place)}` : `that of ${start}`}${place === 0 ? " (the newest)" : ""}`,
  note: "Of a unit inspected more than once the newest inspection stands unless another is chosen; of each inspection its current notice.",
  regionNote: "Each region with all that lies in it; only units that state both total and done are added up.",
  exports: { unit: "Units compared", round: "Rounds compared", region: "Regions compared" },
};
