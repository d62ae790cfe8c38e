// Diagnostics: a sentence from a code and its values.
import { formatDate } from "../../format.ts";
import { sayCorrected } from "../say-corrected.ts";
import type { DiagnosticValues, diagnostics as zh } from "../zh-CN/diagnostics.ts";

const subjects: Record<string, string> = {
  problem: "problems",
  task: "tasks",
  measure: "measures",
  clue: "clues",
  petition: "petitions",
  aspect: "aspects",
};
const text = (values: DiagnosticValues, key: string, otherwise = "") => String(values[key] ?? otherwise);
const subject = (values: DiagnosticValues) => subjects[text(values, "subject")] ?? "items";
/** `8 problems`, `1 problem`: a value with what it counts. */
const counted = (values: DiagnosticValues, key: string, one = subject(values).replace(/s$/, ""), many = `${one}s`) => {
  const said = text(values, key);
  return `${said} ${said === "1" ? one : many}`;
};
const Subject = (values: DiagnosticValues) => subject(values).replace(/^./, (letter) => letter.toUpperCase());
const quoted = (values: DiagnosticValues, key: string) => (values[key] === undefined ? "" : ` “${values[key]}”`);

const dates: Record<string, string> = {
  start: "beginning of the inspection",
  end: "end of the inspection",
  feedback: "feedback",
  signed: "signature",
  published: "publication",
  disclosure: "beginning of the disclosure",
};
/** As printed; with the day that is read from it where no year is. */
const dated = (values: DiagnosticValues, key: "earlier" | "later") => {
  const [printed, day] = [text(values, `${key}Text`), formatDate(text(values, `${key}Day`), "en")];
  if (values[`${key}Corrected`] !== undefined) return `(${day}, corrected)`;
  if (printed === "") return `(${day})`;
  return /\d{4}/.test(printed.normalize("NFKC")) ? `(“${printed}”)` : `(“${printed}”, ${day})`;
};
const outOfOrder = (values: DiagnosticValues, otherwise: string) =>
  values.earlier === undefined
    ? otherwise
    : `The ${dates[text(values, "earlier")] ?? ""} ${dated(values, "earlier")} is dated after the ${dates[text(values, "later")] ?? ""} ${dated(values, "later")}.`;
const statedParts = (values: DiagnosticValues) =>
  [
    ["a total of", values.total],
    ["done", values.done],
    ["ongoing", values.ongoing],
  ]
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join(", ");
const ownDays: Record<string, string> = {
  signed: "signature",
  published: "publication",
  "as-of": "day for which the notice speaks",
};

