// The words of the ledger: status, nouns, levels, kinds.
import { formatMonth } from "../../format.ts";
import { placeBeforeName } from "../../ledger/refs.ts";
import type { Subject } from "../../ledger/status.ts";
import type { words as zh } from "../zh-CN/words.ts";
import { glossAmount } from "./money-words.ts";
import { n, plural } from "./numbers.ts";
import { glossOutcome } from "./outcome-words.ts";

const ones = { 件: "case", 人: "person", 次: "time" } as const;

const isClosed = (subject: Subject) => subject === "clue" || subject === "petition";
/** Clues and petitions are closed, not done. */
const labelOf = (subject: Subject, part: "done" | "ongoing") => words.partOf(subject, part).toLowerCase();

/** A name as printed, and beside it what it means where its words are known. */
const withGloss = (kind: string, gloss: string | null) => (gloss === null ? kind : `${kind} (${gloss})`);

/** Of what is called the same: whose, or where it is. */
const tellApart = (name: string, by: string) => `${name} (${by})`;

export const words: typeof zh = {
  status: { done: "Done", ongoing: "Ongoing", unknown: "not stated" },
  parts: { done: "Done", ongoing: "Ongoing", notStated: "Not stated" },
  closed: { done: "Closed", ongoing: "In progress", notStated: "Not stated" },
  partOf: (subject, part) => (part === "total" ? words.total : (isClosed(subject) ? words.closed : words.parts)[part]),
  subject: { problem: "Problems", task: "Tasks", measure: "Measures", clue: "Clues", petition: "Petitions" },
  subjectShort: { problem: "Problems", measure: "Measures", clue: "Clues", petition: "Petitions" },
  counted: (subject, count) => plural(count, subject),
  uncounted: (subject) => `${words.subject[subject].toLowerCase()} not stated`,
  ofTotal: (subject, done, total) => `${n(done)} / ${plural(total, subject)}`,
  rate: (subject, done, total, percent) => `${words.ofTotal(subject, done, total)} · ${percent}`,
  statedRate: {
    agrees: (figures) => `Rate stated by the notice: ${figures}`,
    differs: (rate, figures) => `The notice states a rate of ${rate}; its figures give ${figures}`,
    alone: (rate) => `The notice states a rate of ${rate}, but not of which figures`,
  },
  withFigure: (name, figure) => `${name} (${figure})`,
  figure: {
    part: (subject, part, count) => `${plural(count, subject)} ${labelOf(subject, part)}`,
    andOngoing: (subject, ongoing) => `, ${n(ongoing)} ${labelOf(subject, "ongoing")}`,
    total: (subject, total, listed) => `${plural(total, subject)}${listed ? " listed" : ""}`,
    listed: (subject, total, done, ongoing) => {
      const part = (key: "done" | "ongoing", count: number | null) =>
        count === null ? [] : [`${n(count)} ${labelOf(subject, key)}`];
      return `${plural(total, subject)} listed: ${[...part("done", done), ...part("ongoing", ongoing)].join(", ")}`;
    },
    excess: (subject, part, count, total) =>
      `${plural(count, subject)} said to be ${labelOf(subject, part)}, more than the total of ${n(total)}`,
    together: (subject, ongoing) => `, with the ${n(ongoing)} ${labelOf(subject, "ongoing")} more than the total`,
    notStated: {
      progress: "progress not stated",
      total: "total not stated",
      done: (subject) => `number ${labelOf(subject, "done")} not stated`,
      totalAndDone: (subject) => `total and number ${labelOf(subject, "done")} not stated`,
      items: (_subject, count) => `${n(count)} not stated`,
    },
  },
  kind: { 巡视: "xunshi (central or provincial)", 巡察: "xuncha (municipal or county)" },
  level: { central: "Central", provincial: "Provincial", municipal: "Municipal", county: "County", other: "Other" },
  itemKind: { aspect: "Aspect", problem: "Problem", task: "Task", measure: "Measure" },
  standing: {
    current: "current",
    superseded: "superseded by a newer notice",
    nowhere: "names no unit, not counted",
  },
  unit: "Inspected unit",
  unitShort: "Unit",
  round: "Round",
  notice: "Notice",
  region: "Region",
  body: "Inspection group",
  inspected: "Inspected",
  inspectedFrom: "Inspected from",
  inspectedTo: "Inspected to",
  feedback: "Feedback",
  published: "Published",
  signed: "Signed",
  disclosure: "Public comment",
  issuer: "Issuer",
  declared: "Declared",
  listed: "Listed",
  total: "Total",
  rateLabel: "Rate",
  systems: "Rules made",
  outcomes: "Outcomes",
  noticeNumber: (id) => `(no. ${id})`,
  contacts: { phone: "Telephone", email: "E-mail", address: "Address", postcode: "Postcode" },
  disputed: {
    mark: "to be checked",
    figure: (figure) => `${figure} (to be checked)`,
    partly: (figure) => `${figure} (partly to be checked)`,
    among: (units) => (units === 0 ? "" : `, ${plural(units, "unit")} with figures to be checked`),
  },
  ongoingAmong: (subject, units) => `, ${plural(units, "unit")} stating what is ${labelOf(subject, "ongoing")}`,
  unfinished: "Named as not yet finished",
  longTerm: "Long-term items",
  roundName: (round) => {
    if (round.name !== null) {
      const name = [placeBeforeName(round), round.name].filter(Boolean).join(" ");
      return round.owner === null ? name : tellApart(name, round.owner);
    }
    const authority = round.level === "central" ? "Central" : (round.authority.at(-1) ?? "");
    const begun = round.month ? `, begun ${formatMonth(round.month, "en")}` : "";
    return `${authority} ${round.kind === "巡察" ? "xuncha" : round.kind === "巡视" ? "xunshi" : "inspection"}${begun}`.trim();
  },
  tellApart,
  units: (count) => plural(count, "unit"),
  rounds: (count) => plural(count, "round"),
  notices: (count) => plural(count, "notice"),
  measures: (count) => plural(count, "measure"),
  outcomeUnit: { 件: "cases", 人: "people", 次: "times" },
  outcomeCount: (count, unit) => plural(count, ones[unit], words.outcomeUnit[unit]),
  outcomeKind: (kind) => withGloss(kind, glossOutcome(kind)),
  amountKind: (kind) => withGloss(kind, glossAmount(kind)),
};
