// What differs between two notices.
import { formatNumber } from "../../format.ts";
import type { Messages } from "../zh-CN.ts";

const n = (value: number) => formatNumber(value, "en");

export const diff: Messages["diff"] = {
  title: "Two notices, one after the other",
  lead: (unit) => `What differs between two notices of one inspection of ${unit}.`,
  earlier: "Earlier",
  later: "Later",
  change: "Change",
  figures: "Declared figures",
  status: "Items with another status",
  item: "Item",
  added: "Listed only in the later notice",
  removed: "Listed only in the earlier notice",
  words: "Items in other words",
  measureReworded: "Measure reworded",
  measureAdded: "Measure added",
  measureRemoved: "Measure no longer listed",
  wordsAdded: "[new] ",
  wordsRemoved: "[gone] ",
  same: (count) => `Items with the same title, status and measures: ${n(count)}.`,
  part: (subject, part) => `${subject} ${part.toLowerCase()}`,
  statusChanges: (count) => `${count === 1 ? "1 item has" : `${n(count)} items have`} another status`,
  wordChanges: (count) => `${count === 1 ? "1 item is" : `${n(count)} items are`} in other words`,
  addedItems: (count) => `${n(count)} newly listed`,
  removedItems: (count) => `${n(count)} no longer listed`,
  summary: (parts) => `Against the earlier notice: ${parts}.`,
  noChange: "What is stated, items, statuses and measures are the same in both.",
  nothing: "None.",
  noFigures: "Neither notice declares figures.",
  note: "Items are matched by their titles (punctuation and spaces aside), the others by number and similar titles; what has changed too much stands in both lists. Whether an item is listed says nothing of whether it is done.",
  more: (value) => `${value} more`,
  less: (value) => `${value} fewer`,
  equal: "same",
  other: "Other notices",
  onlyOne: "There is only one notice of this inspection; nothing to compare with.",
  notSame: "These two notices do not belong to the same inspection.",
  back: "Back to the notice",
  arrow: (from, to) => `${from} → ${to}`,
  groups: { results: "Outcomes, money and rules", dates: "Bodies and dates", contact: "Contact" },
  nowStated: "newly stated",
  noLonger: "no longer stated",
  otherWords: "changed",
  groupChanges: (group, count) => `${n(count)} ${count === 1 ? "change" : "changes"} in ${group.toLowerCase()}`,
  unfinished: "Named as not yet finished",
  longTerm: "Long-term items",
  name: { named: "in both", added: "newly named", removed: "no longer named", absent: "not named" },
  nameChanges: (removed, added) =>
    [
      removed > 0 ? `${n(removed)} no longer named as unfinished` : "",
      added > 0 ? `${n(added)} newly named as unfinished` : "",
    ]
      .filter(Boolean)
      .join(", "),
  nameNote: "Not to be named any more is not to be done: what a notice does not say is not inferred.",
  noStated: "Neither notice states any.",
};
