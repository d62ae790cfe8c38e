// 数据接口：说明页、OpenAPI 文档与出错说明
import { unavailable } from "./unavailable.ts";

/** 后面写上有哪些可用；凡是名称都可以的，不写 */
const orKnown = (known: string) => (known === "" ? "" : `可用：${known}。`);

const problems = {
  title: {
    "invalid-parameters": "参数有误",
    "not-found": "没有这一项",
    "method-not-allowed": "只能读取",
    internal: "服务器出错",
    unavailable: unavailable.title,
  },
  detail: {
    "invalid-parameters": "有的参数不认识或取值不对，没有给出数据。逐个说明见 parameters。",
    "not-found": "地址有误，或这一项没有发布、已被撤回。",
    "method-not-allowed": "这个接口只供读取，请用 GET、HEAD 或 OPTIONS。",
    internal: "读取数据时出了错，已存的数据没有改变。请稍后再试。",
    unavailable: unavailable.detail,
  },
  parameter: {
    unknown: (name: string, known: string) => `这里没有参数“${name}”。${orKnown(known)}`,
    invalid: (name: string, known: string) => `参数“${name}”的取值不对。${orKnown(known)}`,
    repeated: (name: string) => `参数“${name}”只能给一次。`,
    "too-many": (name: string) => `参数“${name}”的取值太多，最多 50 个。`,
    "too-short": (name: string) => `参数“${name}”至少要有两个连续的字。`,
    "too-long": (name: string) => `参数“${name}”太长，最多 100 个字。`,
    "foreign-cursor": (name: string) =>
      `参数“${name}”不是从这组筛选的上一页得来的。请从 next 取用，筛选有变则从头读起。`,
  },
};

const operations = {
  getOverview: ["总览", "多少单位、轮次、通报；问题、任务、措施、线索、信访各完成多少、共多少，几个单位说明了。"],
  getFacets: ["筛选项", "每个筛选项的取值，以及在其他筛选之下各有多少条。"],
  listRegions: ["地区", "有单位被巡视巡察的省、市、县，各有多少单位、多少次。"],
  listUnits: ["单位列表", "每个单位的各次巡视巡察，依现行通报：自述的、列出的、图上所示的数字。"],
  getUnit: ["一个单位", "各次巡视巡察连同台账树、处理结果、金额、未完成的问题与核对。"],
  listRounds: ["轮次列表", "每一轮有多少单位，各项完成多少、共多少。"],
  getRound: ["一个轮次", "这一轮的各单位并列，以及整轮的通报。"],
  listNotices: ["通报列表", "全部已发布的通报，含此前的与整轮的；有关键词时附前后文字。"],
  getNotice: ["一份通报", "原文、自述的各项及其位置、台账树与核对。"],
  listLedger: ["台账", "现行通报的每一个问题、任务、措施，可按关键词、状态筛选。"],
  listDiagnostics: ["核对", "全部已发布通报的核对结果与读取提示，可按代码、程度筛选。"],
} as const satisfies Record<string, readonly [summary: string, description: string]>;

export const api = {
  title: "数据接口",
  description: "台账的全部公开数据：按地址读取的 JSON，以及一个 ZIP。",
  intro: "本站公开的数据都可由程序读取，无需登录，任何网站的页面也可直接调用。只给已发布的内容，草稿从不出现。",
  document: "OpenAPI 3.1 文档",
  openData: "全部开放数据（ZIP）",
  openDataHint: "各表为 CSV，每份通报有原文与 JSON，附每一列的说明；再导入即得同样的台账。",
  rulesTitle: "通用约定",
  rules: [
    "筛选参数与网页相同：同一参数的多个取值之间为“或”，不同参数之间为“且”。",
    "null 表示通报未说明，既不是 0，也不是未完成。",
    "凡数字都带所出的通报编号与在原文中的位置；凡比率都带分子与分母。合计是多份通报相加，没有单一位置，其来源另列。",
    "位置左闭右开，以 UTF-16 码元计，指向 /api/v1/notices/{id} 给出的原文。",
    "列表按收录先后给出，每页至多 100 条；next 是下一页的地址，为 null 即到头。翻页期间有增有减，原有的既不漏也不重。",
    "total 为符合条件的总数；台账数到 10000 为止，按关键词查通报数到 1000 为止，这时 capped 为 true。",
    "每个回应都带强 ETag，下次以 If-None-Match 询问，没有变化即得 304。",
    "不认识的参数、不合适的取值一律以 400 指出，不会悄悄略过；没有的编号为 404。出错说明依 RFC 9457，语言依 Accept-Language。",
    "筛选所给的单位、轮次、地区若不存在，得到的是空列表，不是错误。",
  ],
  operationsTitle: "各项操作",
  contents: "目录",
  parametersTitle: "参数",
  noParameters: "没有参数。",
  exampleTitle: "示例",
  exampleHint: "由本软件对一份编写的示例通报实际给出。",
  answerTitle: "回应",
  shapesTitle: "回应的各部分",
  problemsTitle: "出错",
  operations: operations as Record<keyof typeof operations, readonly [summary: string, description: string]>,
  parameters: {
    slug: "单位或轮次的名字，取自列表中的 slug",
    id: "通报编号",
    unit: "单位（slug），可多个",
    round: "轮次（slug），可多个",
    region: "地区，由省到县以“/”连接，如“河南省/郑州市”，或行政区划代码，如 410100，含其下各地，可多个",
    level: "层级，可多个",
    kind: "巡视或巡察，可多个",
    year: "进驻的年份；未说明的为 unknown，可多个",
    publishedYear: "通报发布的年份；没有写明发布日的按落款日，都没有的为 unknown，可多个",
    body: "巡视组、巡察组，前面加派出机关的地区，如“河南省/省委第四巡视组”“中央/中央第一巡视组”，地区未说明的如“/县委巡察组”；只写名称则为各地同名的，可多个",
    inspection: "巡视巡察编号，取自 inspection.id，可多个",
    status: "整改状态，可多个",
    itemKind: "行的种类，可多个；不给则为问题、任务、措施",
    stated: "通报说明了哪类数字，可多个",
    code: "核对的代码，可多个",
    severity: "核对的程度，可多个",
    q: "关键词；以空格分开的各词都须出现，至少两个连续的字",
    subject: "shown 给出哪一类，默认 problem",
    sort: "排序依据",
    order: "方向；列表默认 asc，即先收录的在前",
    counted:
      "数的是什么：inspections 次数（默认）、units 单位、notices 通报或 rows 台账的行；后三种与各列表的 total 一致",
    limit: "每页条数，1 至 100，默认 30",
    cursor: "从哪里接着读，取自上一页的 next",
  },
  problems,
};
