// The editors' pages: import, review, corrections, merging, history.
import type { Messages } from "../zh-CN.ts";
import { entries } from "./entries.ts";
import { history_, rereading } from "./history.ts";
import { importing } from "./importing.ts";
import { n, plural } from "./numbers.ts";
import { publishing } from "./publishing.ts";
import { reviewList } from "./review-list.ts";
import { words } from "./words.ts";

const fieldNames: Record<string, string> = {
  unit: "Inspected unit",
  region: "Region",
  "inspection.kind": "Kind",
  "inspection.level": "Level",
  "inspection.round": "Round",
  "inspection.body": "Inspection group",
  "inspection.start": "Inspected from",
  "inspection.end": "Inspected until",
  "inspection.feedback": "Feedback",
  published: "Published",
  signed: "Signed",
  title: "Title",
  issuer: "Issuer",
  completionRate: "Stated rate (%)",
  systems: "Rules made",
};

function toExpected(path: string): string | null {
  if (path === "region") return "official names of province, city, county, as in “河南省 郑州市”";
  if (path === "completionRate") return "a number from 0 to 100";
  if (path.startsWith("amounts.")) return "a name, and 万元 of 0 or more";
  if (path.startsWith("outcomes.")) return "a name, and a whole number of 0 or more";
  if (path === "systems" || path.startsWith("totals.")) return "whole numbers of 0 or more";
  if (/^(?:published|signed|inspection\.(?:start|end|feedback))$/.test(path))
    return "a day that exists, from 1949 to today, as 2024-05-06";
  if (/^(?:items|measures)\.\d+\.(?:title|text)$/.test(path))
    return "words of the text that stand there once, or are selected";
  return path in fieldNames ? "no more than 300 characters" : null;
}

