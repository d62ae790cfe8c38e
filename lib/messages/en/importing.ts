// The page that takes files in.
import type { Messages } from "../zh-CN.ts";
import { n, plural } from "./numbers.ts";

export const importing: Messages["review"]["import"] = {
  title: "Import notices",
  lead: "A file that is read becomes a draft; readers see it once it has been reviewed and published.",
  files: "Choose files",
  folder: "Or choose a folder",
  filesHint: "TXT, HTML (also .mht), DOCX, PDF, as many as you like; at most 10 MB a file.",
  plainHint: "This browser runs no scripts: files that are sent together may have 60 MB in all.",
  drop: "Drop files or folders here",
  text: "Or paste text or HTML",
  textHint: "Paste the whole notice here, or the source of its page.",
  submit: "Import",
  pasted: "pasted text",
  progress: (done, total) => `${n(done)} of ${plural(total, "file")} done`,
  pace: (rate, seconds) =>
    `${n(Math.max(0.1, Math.round(rate * 10) / 10))} per second, about ${plural(Math.max(1, Math.ceil(seconds)), "second")} left`,
  leaveBatch: "You may leave this page; reading goes on.",
  interrupted:
    "The server stopped meanwhile: the files below that still wait were not imported. Please send them again.",
  forget: "Clear the waiting files",
  forgotten: (files) => `Stopped; ${plural(files, "file was", "files were")} not read.`,
  notTaken: (number) => `Not taken in, or not known to be: ${plural(number, "file")}`,
  leave: "You may leave this page: what is done is in the list for review, and what was not sent is not imported.",
  finished: (drafts, known, refused, unsure) =>
    `Done: ${plural(drafts, "draft")}, ${n(known)} already there, ${n(refused)} not taken in.${unsure === 0 ? "" : ` Of ${plural(unsure, "more file")} it is not known.`}`,
  stop: "Stop",
  stopped: "Stopped; the other files were not sent.",
  pausing: (seconds) =>
    `The server does not answer; it is asked again in ${plural(seconds, "second")}. The other files wait for it, and none is lost.`,
  retry: "Try again",
  retryNamed: (file) => `Try again: ${file}`,
  insist: "Import all the same",
  insistNamed: (file) => `Import all the same: ${file}`,
  insistAll: "Import also what is recognised as a repost",
  retryAll: (number) => (number === 1 ? "Send this file again" : `Send these ${n(number)} files again`),
  waiting: "waiting",
  sending: "reading…",
  toReview: "Go to review",
  recent: "Files sent in lately",
  recentNone: "No files were sent in yet.",
  file: "File",
  outcome: "Outcome",
  at: "Time (Beijing)",
  draft: (unit) => (unit === null ? "kept as a draft; its unit is not stated" : `kept as a draft: ${unit}`),
  wholeRound: "a notice of the whole round",
  relations: {
    newer: "a newer notice of the same inspection; published, it takes the place of the current one",
    older: "the same inspection has a newer notice; published, this one becomes history",
    "replaces-sample": "published, it takes the place of a sample",
  },
  possible: "Might be of the same inspection as another notice; please say",
  siblings: (number) => `${plural(number, "other draft")} of the same inspection: `,
  sibling: (id, day) => (day === null ? `notice ${id}` : `the one of ${day}`),
  siblingsHint: "Once all are published, the newest counts and the earlier ones are its history.",
  known: {
    bytes: "this very file was imported before",
    text: "a notice with the same words is there",
    ledger: "whatever is read from it is there already, in other surroundings: most likely a repost",
  },
  realThere: "a real notice is there; the sample is not taken in",
  seeNotice: "see that one",
  refused: (reason) => `not taken in: ${reason}`,
  failed:
    "not imported: something broke, and nothing of this one was stored. Try again later; if it goes on, tell an admin.",
  busy: "not imported: other changes took too long just now. Please try again later.",
  faults: {
    nothing: "Choose files, or paste a text.",
    "too-large": "The file is larger than 10 MB and was not imported.",
    "too-much": "The files have more than 60 MB together; none was imported. Send them in several goes.",
    unreadable: "What was sent is incomplete and was not imported. Please try again.",
    unanswered:
      "The server did not answer; whether the file was imported is not known. Please try again: a file that is there already is recognised and not stored twice.",
    "not-signed-in": "You are signed out; nothing was imported. Please sign in again, and come back here to retry.",
    forbidden: "Your role may not import.",
    "cross-site": "This did not come from a page of this site and was not accepted.",
    failed:
      "The server failed; whether the file was imported is not known. Please try again: a file that is there already is recognised and not stored twice.",
    busy: "The server is busy and did not note the outcome. Please look at the list below later, and try again.",
  },
};
