// The history, and the command that reads texts again.
import { formatNumber } from "../../format.ts";
import type { Messages } from "../zh-CN.ts";

const count = (value: number, one: string, many: string) => `${formatNumber(value, "en")} ${value === 1 ? one : many}`;

export const history_: Messages["review"]["history"] = {
  title: "History",
  lead: "Who changed what, and when. Lines are only ever added.",
  ofNotice: (id) => `What was done to notice ${id}`,
  all: "All of the history",
  at: "Time (Beijing)",
  who: "Who",
  what: "What",
  on: "On",
  details: "Details",
  command: (name) => `command ${name}`,
  empty: "Nothing has been done yet.",
  actions: {
    "notice.import": "imported",
    "notice.correct": "corrected",
    "notice.publish": "published",
    "notice.withdraw": "withdrew",
    "notice.remove": "removed",
    "notice.reread": "read again",
    "unit.merge": "merged units",
    "round.merge": "merged rounds",
    "account.change-password": "changed the password",
    "account.end-session": "ended a session",
    "account.end-all-sessions": "ended all sessions",
    "user.add": "added a user",
    "user.set-role": "changed a role",
    "user.set-password": "set a password",
    "user.disable": "disabled a user",
    "user.enable": "enabled a user",
    "user.remove": "removed a user",
    "chart.withdraw": "withdrew",
  },
  targets: {
    notice: "notice",
    unit: "unit",
    round: "round",
    user: "user",
    session: "session",
    samples: "samples",
    file: "file",
    "publish-run": "publishing of many",
    "frozen-version": "frozen version",
  },
  notPublished: "Not published",
  despite: (notice) => `imported all the same as a repost of ${notice}`,
  leftAlone: (notice, reason) => `${notice}: ${reason}`,
  changed: (field, from, to) => `${field}: ${from} → ${to}`,
  merged: (from, into) => `“${from}” into “${into}”`,
  unmerged: (from, into) => `“${from}” and “${into}” apart again`,
};

export const rereading: Messages["review"]["reread"] = {
  dryRun: "What reading again would change (nothing was changed):",
  done: "Read again:",
  kinds: {
    same: "the same",
    changed: "changed",
    found: "newly found (kept as drafts)",
    refused: "no longer read; left as they were",
    left: "left alone",
  },
  found: "a further notice, kept as a draft",
  refused: "no notice is read here any more; left as it was",
  left: "left alone",
  placeOnly: "the same value at another place",
  items: "aspects/problems/tasks/measures",
  changedItems: (number) => `${count(number, "item differs", "items differ")}`,
  parts: "other parts that differ",
  corrections: (number, unplaced) =>
    `${count(number, "correction is", "corrections are")} kept${unplaced > 0 ? `; ${formatNumber(unplaced, "en")} of an item that is not read any more` : ""}`,
};
