// The tables of what notices state and list: each row with its notice and its place in the text.

import type { TableName } from "../db/queries/read-open-table.ts";
import { column, type OpenColumn, type OpenTable, ofNotice, span, toNotices } from "./table.ts";

const position = column("position", "integer", "在通报中的序号，由 0 起", "its number in the notice, from 0");
const place = span("", "原文位置", "its words");
const subject = column(
  "subject",
  "string",
  "所数的对象：problem 问题、task 任务、measure 措施、clue 线索、petition 信访",
  "what is counted: problem, task, measure, clue or petition",
);
const status = column(
  "status",
  "string",
  "整改状态：done 已完成、ongoing 正在整改、unknown 未说明",
  "done, ongoing or unknown (not stated)",
);
/** Behind all others, where it came last. */
const corrected = column(
  "corrected",
  "boolean",
  "编辑对照原文更正过：文字、状态、是什么或归在哪一条之下",
  "put right by an editor: its words, its status, what it is or lies under",
);
const parent = column("parentPosition", "integer", "上一级的序号", "position of what it hangs under");

function ofPosition(name: TableName, chinese: string, english: string, ...columns: OpenColumn[]): OpenTable {
  return {
    name,
    chinese,
    english,
    primaryKey: ["noticeId", "position"],
    foreignKeys: [toNotices],
    columns: [ofNotice, position, ...columns, ...place],
  };
}

function withCorrected(table: OpenTable): OpenTable {
  return { ...table, columns: [...table.columns, corrected] };
}

export const figureTables: OpenTable[] = [
  {
    name: "totals",
    chinese: "通报自述的数字",
    english: "what notices declare",
    primaryKey: ["noticeId", "subject"],
    foreignKeys: [toNotices],
    columns: [
      ofNotice,
      subject,
      column("total", "integer", "总数", "total"),
      column("done", "integer", "已完成", "done"),
      column("ongoing", "integer", "正在整改", "ongoing"),
      column(
        "corrected",
        "boolean",
        "编辑对照原文更正过；更正后的数字原文没有的，起止相同",
        "put right by an editor; a figure that the text does not have has an empty place",
      ),
      ...place,
      ...span("total", "总数", "the total"),
      ...span("done", "完成数", "the number done"),
      ...span("ongoing", "正在整改数", "the number ongoing"),
    ],
  },
  {
    name: "listed",
    chinese: "从通报逐条列出的内容数得",
    english: "what was counted in the notices' lists",
    primaryKey: ["noticeId", "kind"],
    foreignKeys: [toNotices],
    columns: [
      ofNotice,
      column(
        "kind",
        "string",
        "aspect 方面、problem 问题、task 任务、measure 措施",
        "aspect, problem, task or measure",
      ),
      column("total", "integer", "条数", "how many"),
      column(
        "done",
        "integer",
        "其中已完成；没有一条标明已完成而又有未说明的，为空",
        "of these, done; empty where none is said to be while some do not say",
      ),
      column("ongoing", "integer", "其中正在整改；同上", "of these, ongoing; likewise"),
      column("unknown", "integer", "其中未说明", "of these, not stated"),
      column(
        "corrected",
        "boolean",
        "编辑更正过其中条目的状态，或增删过条目",
        "an editor put the status of some right, put one in or took one out",
      ),
    ],
  },
  withCorrected(
    ofPosition(
      "items",
      "台账中的方面、问题、任务",
      "aspects, problems and tasks of the ledgers",
      parent,
      column("depth", "integer", "层次，由 0 起", "depth in the tree, from 0"),
      column("kind", "string", "aspect 方面、problem 问题、task 任务", "aspect, problem or task"),
      column("number", "string", "序号，如原文", "the mark as printed"),
      column("title", "string", "标题", "title"),
      status,
      ...span("title", "标题", "its title"),
      ...span("status", "说明状态之处", "the words that say its status"),
    ),
  ),
  withCorrected(
    ofPosition("measures", "整改措施", "measures", parent, column("text", "string", "措施", "the words"), status),
  ),
  ofPosition(
    "outcomes",
    "处理结果",
    "outcomes",
    column("kind", "string", "种类，如立案、诫勉", "kind, as printed"),
    column("count", "integer", "数目；说明了的 0 就是 0", "count; a stated 0 is 0"),
    column("unit", "string", "件、人或次", "件 (cases), 人 (people) or 次 (times)"),
  ),
  ofPosition(
    "amounts",
    "金额",
    "money",
    column("kind", "string", "种类，如追缴、清退", "kind, as printed"),
    column("wan", "number", "万元", "in 万元 (ten thousand yuan)"),
  ),
  ofPosition(
    "unfinished",
    "通报点名未完成的问题",
    "problems named as not finished",
    column("text", "string", "问题", "the words"),
  ),
  ofPosition(
    "long-term",
    "长期整改事项",
    "items of long-term rectification",
    column("text", "string", "事项", "the words"),
  ),
  {
    name: "diagnostics",
    chinese: "核对：读取与相互对照的结果",
    english: "what the reading noticed or held against each other",
    primaryKey: ["noticeId", "position"],
    foreignKeys: [toNotices],
    columns: [
      ofNotice,
      position,
      column("code", "string", "代码", "code"),
      column(
        "severity",
        "string",
        "error、warning、info，或核对一致 confirmed",
        "error, warning, info, or confirmed where what was compared agrees",
      ),
      column("chinese", "string", "中文一句话", "a sentence in Chinese"),
      column("english", "string", "英文一句话", "a sentence in English"),
      column("values", "object", "所涉的数字与文字（JSON）", "figures and words concerned (JSON)"),
      column("spans", "array", "所涉的原文位置（JSON）", "places concerned (JSON)"),
    ],
  },
];
