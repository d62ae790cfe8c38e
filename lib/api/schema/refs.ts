// How units, rounds, notices and places are named in the answers of the API.
import { z } from "zod";
import { isoDateSchema } from "../../ledger/schema.ts";
import { sourceSpanSchema } from "../../ledger/span.ts";
import { inspectionKindSchema, inspectionLevelSchema } from "../../ledger/status.ts";
import { component, say } from "./component.ts";

export const count = z.int().nonnegative();
export const isoDate = component("IsoDate", "日期，如 2023-07-07", "a day, such as 2023-07-07", isoDateSchema);

export const spanSchema = component(
  "SourceSpan",
  "在通报原文中的位置：左闭右开，以 UTF-16 码元计",
  "a place in the notice's text: half-open, in UTF-16 code units",
  sourceSpanSchema,
);

export const levelSchema = component(
  "InspectionLevel",
  "巡视巡察的层级",
  "level of the inspecting authority",
  inspectionLevelSchema,
);
export const kindSchema = component(
  "InspectionKind",
  "巡视或巡察",
  "xunshi (central, provincial) or xuncha (municipal, county)",
  inspectionKindSchema,
);

export const unitRefSchema = component(
  "UnitRef",
  "被巡视单位",
  "an inspected unit",
  z.object({
    slug: say(z.string(), "地址与筛选用的名字", "its name in addresses and filters"),
    name: z.string(),
    region: say(z.array(z.string()).max(3), "由省到县；未说明则为空", "from the province down; empty where not stated"),
  }),
);

export const roundRefSchema = component(
  "RoundRef",
  "巡视轮次",
  "a round of inspections",
  z.object({
    slug: say(z.string(), "地址与筛选用的名字", "its name in addresses and filters"),
    name: say(z.string().nullable(), "原文的轮次；推定的轮次为 null", "as printed; null where the round is derived"),
    derived: say(
      z.boolean(),
      "通报未说明，按授权机关与开始月份归并",
      "not stated: grouped by authority and month of beginning",
    ),
    authority: say(
      z.array(z.string()),
      "授权机关所在地，只有名称写明时照印",
      "the authority's region, as printed where only a name says it",
    ),
    level: levelSchema.nullable(),
    kind: kindSchema.nullable(),
    month: say(z.string().nullable(), "推定轮次的开始月份", "month of beginning of a derived round"),
    owner: say(
      z.string().nullable(),
      "不知道是哪里的机关时，这一轮只属于这个单位（或发文机关）：同名的可能还有",
      "the unit (or issuer) whose round it is alone, where it is not known which authority's: others may have its name",
    ),
  }),
);

const noticeFields = {
  id: say(z.int().positive(), "通报编号：地址 /notices/{id}", "number of the notice: its address is /notices/{id}"),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  published: isoDate.nullable(),
  signed: isoDate.nullable(),
  effectiveOn: say(
    isoDate.nullable(),
    "在历史中的位置：发布日期，没有则依次为落款、公示开始、反馈、进驻结束、进驻开始的日期；不可能的日期（1949 年以前，或导入之后）不算；都没有则为 null，排在最前",
    "its place in the order of a history: the day it was published, else signed, else laid out for comment, else of the feedback, the end or the start of the inspection, none before 1949 or after its import; null where there is none, and then before all others",
  ),
  isSample: say(z.boolean(), "样例：按一份公开通报改写，不是原文", "a sample: a restatement of a notice"),
};
export const noticeRefSchema = component("NoticeRef", "一份通报", "a notice", z.object(noticeFields));
export { noticeFields };

export const inspectionRefSchema = component(
  "InspectionRef",
  "一次巡视巡察：一个单位、一轮",
  "one inspection: one unit in one round",
  z.object({
    id: z.int().positive(),
    kind: kindSchema.nullable(),
    level: levelSchema.nullable(),
    body: say(z.string().nullable(), "巡视组、巡察组，如原文", "the inspection group as printed"),
    start: isoDate.nullable(),
    end: isoDate.nullable(),
    feedback: isoDate.nullable(),
  }),
);