const sentences: (typeof zh)["sentences"] = {
  "damaged-date": (v) => `The date${quoted(v, "text")} is damaged and was not used.`,
  "ambiguous-date": (v) => `The date${quoted(v, "text")} can be read in more than one way and was not used.`,
  "missing-dates": (v) =>
    v.text === undefined
      ? "The dates of the inspection were not found."
      : `Of the dates of the inspection only the months are stated:${quoted(v, "text")}.`,
  "missing-body": () => "The inspection group was not found.",
  "missing-unit": () => "The inspected unit was not found.",
  "ambiguous-unit": (v) => `The inspected unit${quoted(v, "text")} can be more than one.`,
  "missing-ledger": () => "No list of problems and measures was found.",
  "number-lost-mark": (v) => `The number${quoted(v, "text")} has lost its mark and was still read as a number.`,
  "number-gap": (v) =>
    `The numbering has a gap${v.expected === undefined ? "" : `: ${v.expected} expected, ${text(v, "found")} found`}.`,
  "number-repeat": (v) => `A number is repeated${v.number === undefined ? "" : `: ${v.number}`}.`,
  "unplaced-text": (v) =>
    `A passage belongs to no problem or measure${v.text === undefined ? "." : `:${quoted(v, "text")}`}`,
  "nothing-told": (v) => `No measure is told below${quoted(v, "text")}.`,
  "truncated-text": () => "The text seems to break off; its end may be missing.",
  "further-notice": (v) =>
    `Another notice may begin${v.text === undefined ? " further on" : ` at${quoted(v, "text")}`}; it was not read on its own. If so, import the two as separate files.`,
  "implausible-figure": (v) =>
    v.total === undefined || v.text === undefined
      ? `The figure${quoted(v, "text")} is implausible and was not used.`
      : `${Subject(v)}:${quoted(v, "text")} ongoing is more than the total of ${v.total} and was not used.`,
  "planned-figure": (v) => `The figure${quoted(v, "text")} tells what is meant to be done, and was not used.`,
  "other-work-done": (v) => `What${quoted(v, "text")} says to be finished is not the rectification; it was not used.`,
  "unclear-figure": (v) => `It is not certain what is counted in${quoted(v, "text")}; it was not used.`,
  "approximate-figure": (v) =>
    v.value === undefined
      ? `The words${quoted(v, "text")} leave open how much it is; no figure was used.`
      : `The figure${quoted(v, "text")} is approximate and was used as ${text(v, "value")}.`,
  "declared-listed-differ": (v) => `${counted(v, "declared")} declared, ${text(v, "listed")} listed one by one.`,
  "declared-listed-agree": (v) =>
    `${counted(v, v.declared === undefined ? "listed" : "declared")} both declared and listed.`,
  "sum-differs": (v) =>
    `${Subject(v)}: ${text(v, "done")} done plus ${text(v, "ongoing")} ongoing do not make the total of ${text(v, "total")}.`,
  "sum-agrees": (v) => `${Subject(v)}: ${text(v, "done")} + ${text(v, "ongoing")} = ${text(v, "total")}, confirmed.`,
  "rate-differs": (v) =>
    `A rate of ${text(v, "stated")}% is stated; ${text(v, "done")} / ${text(v, "total")} gives ${text(v, "computed")}%${v.also === undefined ? "" : `, and ${text(v, "also").replaceAll(/\s%/g, "%")}`}.`,
  "rate-agrees": (v) =>
    `The stated rate of ${text(v, "stated")}% agrees with ${text(v, "done")} / ${text(v, "total")}.`,
  "done-exceeds-total": (v) => `${Subject(v)}: ${text(v, "done")} done is more than the total of ${text(v, "total")}.`,
  "dates-out-of-order": (v) => outOfOrder(v, "The inspection's dates are out of order."),
  "feedback-before-end": (v) => outOfOrder(v, "The feedback is dated before the end of the inspection."),
  "total-stated-twice": (v) =>
    `The total of ${subject(v)} is stated as ${text(v, "first")} and as ${text(v, "second")}.`,
  "figure-stated-twice": (v) =>
    `The figure of${v.part === undefined ? quoted(v, "text") : ` ${subject(v)} ${text(v, "part")}`} is stated as ${text(v, "first")} and as ${text(v, "second")}.`,
  "unfinished-fewer": (v) => `${text(v, "ongoing")} ongoing, but only ${text(v, "named")} named.`,
  "unfinished-more": (v) => `${text(v, "ongoing")} ongoing, but ${text(v, "named")} named.`,
  "unfinished-agree": (v) => `${text(v, "named", text(v, "ongoing"))} named as unfinished, as many as are ongoing.`,
  "round-stated-twice": (v) =>
    `The round is stated as${quoted(v, "first")} and as${quoted(v, "second")}; the first was used.`,
  "several-rates": (v) =>
    `Several rates of completion are stated${v.text === undefined ? "" : ` (${quoted(v, "text").trim()})`}; ${v.used === undefined ? "it is not certain whose each of them is, so none was used" : `${text(v, "used")}% was used`}.`,
  "status-differs": (v) =>
    `${Subject(v)}: ${statedParts(v)} declared, but of those listed ${text(v, "markedDone")} are marked done, ${text(v, "markedOngoing")} ongoing and ${text(v, "notMarked")} not at all; the two cannot both be so.`,
  "named-but-done": (v) => `The notice names${quoted(v, "text")} as unfinished, but marks it as done in its list.`,
  "named-not-listed": (v) => `Named as unfinished, but not among the problems listed:${quoted(v, "text")}.`,
  "deadline-passed": (v) =>
    v.count !== undefined
      ? `The deadlines of ${counted(v, "count")} lie before the ${ownDays[text(v, "of")] ?? ""} (${text(v, "day")}), and ${counted(v, "left", "of them is", "of them are")} still unfinished; the notice does not say which.`
      : v.text === undefined
        ? `The stated deadline${quoted(v, "deadline")} lies before the notice's publication.`
        : `The deadline${quoted(v, "text")} (${text(v, "deadline")}) lies before the ${ownDays[text(v, "of")] ?? ""} (${text(v, "day")}), and nothing says that it was met.`,
  "region-differs": (v) => `The unit${quoted(v, "text")} does not lie in the region${quoted(v, "region")}.`,
  "impossible-date": (v) =>
    `The date of the ${dates[text(v, "of")] ?? "notice"}${v.text === undefined ? ` (${text(v, "day")})` : quoted(v, "text")} is ${v.latest === undefined ? "before 1949" : `later than ${text(v, "latest")}, when the notice was already here`}; it may be a slip, and neither the order of notices nor years nor “as of” go by it.`,
  "ambiguous-authority": (v) =>
    v.city === undefined
      ? `It is not certain which city of ${text(v, "prefecture")} sent out the inspection, so the unit shares its round with no other; if you know, name the city in the inspection group.`
      : `It is not certain whether ${text(v, "city")} or ${text(v, "prefecture")} sent out the inspection, so the unit shares its round with no other; if you know, name it in the inspection group.`,
};

