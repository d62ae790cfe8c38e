// The tables of units, rounds, inspections and notices.
import { column, type OpenTable, span } from "./table.ts";

const kind = column("kind", "string", "巡视或巡察", "巡视 (central, provincial) or 巡察 (municipal, county)");
const level = column(
  "level",
  "string",
  "层级：central 中央、provincial 省、municipal 市、county 县、other 其他",
  "central, provincial, municipal, county or other",
);
const dates = [
  column("start", "date", "进驻日期", "when the inspection began"),
  column("end", "date", "结束日期", "when it ended"),
  column("feedback", "date", "反馈日期", "when its findings were told"),
];
const body = column("body", "string", "巡视组、巡察组，如原文", "the inspection group as printed");
const round = column("round", "string", "轮次（rounds 表的 slug）", "round (slug of the table rounds)");
const unit = column("unit", "string", "单位（units 表的 slug）", "unit (slug of the table units)");
const slug = (chinese: string, english: string) => column("slug", "string", chinese, english);

export const entityTables: OpenTable[] = [
  {
    name: "units",
    chinese: "被巡视单位",
    english: "inspected units",
    primaryKey: ["slug"],
    foreignKeys: [],
    columns: [
      slug("单位的名字，地址 /units/{slug}", "name of the unit in addresses: /units/{slug}"),
      column("name", "string", "单位名称", "name"),
      column("province", "string", "省、自治区、直辖市", "province"),
      column("city", "string", "市", "city"),
      column("county", "string", "县、区", "county"),
      column(
        "regionCode",
        "string",
        "地区的行政区划代码（GB/T 2260），六位",
        "code of the region (GB/T 2260), six digits",
      ),
    ],
  },
  {
    name: "rounds",
    chinese: "巡视轮次",
    english: "rounds of inspection",
    primaryKey: ["slug"],
    foreignKeys: [],
    columns: [
      slug("轮次的名字，地址 /rounds/{slug}", "name of the round in addresses: /rounds/{slug}"),
      column("name", "string", "轮次，如原文；推定的为空", "as printed; empty where derived"),
      column(
        "derived",
        "boolean",
        "通报未说明，按授权机关与开始月份归并",
        "not stated: grouped by authority and month of beginning",
      ),
      kind,
      level,
      column("authority", "string", "授权机关所在地，由省到县以“/”连接", "the authority's region, joined by “/”"),
      column("month", "string", "推定轮次的开始月份", "month of beginning of a derived round"),
    ],
  },
  {
    name: "inspections",
    chinese: "巡视巡察：一个单位、一轮",
    english: "inspections: one unit in one round",
    primaryKey: ["id"],
    foreignKeys: [
      { fields: "unit", table: "units", column: "slug" },
      { fields: "round", table: "rounds", column: "slug" },
    ],
    columns: [
      column("id", "integer", "编号", "number"),
      unit,
      round,
      kind,
      level,
      body,
      ...dates,
      column("currentNoticeId", "integer", "现行通报；各项合计只计现行的", "the notice that counts"),
    ],
  },
  {
    name: "notices",
    chinese: "通报，各项如该份通报所述",
    english: "notices; each value as this notice states it",
    primaryKey: ["id"],
    foreignKeys: [
      { fields: "inspectionId", table: "inspections", column: "id" },
      { fields: "round", table: "rounds", column: "slug" },
    ],
    columns: [
      column("id", "integer", "编号，地址 /notices/{id}", "number: its address is /notices/{id}"),
      column(
        "inspectionId",
        "integer",
        "属于哪一次巡视巡察；整轮的通报为空",
        "the inspection that it belongs to; empty for a notice of a whole round",
      ),
      round,
      column("scope", "string", "unit 一个单位的，round 整轮的", "unit or round"),
      column("current", "boolean", "是否现行", "whether it is the one that counts"),
      column("isSample", "boolean", "样例：按一份公开通报改写，不是原文", "a sample: a restatement of a notice"),
      column("title", "string", "标题", "title"),
      column("issuer", "string", "发布的党组织", "the Party organisation whose notice it is"),
      column("unitName", "string", "被巡视单位，如原文", "the inspected unit as read"),
      column("region", "string", "地区，由省到县以“/”连接", "region from the province down, joined by “/”"),
      kind,
      level,
      body,
      column("roundName", "string", "轮次，如原文", "the round as printed"),
      ...dates,
      column("published", "date", "发布日期", "date of publication"),
      column("signed", "date", "落款日期", "date of signature"),
      column(
        "effectiveOn",
        "date",
        "在历史中的位置：发布日期，没有则依次为落款、公示开始、反馈、进驻结束、进驻开始的日期；都没有则为空，排在最前",
        "its place in the order of a history: the day it was published, else signed, else laid out for comment, else of the feedback, the end or the start of the inspection; empty where it states none, and then before all others",
      ),
      column("disclosureStart", "date", "公示开始", "first day of the public-comment period"),
      column("disclosureEnd", "date", "公示结束", "last day of the public-comment period"),
      column(
        "completionRate",
        "number",
        "通报写明的完成率（百分数）；与完成数、总数的核对见 diagnostics",
        "the rate that the notice states, in percent; held against done and total in diagnostics",
      ),
      ...span("completionRate", "完成率", "the rate"),
      column(
        "rateSubject",
        "string",
        "完成率所说的对象（totals 表的 subject）；通报没有同时说明总数与完成数的为空",
        "what the rate counts (subject of the table totals); empty where the notice states no total with how many are done",
      ),
      column("rateDone", "integer", "完成率所说的完成数", "how many of them are done"),
      column("rateTotal", "integer", "完成率所说的总数", "of how many"),
      column("systems", "integer", "建章立制的项数", "how many rules were made"),
      ...span("systems", "建章立制项数", "the number of rules"),
      column(
        "places",
        "object",
        "本表各值在原文中的位置（JSON）：字段 → {start, end}",
        "where each value of this table stands in the text (JSON): field → {start, end}",
      ),
      column("file", "string", "原文与 JSON 的文件名，不含扩展名", "its files, without extension: text and JSON"),
      // `start` and `end` are the days of its inspection.
      ...span("span", "本通报在原文中", "this notice in the text"),
      column("sourceName", "string", "导入时的文件名", "name of the imported file"),
      column("sourceHash", "string", "导入的文件字节的 SHA-256", "SHA-256 of the imported file's bytes"),
      column("grammarVersion", "string", "读取所用的文法版本", "version of the grammar that read it"),
    ],
  },
];
