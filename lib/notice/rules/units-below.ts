// Words before a figure that say it counts what units below did for themselves: their own measures, their own problems.

/** What may stand below: 镇, 街道, 公司; who sees to the rectification, 责任单位, is none. */
const KIND =
  "(?:县区?|区|乡镇|镇街道?|镇|乡|街道|社区|村|党支部|支部|基层党组织|(?:[省市区县旗州]直|直属|所属|下属|基层|二级)(?:机关)?(?:部门|单位)|企业|分公司|子公司|公司|集团|学院|学校|医院|园区|中心|管理处|站所?|[^,。;\\d]{2,8}[局所])";
const EACH = "(?:自行|自我加压|各自|分别|层层|对标|结合实际|主动)";
const SETS = "(?:排查|梳理|列出|自查|查摆|认领|查找|制定|形成|细化|修订|建立)";

/** Words that tell of no inspection: 各巡察组向区委…分别反馈问题|20|个. */
const NEAR = "(?:(?!巡[视察])[^,。;\\d])";
const OWN = "(?:(?!巡[视察]|反馈)[^。;])";

export const UNITS_BELOW: readonly RegExp[] = [
  /** 11个县(区)…自我加压制定整改措施|2087|条, 7个镇街道、5家区属企业共召开会议6次,制定措施|1209|条 */
  new RegExp(
    `(?:[\\d一二三四五六七八九十][个家]|各)${NEAR}{0,6}${KIND}${OWN}{0,24}${EACH}${OWN}{0,24}$|\\d[个家]${NEAR}{0,6}${KIND}(?:党[委组工]+)?(?:共|均|都)${OWN}{0,30}$`,
  ),
  /** 其中,观音寺街道排查出问题|63|个,完成整改|59|个;港城投资公司制定整改措施|44|条 */
  new RegExp(
    `其中,?(?!我|本|对|涉及)[^,。;\\d]{2,14}${KIND}(?:党[委组工]+)?(?:共|已|主动)?${SETS}[^,。;\\d]{0,8}(?:\\d[^。]{0,50})?$`,
  ),
  /** 帮助社区解决问题|12|个 */
  /帮助[^,。;]{0,8}(?:社区|村|企业|乡镇|支部)[^。;]{0,14}$/,
];
