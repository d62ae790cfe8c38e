// The ledger of a notice in the answers of the API: its tree, its meta, and what was noticed about it.
import { z } from "zod";
import { punctuation } from "../../format.ts";
import { parseCorrectionPath } from "../../ledger/correction-path.ts";
import type { KeptItem, KeptMeasure } from "../../ledger/detail.ts";
import { diagnosticCodeSchema, diagnosticSchema as ledgerDiagnosticSchema } from "../../ledger/diagnostic.ts";
import { entryPlaceSchema } from "../../ledger/path-value.ts";
import {
  amountSchema,
  declaredTotalSchema,
  itemKindSchema,
  measureSchema,
  noticeMetaSchema,
  outcomeSchema,
} from "../../ledger/schema.ts";
import { rectificationStatusSchema } from "../../ledger/status.ts";
import { getMessages } from "../../messages/get-messages.ts";
import type { Locale } from "../../messages/locale.ts";
import { component, say } from "./component.ts";
import { amount, declaredSchema, noticeId, outcome, ratedSchema } from "./figures.ts";
import { count, spanSchema } from "./refs.ts";

export const status = component(
  "RectificationStatus",
  "整改状态；unknown 为未说明，既非完成亦非进行中",
  "status; unknown is not stated: neither done nor ongoing",
  rectificationStatusSchema,
);

export const position = say(
  count,
  "在通报中的序号：地址 /notices/{id}#item-{position}",
  "its number in the notice: /notices/{id}#item-{position}",
);

export const correctedEntry = say(
  z.boolean(),
  "编辑对照原文更正过：文字、状态、是什么或归在哪一条之下；见该通报的 corrections",
  "an editor put it right: its words, its status, what it is or lies under; see the corrections of its notice",
);

const measure = component(
  "Measure",
  "整改措施",
  "a measure",
  measureSchema.extend({ position, corrected: correctedEntry }),
);

/** An item of a tree, with what editors put right in it marked. */
export interface ItemAnswer extends Omit<KeptItem, "measures" | "children"> {
  corrected: boolean;
  measures: (KeptMeasure & { corrected: boolean })[];
  children: ItemAnswer[];
}

export const itemSchema: z.ZodType<ItemAnswer> = component(
  "LedgerItem",
  "方面、问题或任务，连同其下各项",
  "an aspect, problem or task with what lies below it",
  z.lazy(() =>
    z.object({
      position,
      kind: itemKindSchema,
      number: say(z.string().nullable(), "原文的序号", "the mark as printed"),
      title: z.string(),
      titleSpan: spanSchema,
      span: spanSchema,
      status,
      statusSpan: spanSchema.nullable(),
      corrected: correctedEntry,
      measures: z.array(measure),
      children: z.array(itemSchema),
    }),
  ),
);

export const rowPath = say(
  z.array(
    z.object({
      position,
      kind: itemKindSchema,
      number: z.string().nullable(),
      title: z.string(),
      status,
      corrected: correctedEntry,
    }),
  ),
  "所属的方面、问题，由外到内",
  "what it hangs under, outermost first",
);

export const metaSchema = component(
  "NoticeMeta",
  "通报对本次巡视巡察的自述；null 为未说明",
  "what the notice states of its inspection; null is not stated",
  noticeMetaSchema.extend({
    totals: z.array(declaredSchema),
    outcomes: z.array(outcome),
    amounts: z.array(amount),
    completionRate: say(
      noticeMetaSchema.shape.completionRate.unwrap().extend({ figures: ratedSchema.nullable() }).nullable(),
      "通报写明的比率（百分数），连同它所说的数字；没有说明总数与完成数的，figures 为 null",
      "a rate that the notice states, in percent, with the figures that it speaks of; figures is null where no total is stated with how many are done",
    ),
    systems: say(noticeMetaSchema.shape.systems, "建章立制的项数", "how many rules were made"),
    unfinished: say(noticeMetaSchema.shape.unfinished, "通报点名未完成的问题", "problems named as not finished"),
    longTerm: say(noticeMetaSchema.shape.longTerm, "长期整改事项", "items of long-term rectification"),
  }),
);

/** What each code says, in the words of the interface. */
function listCodes(locale: Locale): string {
  const names = Object.entries(getMessages(locale).diagnostics.codes).map(([code, name]) => `${code}: ${name}`);
  return names.join(punctuation[locale].semicolon);
}

export const diagnosticSchema = component(
  "Diagnostic",
  "核对：读取与相互对照的结果；severity 为 confirmed 的是核对一致",
  "what the reading noticed or held against each other; confirmed: what was compared agrees",
  ledgerDiagnosticSchema.extend({
    noticeId,
    code: say(diagnosticCodeSchema, listCodes("zh-CN"), listCodes("en")),
    message: say(z.object({ "zh-CN": z.string(), en: z.string() }), "给人读的一句话", "a sentence for people"),
  }),
);

const pathValue = z.union([
  z.object({ value: z.union([z.string(), z.number(), z.array(z.string())]), span: spanSchema }),
  declaredTotalSchema,
  outcomeSchema,
  amountSchema,
  z.object({ status, statusSpan: spanSchema.nullable() }),
  z.object({ title: z.string(), titleSpan: spanSchema }),
  measureSchema,
  say(
    entryPlaceSchema,
    "条目或措施是什么、归在哪一条之下；null 为没有这一条；words 为编辑从原文补入的文字",
    "what an item or a measure is and what it lies under; null: not there; words: of the text, put in by an editor",
  ),
]);

export const correctionSchema = component(
  "Correction",
  "编辑所作的更正；各处给出的是更正后的值，起止相同的位置表示原文没有",
  "what an editor put right; elsewhere the corrected value is given, and an empty place means that the text does not have it",
  z.object({
    path: say(
      z.string().refine((path) => parseCorrectionPath(path) !== null),
      "更正了哪一项",
      "what was put right",
    ),
    readValue: pathValue.nullable(),
    correctedValue: pathValue.nullable(),
    waits: say(
      z.boolean(),
      "现在的读法里没有这一条，更正暂不起作用",
      "this reading has nothing that it fits: it changes nothing",
    ),
    at: z.string(),
  }),
);
