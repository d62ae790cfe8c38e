// The read API: its page, its OpenAPI document and its errors.
import type { api as zh } from "../zh-CN/api.ts";
import { unavailable } from "./unavailable.ts";

/** What there might have been; nothing where any name may stand. */
const orKnown = (known: string) => (known === "" ? "" : ` Known: ${known}.`);

export const api: typeof zh = {
  title: "API",
  description: "All public data of the ledger: JSON by address, and one ZIP.",
  intro:
    "All that this site shows can be read by programs: without sign-in, and from the pages of any other site. Only what is published is given; drafts never appear.",
  document: "OpenAPI 3.1 document",
  openData: "All open data (ZIP)",
  openDataHint:
    "Tables as CSV, each notice as text and JSON, with a description of every column; importing it again gives the same ledger.",
  rulesTitle: "Rules that hold everywhere",
  rules: [
    "The filters are those of the pages: values of one parameter are alternatives, different parameters narrow each other.",
    "null means that the notice does not state it: neither 0 nor unfinished.",
    "Every figure comes with its notice's number and its place in the text, every rate with numerator and denominator. A sum is made of many notices and has no single place; its sources are listed beside it.",
    "Places are half-open, in UTF-16 code units, and point into the text that /api/v1/notices/{id} gives.",
    "Lists are in the order in which things came, at most 100 a page; next is the address of the next page, null at the end. What comes or goes meanwhile neither repeats nor loses the others.",
    "total counts all that match; the ledger is counted up to 10,000 and notices with a keyword up to 1,000, and capped is then true.",
    "Every answer has a strong ETag; ask again with If-None-Match and get 304 where nothing has changed.",
    "Unknown parameters and values that make no sense are refused with 400 and named, never passed over; numbers that do not exist are 404. Errors follow RFC 9457, in the language of Accept-Language.",
    "A unit, round or region that does not exist, given as a filter, leaves an empty list and is no error.",
  ],
  operationsTitle: "Operations",
  contents: "Contents",
  parametersTitle: "Parameters",
  noParameters: "No parameters.",
  exampleTitle: "Example",
  exampleHint: "What this software really answered for a notice written as an example.",
  answerTitle: "Answer",
  shapesTitle: "Parts of the answers",
  problemsTitle: "Errors",
  operations: {
    getOverview: [
      "Overview",
      "How many units, rounds and notices; how many problems, tasks, measures, clues and petitions are done of how many, and how many units state it.",
    ],
    getFacets: [
      "Filters",
      "The values of each filter with how many entries they would leave under all the other filters.",
    ],
    listRegions: [
      "Regions",
      "Provinces, cities and counties in which units were inspected, with how many units and inspections.",
    ],
    listUnits: [
      "Units",
      "Each unit with its inspections by their current notices: declared, listed and shown figures.",
    ],
    getUnit: [
      "One unit",
      "Its inspections with the ledger as a tree, outcomes, money, what is unfinished, and diagnostics.",
    ],
    listRounds: ["Rounds", "How many units each round has, and how much is done of how much."],
    getRound: ["One round", "The units of the round side by side, and the notices that speak for all of it."],
    listNotices: [
      "Notices",
      "All published notices, earlier ones and those of whole rounds among them; with a keyword, the words around it.",
    ],
    getNotice: ["One notice", "Its text, what it states with every place, its ledger as a tree, and its diagnostics."],
    listLedger: ["Ledger", "Every problem, task and measure of the current notices, by keyword and status."],
    listDiagnostics: [
      "Diagnostics",
      "What the reading noticed or held against each other, over all published notices, by code.",
    ],
  },
  parameters: {
    slug: "the name of a unit or round, from slug in the lists",
    id: "number of the notice",
    unit: "units (slug), several",
    round: "rounds (slug), several",
    region:
      "places from the province down, joined by “/”, such as 河南省/郑州市, or its code in GB/T 2260, such as 410100, with all that lies in them; several",
    level: "levels, several",
    kind: "巡视 or 巡察, several",
    year: "years in which the inspection began, unknown for where none is stated; several",
    publishedYear:
      "years in which the notice was published, or signed where it states no publication; unknown where it states neither; several",
    body: "inspection groups behind the place of their authority, such as 河南省/省委第四巡视组 or 中央/中央第一巡视组, /县委巡察组 where the place is not stated; a name alone means all groups of that name; several",
    status: "rectification status, several",
    itemKind: "kinds of rows, several; problems, tasks and measures unless given",
    stated: "what the notice states a figure of, several",
    inspection: "numbers of inspections, from inspection.id, several",
    code: "codes of diagnostics, several",
    severity: "how grave the diagnostics are, several",
    q: "keyword; all words between spaces must be found, one of two characters at least",
    subject: "what shown is about; problem unless given",
    sort: "what to sort by",
    order: "direction; lists are asc unless given: what came first is first",
    counted:
      "what is counted: inspections (unless given), units, notices or rows of the ledger; the last three as total in their lists",
    limit: "rows a page, 1 to 100; 30 unless given",
    cursor: "where to read on, from next of the page before",
  },
  problems: {
    title: {
      "invalid-parameters": "Invalid parameters",
      "not-found": "Not found",
      "method-not-allowed": "Read only",
      internal: "Server error",
      unavailable: unavailable.title,
    },
    detail: {
      "invalid-parameters":
        "Some parameters are unknown or have values that make no sense; no data is given. See parameters for each.",
      "not-found": "The address is mistyped, or the thing is not published or has been withdrawn.",
      "method-not-allowed": "This API is for reading: use GET, HEAD or OPTIONS.",
      internal:
        "Something went wrong while reading the data. What is stored has not been changed. Please try again later.",
      unavailable: unavailable.detail,
    },
    parameter: {
      unknown: (name, known) => `There is no parameter “${name}” here.${orKnown(known)}`,
      invalid: (name, known) => `The value of “${name}” makes no sense.${orKnown(known)}`,
      repeated: (name) => `“${name}” can be given only once.`,
      "too-many": (name) => `“${name}” has too many values; 50 at most.`,
      "too-short": (name) => `“${name}” needs two characters in a row at least.`,
      "too-long": (name) => `“${name}” is too long; 100 characters at most.`,
      "foreign-cursor": (name) =>
        `“${name}” does not come from the page before under these filters. Take it from next; start anew where the filters change.`,
    },
  },
};
