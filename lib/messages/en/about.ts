// The page of terms and definitions.
import type { about as zh } from "../zh-CN/about.ts";

export const about: typeof zh = {
  title: "About",
  lead: "New here? This page explains a few words, and how each figure is made.",
  terms: {
    title: "Terms",
    items: [
      [
        "巡视 xunshi",
        "Political inspection of lower Party organisations by groups that the Central Committee or a provincial Party committee sends out.",
      ],
      ["巡察 xuncha", "The same by municipal and county Party committees, for the organisations below them."],
      [
        "轮次 round",
        "Inspections come in batches during a committee's term; each batch is a round, such as “ninth round of the tenth provincial committee”. A round covers several units.",
      ],
      [
        "Feedback and rectification",
        "After an inspection the group tells the unit what it found; the unit rectifies, and publishes its progress in a notice (通报).",
      ],
      [
        "Aspect, problem, task, measure",
        "A notice usually has a few aspects (方面), each with problems (问题), some of them refined into tasks (任务); below each problem stand the measures (措施) taken.",
      ],
      [
        "Clues and petitions",
        "问题线索 and 信访件: material on persons and cases that the group hands over. They are handled separately and are not problems.",
      ],
      [
        "台账 taizhang",
        "The ledger in which all of this is entered item by item: problems, measures, progress, sources.",
      ],
    ],
  },
  figures: {
    title: "Definitions of the figures",
    items: [
      [
        "Declared and listed",
        "“Declared” is what the notice says in figures (“36 of 40 problems are done”); “listed” is what it sets out item by item and we count. The two are kept apart and held against each other; neither fills in for the other.",
      ],
      [
        "Rate",
        "Done ÷ total, only where the notice states both; of what we counted in a list, only where every item states its status. Numerator, denominator and what is counted always travel together; a median between two units names the figures of both.",
      ],
      [
        "Stated rate",
        "A rate that the notice itself gives stands with the figures that it speaks of; where they do not give that rate, what they give is said.",
      ],
      ["Done", "What the notice says is done, closed or struck off."],
      ["Ongoing", "What the notice says is under way, basically done, done in part, or to be kept up for long."],
      [
        "Not stated",
        "What the notice does not say. It is not 0 and not “not done”; it is hatched in charts and never enters a rate. Where only the total or only what is ongoing is stated, that is shown, and the rest is said not to be stated.",
      ],
      [
        "More than the total",
        "Where a notice says more to be done or ongoing than there are in all, the figures are shown with these words, and no bar is drawn.",
      ],
      [
        "To be checked",
        "Figures that the same notice contradicts are marked so wherever they go; what contradicts them stands in the notice's diagnostics.",
      ],
      [
        "Sums",
        "Only units that state both total and done are added up, and how many of how many they are is said. Problems and tasks are never added up.",
      ],
      [
        "Current notice",
        "Where an inspection has several notices the newest counts; the earlier ones are kept as its history.",
      ],
      [
        "Derived round",
        "Where notices do not state the round, inspections by the same authority that began in the same month are grouped and marked “derived”.",
      ],
      [
        "Money",
        "What was recovered, refunded or averted, stated for the whole notice, converted from 万元 (ten thousand yuan).",
      ],
      ["As of", "The latest date of publication among the notices used (the date of signature where there is none)."],
    ],
  },
  diagnostics: {
    title: "What the diagnostics say",
    items: [
      ["Confirmed", "Declared figures agree with each other: 30 + 5 = 35, and 30 / 35 = 85.7%."],
      ["Note", "Worth knowing, not necessarily wrong: 40 problems declared, 12 listed (notices often merge them)."],
      ["Attention", "To be held against the source: numbers with a gap, or only some of what is unfinished named."],
      [
        "Contradiction",
        "Does not add up: done and ongoing do not make the total, or dates run backwards. Read the source.",
      ],
    ],
  },
  sources: {
    title: "Where the data come from",
    text: "From rectification notices that the units themselves published, read by a program with a fixed grammar and without guessing; what cannot be read for certain is left empty and says so. Every place opens its source text. Entries marked “sample” are restatements written for this project; a real notice takes their place.",
  },
  export: {
    title: "Citing and taking away",
    text: "Every chart has an address: take SVG, PNG, CSV, Excel or JSON from its “Export” menu. The picture carries title, filters, definitions, source and date. The address in the browser is exactly what you see, and can be shared.",
  },
};