export const diagnostics: typeof zh = {
  sentences: sayCorrected(sentences, (sentence) => sentence.replace(/\.?$/, " (as corrected).")),
  codes: {
    "damaged-date": "damaged date",
    "ambiguous-date": "ambiguous date",
    "missing-dates": "dates missing",
    "missing-body": "group missing",
    "missing-unit": "unit missing",
    "ambiguous-unit": "ambiguous unit",
    "missing-ledger": "nothing listed",
    "number-lost-mark": "number without its mark",
    "number-gap": "gap in numbering",
    "number-repeat": "repeated number",
    "unplaced-text": "unplaced text",
    "nothing-told": "no measure told",
    "truncated-text": "text breaks off",
    "further-notice": "may hold another notice",
    "implausible-figure": "implausible figure",
    "planned-figure": "planned, not done",
    "other-work-done": "not the rectification",
    "unclear-figure": "unclear figure",
    "approximate-figure": "approximate figure",
    "declared-listed-differ": "declared and listed differ",
    "declared-listed-agree": "declared and listed agree",
    "sum-differs": "sum differs",
    "sum-agrees": "sum agrees",
    "rate-differs": "rate differs",
    "rate-agrees": "rate agrees",
    "done-exceeds-total": "done exceeds total",
    "dates-out-of-order": "dates out of order",
    "feedback-before-end": "feedback before the end",
    "total-stated-twice": "two totals",
    "figure-stated-twice": "two figures",
    "unfinished-fewer": "fewer named than ongoing",
    "unfinished-more": "more named than ongoing",
    "unfinished-agree": "named as many as ongoing",
    "round-stated-twice": "two rounds",
    "several-rates": "several rates",
    "status-differs": "statuses differ from figures",
    "named-but-done": "named as unfinished, marked done",
    "named-not-listed": "named as unfinished, not listed",
    "deadline-passed": "deadline passed",
    "region-differs": "region differs",
    "impossible-date": "impossible date",
    "ambiguous-authority": "city or prefecture",
  },
  severity: { error: "Contradiction", warning: "Attention", info: "Note", confirmed: "Confirmed" },
  refusals: {
    empty: "the file is empty",
    "not-text": "no text (a picture, for example)",
    "scan-without-text": "a scan without any text",
    "unmapped-text":
      "a PDF whose characters have no meaning in the file: import the Word document, or export the PDF anew",
    "too-large": "the file is too large, or unpacks to too much",
    "too-slow": "its reading took too long and was stopped",
    "unreadable-file": "the file cannot be opened: it may be damaged or cut off",
    "old-format": "an old format (.doc, .wps, .rtf): save it as .docx in Word or WPS, and import that",
    "other-format": "no Word document (OFD, a spreadsheet, an archive, …): save it as .docx or PDF, and import that",
    "locked-file": "a password is needed to open it: take the password off, and import it again",
    "not-a-notice": "not a notice of rectification after an inspection by a Party group",
    "feedback-news": "news of an inspection's feedback, not a rectification notice",
    "inspection-announcement": "the announcement of an inspection, not a rectification notice",
    "meeting-report": "a report of a meeting, not a rectification notice",
    "media-roundup": "a media round-up, not a rectification notice",
    "environmental-inspection": "an environmental inspection's notice, another system",
    template: "a template that was not filled in",
  },
};
