// A notice invented for the tests of the file formats: its lines as typed, without the numbers of the marks that a
// word processor makes by itself. Long paragraphs wrap in a PDF; short ones stand alone.

/** One line of the text: `mark` is the number in front, `level` its place in an automatic list. */
export interface TypedLine {
  mark: string;
  level?: number;
  words: string;
}

export const NOTICE_TITLE = "中共青岚市水务局党组关于市委第三轮巡察整改进展情况的通报";

export const NOTICE_LINES: TypedLine[] = [
  {
    mark: "",
    words:
      "根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察。6月20日，市委巡察组向局党组反馈了巡察意见。反馈意见共指出3个方面5个问题，目前已完成整改4个，正在整改1个，整改完成率为80%。现将巡察整改进展情况予以公布。",
  },
  { mark: "一、", level: 0, words: "履行整改主体责任情况" },
  {
    mark: "",
    words:
      "局党组先后召开6次专题会议，成立以党组书记为组长的整改工作领导小组，把反馈的问题逐条细化为18项整改措施，明确责任单位和完成时限，每半个月调度一次进度，做到件件有着落、事事有回音。",
  },
  { mark: "二、", level: 0, words: "反馈问题整改落实情况" },
  { mark: "（一）", level: 1, words: "关于“落实上级决策部署不够到位”方面" },
  { mark: "1.", level: 2, words: "关于“河道管护责任没有压实”问题。" },
  {
    mark: "",
    words:
      "一是修订河湖长巡查办法，把全市46条中小河流逐段落实到人，巡查记录每周上传管理平台，发现的问题限期销号；二是会同沿河乡镇清理乱占乱建23处，恢复岸线4.2公里，并建立联合执法机制。三是把管护成效列入年度考核。",
  },
  { mark: "2.", level: 2, words: "关于“农村供水保障存在短板”问题。" },
  {
    mark: "",
    words:
      "投入资金1260万元改造老旧管网38公里，新建备用水源3处，受益群众2.7万人。水质检测由每季度一次改为每月一次，结果在村务公开栏公布，供水热线24小时有人值守，群众反映的问题当天答复。",
  },
  { mark: "（二）", level: 1, words: "关于“管党治党责任落实不力”方面" },
  { mark: "1.", level: 2, words: "关于“工程招标监管流于形式”问题。" },
  {
    mark: "",
    words:
      "一是制定《水利工程招标监督办法》等制度5项，对2020年以来的31个项目逐个复核；二是对履职不力的4名干部给予批评教育，对1名中标单位负责人进行约谈，追回多付的工程款17.35万元。",
  },
  { mark: "三、", level: 0, words: "下一步工作安排" },
  {
    mark: "",
    words:
      "局党组将持续抓好后续整改，对尚未完成的事项一抓到底，确保改彻底、改到位。欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：0371-12345678；电子邮箱：water@qinglan.example。",
  },
  { mark: "", words: "中共青岚市水务局党组" },
  { mark: "", words: "2023年12月8日" },
];

/** The notice as a plain text file holds it. */
export const NOTICE_TEXT = [NOTICE_TITLE, ...NOTICE_LINES.map(({ mark, words }) => mark + words)].join("\n");
