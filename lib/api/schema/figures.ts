// Figures in the answers of the API: each with its notice and its place, each rate with what it is made of.
import { z } from "zod";
import { amountSchema, declaredTotalSchema, outcomeSchema } from "../../ledger/schema.ts";
import { subjectSchema } from "../../ledger/status.ts";
import { component, say } from "./component.ts";
import {
  count,
  inspectionRefSchema,
  isoDate,
  noticeRefSchema,
  roundRefSchema,
  spanSchema,
  unitRefSchema,
} from "./refs.ts";

export const noticeId = say(z.int().positive(), "出自哪份通报", "the notice that it is from");

export const subject = component(
  "Subject",
  "数的是什么：问题、任务、措施、线索、信访；问题与任务从不相加",
  "what is counted; problems and tasks are never added up",
  subjectSchema,
);

export const rateSchema = component(
  "CompletionRate",
  "完成率：总数与完成数都说明了才有；列出的，每一条都说明了状态才有",
  "a completion rate: only where total and done are both stated; of a list, only where every item states its status",
  z.object({
    numerator: count,
    denominator: count,
    percent: say(z.number().min(0).max(100), "分子 ÷ 分母 × 100,不取整", "numerator ÷ denominator × 100, not rounded"),
  }),
);

export const ratedSchema = component(
  "RatedFigures",
  "自述的完成率所说的数字；agrees 为 false 时，通报写的比率与它们不符",
  "the figures that a stated rate speaks of; agrees is false where the stated rate is not their quotient",
  rateSchema.extend({ subject, agrees: z.boolean() }),
);

const figureHref = say(
  z.string(),
  "本站的页面，总数、完成数、正在整改数都在原文里标出",
  "the page of this site with the total, the number done and the number ongoing marked in the text",
);

const corrected = say(
  z.boolean(),
  "编辑对照原文更正过其中的数字；读作什么见该通报的 corrections",
  "an editor put one of the figures right; what was read stands among the corrections of its notice",
);

const disputed = say(
  z.boolean(),
  "通报自己的说法与这些数字矛盾，见该通报的 diagnostics",
  "what the notice says elsewhere contradicts these figures: see the diagnostics of the notice",
);

const place = say(
  spanSchema.nullable(),
  "原文中的位置；编辑更正或补入而原文没有的为 null",
  "its place in the text; null where an editor put it right or in and the text does not have it",
);

const statedCount = z.object({ value: count, span: place }).nullable();

export const declaredSchema = component(
  "DeclaredTotal",
  "通报自述的数字；null 为未说明，不是 0",
  "what the notice declares; null is not stated, which is not 0",
  declaredTotalSchema.extend({
    total: statedCount,
    done: statedCount,
    ongoing: statedCount,
    span: place,
    corrected,
    disputed,
    noticeId,
    rate: rateSchema.nullable(),
    href: figureHref,
  }),
);

export const listedSchema = component(
  "ListedTotal",
  "从通报逐条列出的内容数得；unknown 为未说明状态；没有一条说明的状态，unknown 大于 0 时为 null，不是 0",
  "what we counted in the notice's list; unknown: its status is not stated; a status that no item states is null while unknown is above 0, which is not 0",
  z.object({
    noticeId,
    kind: z.enum(["aspect", "problem", "task", "measure"]),
    total: count,
    done: count.nullable(),
    ongoing: count.nullable(),
    unknown: count,
    corrected: say(
      z.boolean(),
      "编辑更正过其中条目的状态，或增删过条目；见该通报的 corrections",
      "an editor put the status of some of them right, put one in or took one out; see the corrections of its notice",
    ),
  }),
);

