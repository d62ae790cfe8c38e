// What each operation of the API answers.
import { z } from "zod";
import { itemKindSchema } from "../../ledger/schema.ts";
import { component, say } from "./component.ts";
import {
  amount,
  inspectionProgressSchema,
  listedSchema,
  noticeId,
  outcome,
  progressFields,
  roundNoticeSchema,
  sumsSchema,
  unitProgressSchema,
} from "./figures.ts";
import {
  correctedEntry,
  correctionSchema,
  diagnosticSchema,
  itemSchema,
  metaSchema,
  position,
  rowPath,
  status,
} from "./ledger.ts";
import {
  count,
  inspectionRefSchema,
  isoDate,
  noticeFields,
  noticeRefSchema,
  roundRefSchema,
  spanSchema,
  unitRefSchema,
} from "./refs.ts";

const href = say(z.string(), "网页地址", "address of its page");

const slice = <Row extends z.ZodType>(row: Row) =>
  z.object({
    rows: z.array(row),
    total: say(count, "符合条件的总数；capped 时至少这么多", "how many match in all; at least so many where capped"),
    capped: z.boolean(),
    next: say(z.string().nullable(), "下一页的地址；到头为 null", "address of the next page; null at the end"),
  });

export const overviewSchema = component(
  "Overview",
  "总览的几个总数",
  "the headline figures",
  z.object({
    units: count,
    rounds: count,
    notices: say(
      count,
      "已发布的通报，含此前的与整轮的",
      "published notices: current, earlier and those of whole rounds",
    ),
    samples: say(count, "其中的样例", "how many of them are samples"),
    asOf: say(isoDate.nullable(), "最新一份通报的日期", "day of the newest notice"),
    sums: sumsSchema,
    sources: say(
      z.object({ total: count, notices: z.array(noticeRefSchema.extend({ unit: unitRefSchema.nullable() })) }),
      "合计所依据的现行通报，最新的 20 份；全部见 /api/v1/units",
      "the current notices behind the sums, the newest 20; all of them in /api/v1/units",
    ),
  }),
);

const facetValue = z.object({
  value: say(z.string(), "筛选参数的值", "the value for the filter's parameter"),
  label: z.string().nullable(),
  count: say(
    count.nullable(),
    "条数；含关键词的多于列表所数时为 null，此时列出全部取值",
    "null where more holds the keyword than lists count; all values are given then",
  ),
  active: z.boolean(),
});
export const facetsSchema = component(
  "Facets",
  "每个筛选项的取值，及其在其他筛选之下的条数；每项至多 200 个",
  "the values of each filter with their count under all the other filters; at most 200 a filter",
  z.object({
    unit: z.array(facetValue.extend({ region: say(z.array(z.string()), "单位所在地区", "region of the unit") })),
    round: z.array(facetValue.extend({ round: roundRefSchema.nullable() })),
    region: say(
      z.array(facetValue),
      "省，以及已选地区的下一级",
      "provinces, and what lies directly below a place in use",
    ),
    level: z.array(facetValue),
    kind: z.array(facetValue),
    year: z.array(facetValue),
    publishedYear: z.array(facetValue),
    body: z.array(facetValue),
    stated: z.array(facetValue),
    code: z.array(facetValue),
  }),
);

export const unitsSchema = component(
  "Units",
  "单位列表的一页",
  "a page of units",
  slice(unitRefSchema.extend({ href, inspections: z.array(inspectionProgressSchema) })),
);

export const unitSchema = component(
  "Unit",
  "一个单位，各次巡视巡察由新到旧",
  "a unit with its inspections, the newest first",
  unitRefSchema.extend({
    href,
    inspections: z.array(
      z.object({
        ...progressFields,
        history: say(
          z.array(noticeRefSchema),
          "同一次巡视巡察的通报，由新到旧",
          "the notices of this inspection, newest first",
        ),
        outcomes: z.array(outcome),
        amounts: z.array(amount),
        systems: metaSchema.shape.systems,
        completionRate: metaSchema.shape.completionRate,
        unfinished: metaSchema.shape.unfinished,
        longTerm: metaSchema.shape.longTerm,
        diagnostics: z.array(diagnosticSchema),
        items: z.array(itemSchema),
      }),
    ),
  }),
);

