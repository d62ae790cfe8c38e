// Makes any number of notices for load: invented units in real places, figures and lengths that vary with the index.
// Deterministic: the same index gives the same text, so runs can be compared.
import { areaList } from "@vant/area-data";

const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;
const FIELDS = [
  "交通运输",
  "农业农村",
  "水务",
  "住房和城乡建设",
  "市场监督管理",
  "文化和旅游",
  "教育体育",
  "应急管理",
] as const;
const FAULTS = [
  "学习研讨不深入",
  "责任分解不具体",
  "资金管理不规范",
  "队伍建设有短板",
  "作风建设不扎实",
  "项目推进不及时",
] as const;
const DEEDS = [
  "修订办事规程",
  "逐项核对账目",
  "开展专题培训",
  "建立周调度机制",
  "公开办理结果",
  "清理逾期款项",
] as const;

const counties = Object.entries(areaList.county_list).filter(([, name]) => name.endsWith("县") || name.endsWith("区"));

function pick<T>(list: readonly T[], seed: number): T {
  return list[seed % list.length] as T;
}

/** One ledger chapter: aspects with problems, each with its measures. */
function toChapter(index: number, aspects: number, problems: number): string[] {
  const lines: string[] = [];
  for (let a = 0; a < aspects; a += 1) {
    lines.push(`（${ORDINALS[a]}）关于“${pick(FAULTS, index + a)}，监督检查不够经常”方面`);
    for (let p = 0; p < problems; p += 1) {
      lines.push(`${a * problems + p + 1}．关于“${pick(FAULTS, index + a + p + 1)}（第${p + 1}类）”的问题`);
      for (let m = 0; m < 3; m += 1) {
        const deed = pick(DEEDS, index + a + p + m);
        lines.push(
          `${ORDINALS[m]}是${deed}。${(index % 28) + 1}个科室参加，办结事项${m * 7 + p + 3}件，相关要求写入年度工作安排，按月检查落实。`,
        );
      }
    }
  }
  return lines;
}

/** The text of the synthetic notice of this index (0 and up); about 2,500 characters. */
export function toSyntheticNotice(index: number): { name: string; text: string } {
  const [code, county] = counties[index % counties.length] as [string, string];
  const city = areaList.city_list[`${code.slice(0, 4)}00`] ?? "";
  const province = areaList.province_list[`${code.slice(0, 2)}0000`] ?? "";
  const unit = `${county}${pick(FIELDS, Math.floor(index / counties.length) + index)}局`;
  const year = 2016 + (index % 9);
  const aspects = 2 + (index % 2);
  const problems = 3 + (index % 3);
  const total = aspects * problems;
  const done = total - (index % 4);
  const lines = [
    `中共${unit}党组关于巡察整改进展情况的通报`,
    `根据县区委统一部署，${year}年3月${(index % 20) + 1}日至5月20日，区委第${ORDINALS[index % 6]}巡察组对${province}${city}${unit}党组开展了巡察，6月${(index % 25) + 1}日反馈了巡察意见。现将整改进展情况予以公布。`,
    "一、组织领导情况",
    "（一）明确分工。党组书记牵头，班子成员按职责认领任务。",
    "二、整改落实情况",
    `巡察反馈的${total}个问题，已完成整改${done}个${total > done ? `，正在整改${total - done}个` : ""}。制定整改措施${total * 3}条，已完成${total * 3 - (index % 5)}条。`,
    ...toChapter(index, aspects, problems),
    "三、下一步工作",
    "继续巩固整改成果，接受群众监督。",
    `联系电话：0${370 + (index % 60)}-${6000000 + index}；电子邮箱：office${index}@example.cn。`,
    `中共${unit}党组`,
    `${year}年12月${(index % 28) + 1}日`,
  ];
  return { name: `synthetic-${index}.txt`, text: lines.join("\n") };
}