export const review: Messages["review"] = {
  navigation: { label: "Editing", import: "Import", review: "Review", merge: "Merge", history: "History" },
  fields: (path) => {
    const subject = /^totals\.(\w+)$/.exec(path)?.[1];
    if (subject !== undefined) return `Declared: ${words.subject[subject as keyof typeof words.subject] ?? subject}`;
    const figure = /^(outcomes|amounts)\.(.+)$/u.exec(path);
    if (figure !== null) {
      const [, list, kind = ""] = figure;
      return list === "outcomes" ? words.outcomeKind(kind) : words.amountKind(kind);
    }
    const part = /^(?:items|measures)\.\d+\.(\w+)$/.exec(path)?.[1];
    if (part !== undefined) return entries.parts[part as keyof typeof entries.parts] ?? path;
    return fieldNames[path] ?? path;
  },
  expected: toExpected,
  unfit: {
    "is-there": "it is there already: change that row",
    "hidden-signs": "take out the invisible control characters",
    other: "not right",
  },
  waiting: (count) => (count === 1 ? "draft" : "drafts"),
  states: { draft: "Draft", published: "Published", withdrawn: "Withdrawn" },
  stateOf: (state, number) => `${state} ${n(number)}`,
  import: importing,
  entries,
  list: reviewList,
  place: {
    title: "Whether it is the same inspection",
    ask: "This might speak of the same inspection as the notices below. If so, the newer takes the place of the earlier; if not, each counts by itself.",
    hint: "The text has too little of rounds and dates to tell. With the round or the dates filled in it is told, too.",
    namesakes: (number) =>
      `${number === 1 ? "Another unit has" : `${n(number)} other units have`} the same name; none states a region, and their inspections are not the same, so nothing tells whether they are one unit. If they are, merge them; if not, fill in the region.`,
    toMerge: "Go to merging",
    joined: "put together for now by unit and group alone",
    same: "The same one",
    apart: "None of them: another one",
    saidSame: "An editor said that the same inspection is spoken of by",
    saidApart: "An editor said that this is another inspection.",
    reopen: "Judge again",
    chosen: {
      same: "Put to the same inspection.",
      apart: "Kept as another inspection.",
      open: "It is placed again by what the text says.",
    },
  },
  publishing,
  notice: {
    title: "Review a notice",
    text: "Source text",
    toText: "source",
    noPlace: "not in the text",
    doubtful: "Doubtful",
    doubtfulNone: "Nothing is doubtful.",
    facts: "The notice",
    figures: "Declared figures",
    figuresHint: "An empty field is “not stated”, which is not 0.",
    outcomes: "Outcomes and money",
    outcomesHint:
      "Only what is said for the whole notice, not within a measure. What the text says and was not read goes into an empty row; clear what was read wrongly, and it is “not stated”.",
    outcomeKind: "Name (as printed)",
    outcomeCount: "Count",
    outcomeUnit: "Unit",
    amountKind: "Name of the money (as printed)",
    amountWan: "10,000 yuan",
    added: (at) => `New row ${n(at)}`,
    nameless: "A new row has a figure and no name; nothing was saved.",
    items: "Titles and status of items",
    itemsNone: "This notice lists no problems one by one.",
    itemTitle: "Title",
    editTitle: "Change the title",
    titleOf: (title) => `Title of “${title}”`,
    save: "Save corrections",
    saveHint: "Only what you changed is saved; what was read, who changed it and when are kept. Empty is “not stated”.",
    saved: (number) => `${plural(number, "correction is", "corrections are")} saved.`,
    undone: "Undone; what was read stands again.",
    unitHint: (named) =>
      `The notice does not name the inspected unit: choose or type it. Published without one, it counts for no unit.${named === "" ? "" : ` The text mentions ${named}.`}`,
    regionHint: "From province to county with spaces between, by their official Chinese names",
    undated:
      "The notice states no date that could be: in a history it stands first in time. Fill in when it was published, and it stands there.",
    placedBy: (field, day) =>
      `No date of publication or signature that could be: in a history it stands where “${field}” (${day}) puts it. Fill in when it was published, and it stands there.`,
    corrections: "Corrected",
    correction: (field, read, now) => `${field}: read as “${read}”, corrected to “${now}”`,
    correctedBy: (name, time) => `${name}, ${time}`,
    undo: "Undo",
    undoNamed: (field) => `Undo the correction of ${field}`,
    waits: "today's reading has no such item; the correction has no effect for now",
    publish: "Publish",
    publishAgain: "Publish again",
    withdraw: "Withdraw",
    withdrawHint: "Readers no longer see it.",
    withdrawToEarlier: "Readers no longer see it; an earlier notice of the same inspection counts again.",
    remove: "Remove",
    removeHint: "It cannot be brought back, but its file can be imported again.",
    confirmRemove: "Yes, remove it",
    published: {
      current: "Published, and it counts.",
      superseded: "Published; a newer notice of this inspection exists, so this one does not count.",
      nowhere: "Published; it names neither a unit nor a round and does not count.",
    },
    withdrawn: "Withdrawn; readers no longer see it.",
    removed: "Removed.",
    seePublic: "What readers see",
    source: (file, by) => `File ${file}, imported by ${by}`,
    unknownImporter: "unknown",
    succession: {
      newer: "Published, it takes the place of the current notice:",
      older: "The same inspection has a newer notice; published, this one becomes history behind",
      "replaces-sample": "Published, it takes the place of the sample",
    },
    history: "What was done to this notice",
    change: "Change",
  },
  refusals: {
    "not-signed-in": "You are signed out; nothing was saved. Please sign in again.",
    forbidden: "Your role may not do this.",
    "not-found": "Not found; it may have been removed.",
    unchanged: "Nothing is different; nothing was changed.",
    published: "A published notice cannot be removed; withdraw it first.",
    "not-confirmed": "Tick “Yes, remove it” first.",
    same: "A thing cannot be merged into itself.",
    "merged-since": "A later merge has moved these inspections on; undo that one first.",
    incomplete: "Choose one of each: what is merged away, and what is kept.",
  },
  stale: (by, at) =>
    `${by ?? "Somebody"} changed this notice${at === null ? "" : ` at ${at}`} after you opened it; nothing was saved. What you typed is still below: compare it with what stands there now, and save again.`,
  staleShort: (by) =>
    `${by ?? "Somebody"} changed this notice after you opened it; nothing was done. Look at it again, then repeat.`,
  tooMany:
    "More than 10,000 fields were changed at once; nothing was saved. Put some back as they were, and save in several goes.",
  invalid: (fields) => `These fields are not right, and nothing was saved: ${fields}.`,
  corrected: {
    mark: "corrected",
    figure: (words) => `${words} (corrected)`,
    readAs: (read) => `read as “${read}”`,
    heading: "Corrections",
    lead: "Editors held the reading against the text and put these right.",
    line: (field, read, now) => `${field}: read as “${read}”, corrected to “${now}”`,
    item: (title) => `status of “${title}”`,
    placeOf: (words) => `place of “${words}”`,
    /** Its place in the ledger */
    notThere: "not there",
    atTop: (kind) => `${kind}, at the top`,
    underItem: (kind, title) => `${kind}, under “${title}”`,
  },
  merge: {
    title: "Merge",
    lead: "Where one unit or one round is written in two ways, merge the one into the other. Old addresses lead to the one that is kept; it can be undone.",
    unit: "Units",
    round: "Rounds",
    search: "Find by name",
    find: "Find",
    suggested: { unit: "Units of the same name:", round: "Rounds of the same authority:" },
    findRest: "Find the others by name; what is chosen stays.",
    from: "Merge away",
    into: "Keep",
    fromNamed: (name) => `Merge away: ${name}`,
    intoNamed: (name) => `Keep: ${name}`,
    name: "Name",
    place: "Region",
    inspections: "Inspections",
    submit: "Merge",
    none: "Nothing found. Try another name.",
    noneSuggested: "No two have the same name. Find those to merge by name.",
    noLevel: "level not stated",
    noKind: "kind not stated",
    elsewhere: {
      unit: (from, into) =>
        `Not merged: “${from}” and “${into}” lie in different places. If they are one all the same, press “Merge all the same”.`,
      round: (from, into) =>
        `Not merged: “${from}” and “${into}” differ in place, level or kind, or nobody knows whose they are. If they are one all the same, press “Merge all the same”.`,
    },
    insist: "Merge all the same",
    done: (from, into) => `“${from}” is merged into “${into}”.`,
    undone: (from, into) => `Undone; “${from}” and “${into}” are apart again.`,
    merges: "Merges",
    mergesNone: "Nothing was merged yet.",
    line: (from, into) => `“${from}” into “${into}”`,
    undo: "Undo the merge",
    undoNamed: (from) => `Undo the merge of ${from}`,
    isUndone: (time) => `undone ${time}`,
  },
  history: history_,
  reread: rereading,
};