const roundFields = {
  round: roundRefSchema,
  href,
  units: count,
  notices: count,
  start: say(
    isoDate.nullable(),
    "本轮各次巡视巡察最早的进驻日期；没有单位的通报时，为整轮通报所说的",
    "the first beginning among its inspections; without any, as the notice of the whole round states it",
  ),
  end: isoDate.nullable(),
  sums: sumsSchema,
  roundNotice: say(roundNoticeSchema.nullable(), "现行的整轮通报", "the current notice of the whole round"),
};
export const roundsSchema = component("Rounds", "轮次列表的一页", "a page of rounds", slice(z.object(roundFields)));
export const roundSchema = component(
  "Round",
  "一个轮次，各单位并列",
  "a round with its units side by side",
  z.object({ ...roundFields, inspections: z.array(unitProgressSchema), roundNotices: z.array(roundNoticeSchema) }),
);

const noticeRow = z.object({
  ...noticeFields,
  href,
  scope: say(z.enum(["unit", "round"]), "一个单位的，或整轮的", "of one unit, or of a whole round"),
  unit: unitRefSchema.nullable(),
  round: roundRefSchema.nullable(),
  current: say(z.boolean(), "是否现行：合计只计现行的", "whether it is the one that counts"),
  listed: z.array(listedSchema),
});
export const noticesSchema = component(
  "Notices",
  "通报列表的一页",
  "a page of notices",
  slice(
    noticeRow.extend({
      severities: say(
        z.object({ error: count, warning: count, info: count, confirmed: count }),
        "各级核对的条数",
        "diagnostics by severity",
      ),
      importedOn: say(isoDate, "导入之日（北京时间）", "day of the import, in Beijing"),
      excerpt: say(
        z.object({ text: z.string(), highlights: z.array(spanSchema) }).nullable(),
        "关键词前后的文字，截断处为省略号，位置以本段计",
        "the words around the keyword, with an ellipsis where they are cut, and its places in them",
      ),
    }),
  ),
);

export const noticeSchema = component(
  "Notice",
  "一份通报：原文、自述、台账树、核对",
  "a notice: its text, its meta, its ledger as a tree, its diagnostics",
  noticeRow.extend({
    inspection: inspectionRefSchema.nullable(),
    history: z.array(noticeRefSchema),
    text: say(z.string(), "保存的原文；各处 span 都指向它", "the kept text; every span points into it"),
    span: say(spanSchema, "本通报在原文中的范围", "the part of the text that this notice takes up"),
    meta: metaSchema,
    items: z.array(itemSchema),
    diagnostics: z.array(diagnosticSchema),
    corrections: z.array(correctionSchema),
    source: z.object({
      fileName: z.string(),
      format: z.string(),
      charset: z.string().nullable(),
      hash: say(z.string(), "原文件字节的 SHA-256", "SHA-256 of the file's bytes"),
      importedAt: z.string(),
    }),
    grammarVersion: z.string(),
  }),
);

export const ledgerSchema = component(
  "Ledger",
  "台账的一页：现行通报的问题、任务、措施",
  "a page of the ledger: problems, tasks and measures of the current notices",
  slice(
    z.object({
      noticeId,
      position,
      href,
      kind: z.enum([...itemKindSchema.options, "measure"]),
      number: z.string().nullable(),
      text: z.string(),
      span: spanSchema,
      status,
      corrected: correctedEntry,
      highlights: say(z.array(spanSchema), "关键词在 text 中的位置", "where the keyword stands in text"),
      path: rowPath,
      unit: unitRefSchema,
      round: roundRefSchema.nullable(),
      notice: noticeRefSchema,
    }),
  ),
);

export const diagnosticsSchema = component(
  "Diagnostics",
  "核对的一页，遍及全部已发布的通报",
  "a page of diagnostics over all published notices",
  slice(
    diagnosticSchema.extend({
      position: say(count, "在该通报各条核对中的序号", "its place among the diagnostics of its notice"),
      current: z.boolean(),
      notice: noticeRefSchema,
      unit: unitRefSchema.nullable(),
      round: roundRefSchema.nullable(),
    }),
  ),
);