export const shownSchema = component(
  "ShownTally",
  "图上这一条的数字：自述优先（basis = declared），没有则为列出（listed）；问题的进度未说明而任务的说明了，则为任务",
  "the figures of a bar: the declared ones, else the listed ones; for problems, the tasks where only their progress is stated",
  z.object({
    noticeId,
    subject,
    basis: z.enum(["declared", "listed"]),
    total: count.nullable(),
    done: count.nullable(),
    ongoing: count.nullable(),
    unknown: say(
      count.nullable(),
      "列出的条目中没有说明状态的；自述的为 null。大于 0 时没有完成率，没有一条说明的状态为 null",
      "how many of the listed items state no status, null where declared; while there are any, there is no rate, and a status that no item states is null",
    ),
    corrected,
    disputed,
    rate: rateSchema.nullable(),
    href: say(
      z.string(),
      "本站的页面：自述的，每个数字都在原文里标出；列出的，为所数的台账",
      "the page of this site: where declared, with every figure marked in the text; where counted, the list itself",
    ),
    span: say(
      spanSchema.nullable(),
      "自述的那句话；列出的为 null",
      "the clause that declares it; null where it was counted",
    ),
  }),
);

export const sumSchema = component(
  "TallySum",
  "多份现行通报的合计：只计总数与完成数都说明了的；of 个单位中 stating 个说明了",
  "a sum over current notices that state both total and done; stating of of units do",
  z.object({
    numerator: say(
      count.nullable(),
      "stating 为 0 时为 null：没有可加的",
      "null where stating is 0: nothing was added up",
    ),
    denominator: say(count.nullable(), "同上", "likewise"),
    ongoing: say(
      count.nullable(),
      "分母中说明正在整改（办理）的；都没有说明时为 null",
      "what of the denominator is stated to be going on; null where none of them says",
    ),
    ongoingStating: say(
      count,
      "stating 中有几个单位说明了正在整改（办理）的：ongoing 只是这几个的合计",
      "how many of stating state what is going on: ongoing is the sum of these alone",
    ),
    percent: say(z.number().nullable(), "stating 为 0 时为 null", "null where stating is 0"),
    stating: count,
    of: count,
    disputed: say(
      count,
      "stating 中有几个单位的数字与通报自己的说法矛盾",
      "of how many of stating the figures are contradicted by what their notice says elsewhere",
    ),
    corrected: say(
      z.boolean(),
      "只有一个单位、出自一份通报的：编辑更正过其中的数字；几个单位合计的为 false，见各单位",
      "of one unit, from one notice: an editor put one of the figures right; false of several units, which say so themselves",
    ),
  }),
);

export const sumsSchema = component(
  "SubjectSums",
  "按所数的对象分列的合计",
  "sums by what is counted",
  z.object({ problem: sumSchema, task: sumSchema, measure: sumSchema, clue: sumSchema, petition: sumSchema }),
);

export const outcome = component(
  "Outcome",
  "处理结果；说明了的 0 就是 0",
  "an outcome; a stated 0 is 0",
  outcomeSchema.extend({ span: place, corrected, noticeId }),
);

export const amount = component(
  "Amount",
  "金额，单位万元",
  "money in 万元 (ten thousand yuan)",
  amountSchema.extend({ span: place, corrected, noticeId }),
);

const progressFields = {
  round: roundRefSchema.nullable(),
  inspection: inspectionRefSchema,
  notice: say(noticeRefSchema, "现行通报", "its current notice"),
  declared: z.array(declaredSchema),
  listed: z.array(listedSchema),
  shown: say(
    shownSchema.nullable(),
    "参数 subject 所问的；既未自述也未列出则为 null",
    "for the parameter subject; null where neither declared nor listed",
  ),
};

export { progressFields };

export const unitProgressSchema = component(
  "UnitProgress",
  "一个单位的一次巡视巡察，依其现行通报",
  "one inspection of a unit, by its current notice",
  z.object({ unit: unitRefSchema, ...progressFields }),
);

export const inspectionProgressSchema = component(
  "InspectionProgress",
  "单位的一次巡视巡察，依其现行通报",
  "an inspection of the unit, by its current notice",
  z.object(progressFields),
);

export const roundNoticeSchema = component(
  "RoundNotice",
  "汇总整轮的通报和它自述的数字；与各单位通报的合计分开，不相加",
  "a notice of the whole round with what it states of it; apart from the sums over units, and never added to them",
  noticeRefSchema.extend({
    body: z.string().nullable(),
    start: isoDate.nullable(),
    end: isoDate.nullable(),
    feedback: isoDate.nullable(),
    declared: z.array(declaredSchema),
  }),
);
