// Seeing: spread, time, place, comparison, two notices one after the other.
import type { seeing as zh } from "../zh-CN/seeing.ts";
import { n, plural } from "./numbers.ts";

const subjects = { problem: "problems", task: "tasks", measure: "measures", clue: "clues", petition: "petitions" };
const stepNames = {
  feedback: "End of inspection to feedback",
  notice: "Feedback to notice",
  whole: "End of inspection to notice",
};

const sayFigures = ({ min, median, between, max }: Parameters<typeof zh.spread.widest>[1]) =>
  `lowest ${min}, median ${median}${between === null ? "" : ` (${between})`}, highest ${max}`;

const sayMost = (most: Parameters<typeof zh.province.sentence>[2], provinces: number) => {
  if ("names" in most) return `${most.areAll ? ": " : ", the most in "}${most.names}`;
  return most.tied === provinces
    ? `, ${n(most.each)} in each`
    : `, the most in ${plural(most.tied, "province")}, ${n(most.each)} in each`;
};

export const seeing: typeof zh = {
  spread: {
    title: (subject) => `Within each round, how far apart are the units with their ${subjects[subject]}?`,
    dot: "One unit (area: number of units)",
    range: "Lowest to highest",
    median: "Median",
    min: "Lowest",
    medianColumn: "Median",
    max: "Highest",
    note: "Each dot is the rate that a unit declares, of units that state both total and done; equal rates share one larger dot.",
    of: (end, figure) => `${end}: ${figure.toLowerCase()}`,
    medianOf: "Median: figures of",
    between: (from, to) => `between ${from} and ${to}`,
    betweenOf: (between, scope) => `${between} (${scope})`,
    widest: (round, figures) => `widest in ${round}: ${sayFigures(figures)}`,
    onlySingle: "at most one unit of a round states it, so no spread shows",
    value: (median) => `median ${median}`,
    scope: (stating, of) => `${n(stating)} / ${plural(of, "unit")}`,
    says: (rate, name, units) =>
      units === 1 ? `${name}: ${rate}` : `${name} and others, ${plural(units, "unit")}: ${rate}`,
    description: (round, figures, stating, of) =>
      `${round}: ${sayFigures(figures)}, stated by ${n(stating)} of ${plural(of, "unit")}`,
  },
  time: {
    title: "When was each round inspected, told and published?",
    sentence: (rounds, first, last) => `${plural(rounds, "round")}, from ${first} to ${last}.`,
    noDates: (rounds) => `None of ${plural(rounds, "round")} has a date stated.`,
    undated: (names, shown) =>
      `${shown === null ? "Rounds" : `Of these ${n(shown)}, rounds`} without a stated date: ${names}.`,
    note: "Note: the bar runs from the first beginning to the last end among a round's inspections; hollow rounds mark the first and last feedback, solid ones the first and last notice (published, else signed).",
    derived: "Dates that are not stated are not drawn and never guessed.",
    inspections: "Inspections",
    first: (step) => `First ${step.toLowerCase()}`,
    last: (step) => `Last ${step.toLowerCase()}`,
    stating: (step) => `Stating ${step.toLowerCase()}`,
    scope: (stating, of) => (of > 1 ? ` (stated by ${n(stating)} of ${plural(of, "inspection")})` : ""),
  },
  province: {
    title: "In which provinces are there notices?",
    titleShare: (subject) => `How much of their ${subjects[subject]} is done in each province?`,
    column: "Province",
    unknown: "Province not stated",
    none: "no notice",
    noneLookedAt: "no notice, or outside the filter",
    named: (name, units) => `${name} (${n(units)})`,
    sentence: (units, provinces, most) =>
      `${plural(units, "unit")} in ${plural(provinces, "province")} ${units === 1 ? "has" : "have"} notices${sayMost(most, provinces)}.`,
    nowhere: (units) =>
      units === 1
        ? "The unit has notices, but its province is not stated: it is not on the map."
        : `${plural(units, "unit")} have notices, but the province of none is stated: they are not on the map.`,
    sentenceShare: (provinces, stating, subject) =>
      `Of ${plural(provinces, "province")} with notices, ${plural(stating, "has", "have")} a unit that states how many ${subjects[subject]} are done.`,
    scope: (stating, of) => (of > 1 ? ` (stated by ${n(stating)} of ${plural(of, "unit")})` : ""),
    elsewhere: (units) => `The province of ${plural(units, "more unit")} is not stated.`,
    below: (from, to) => (from === null ? `below ${to}` : `${from} to below ${to}`),
    from: (bound) => `${bound} and more`,
    note: "A tile of equal size for each province; its place hints at its neighbours and says nothing of borders or area.",
    hint: "Choose a tile to see its province alone.",
    listed: (provinces) => plural(provinces, "province with notices", "provinces with notices"),
  },
  duration: {
    title: "How long from the end of an inspection to its feedback, and to its notice?",
    step: stepNames,
    axis: "Days",
    dot: "Inspections (area: how many)",
    stepColumn: "Step",
    stating: "Stating both days",
    min: "Shortest (days)",
    median: "Median (days)",
    max: "Longest (days)",
    backwardsColumn: "Out of order",
    sentence: (step, median, stating, of) =>
      `${stepNames[step]}: median ${plural(median, "day")} (stated by ${n(stating)} of ${plural(of, "inspection")})`,
    none: (of) => `No notice of ${plural(of, "inspection")} states both days of a step.`,
    silent: (step) => `No notice states both days of “${stepNames[step]}”.`,
    backwards: (count) => `Dates out of order, not drawn: ${n(count)}.`,
    note: "Note: the newest notice of each inspection; the day of a notice is that of its publication, else of its signature. Where one of the days is missing the step is not counted and never guessed.",
    binned: (days) => `${n(days)} days share one dot.`,
    says: (from, to, count) =>
      `${from === to ? plural(from, "day") : `${n(from)}–${plural(to, "day")}`}: ${plural(count, "inspection")}`,
    value: (median, stating, of) => `median ${plural(median, "day")} (${n(stating)} / ${n(of)})`,
    description: (step, min, median, max, stating, of) =>
      `${step}: shortest ${plural(min, "day")}, median ${n(median)}, longest ${n(max)}, stated by ${n(stating)} of ${plural(of, "inspection")}`,
  },
  panels: {
    titleUnits: "Side by side: what each unit declares",
    titleUnit: (unit) => `${unit}: progress, thing by thing`,
    titleRound: (round) => `${round}: what each unit declares`,
    titleRounds: "Side by side: what each round adds up to",
    titleRegions: "Side by side: what each region adds up to",
    titleNotices: (unit) => `${unit}: progress from notice to notice`,
    rows: {
      "subjects-by-unit": (rows) => plural(rows, "unit"),
      "subjects-by-round": (rows) => plural(rows, "round"),
      "subjects-by-region": (rows) => plural(rows, "region"),
      "subjects-by-notice": (rows) => plural(rows, "notice"),
    },
    drawn: (rows) => `${rows} drawn`,
    sentence: (rows, counts) => `${rows}; how many state what: ${counts}.`,
    counted: (subject, count) => `${subject.toLowerCase()} ${n(count)}`,
    none: (rows) => `${rows}; none declares its progress.`,
    single: (subjects) => `The notice states ${subjects}.`,
    silent: (names, rows) => (rows === 1 ? `Not stated: ${names}.` : `Stated by none: ${names}.`),
    note: "Each small chart counts one thing; problems and tasks are never added up or put on one scale.",
    parts: { done: "Done (closed)", ongoing: "Ongoing", notStated: "Not stated" },
    sum: (stating, of, among) => ` (stated by ${n(stating)} of ${plural(of, "unit")}${among})`,
    notSums: "Figures of a round are sums over the units that state them.",
    notSumsRegions: "Figures of a region are sums over its units that state them.",
    history:
      "Note: figures as the notices declare them, those that a newer one has replaced among them; those of one inspection run from the earliest on.",
    noticeColumn: "Notice",
    inspectionOf: (year) => `inspection of ${year},`,
  },
  ranking: {
    unranked: "No rate, not ranked",
    unrankedCount: (count) => plural(count, "unit"),
    ranked: (count, of) => `${n(count)} of ${plural(of, "unit")} ranked`,
    tie: "tie",
  },
  reading: {
    keysOn: "Step through the items with j and k",
    diff: "Compare with the notice before",
    diffNext: "Compare with the notice after",
  },
  palette: {
    unknown: (known) =>
      `There are no such colours, or they cannot be told apart. There are: ${known}; or three colours, as green.amber.grey.`,
    title: "Colours",
    lead: "What a colour means differs from place to place: green is “done” in one city and “still time left” in another. Say here which colour stands for what; pages and exported pictures use it, and the choice is remembered.",
    legend: "What the colours mean",
    choose: "Use these",
    schemes: "Choose a set",
    own: "Make your own",
    ownLead:
      "Choose a colour for each status. Done and ongoing have to be one deep and one bright colour, so that they are told apart without colour too; what is not stated is always hatched, in a colour of your choice.",
    save: "Use these colours",
    notTellable:
      "These colours cannot be told apart and were not taken: done and ongoing have to be one deep and one bright colour, and no colour may stand for two things.",
    deep: "Deep",
    bright: "Bright",
    colours: {
      teal: "Teal",
      blue: "Blue",
      green: "Green",
      purple: "Purple",
      charcoal: "Charcoal",
      amber: "Amber",
      orange: "Orange",
      yellow: "Yellow",
      lime: "Lime",
      sky: "Sky",
      rose: "Rose",
      dots: "Dots",
      grey: "Grey",
    },
    current: "In use",
    names: { house: "House", safe: "Colour-blind safe", signal: "Traffic light", mono: "Patterns only" },
    hints: {
      house: "Blue-green and amber, of different lightness.",
      safe: "Blue and orange, told apart with any colour vision.",
      signal: "Green and yellow, as on many supervision boards.",
      mono: "No colour: solid, dotted, hatched; holds in black and white.",
    },
    meaning: {
      done: "The notice says it is done (clues and petitions: closed)",
      ongoing: "The notice says it is going on",
      notStated: "The notice does not state the progress, which is not the same as not done",
    },
    note: "Whatever the colours, words stand beside them, and what is not stated is always hatched. Print uses patterns by itself.",
    address: "Or in the address:",
  },
};
