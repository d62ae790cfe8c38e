// Problems, tasks and measures that are counted for how they are or who sees to them: some of all, and of how many is not said.
// example  对措施空泛的|12|项任务要求重新研提, 对|76|项重点任务亲自把关; and letters that came in over channels of one's own
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { lastSentence } from "../outside.ts";
import type { Figure } from "./figures.ts";

/** 措施空泛的|14|条, 进度滞后的|5|项, 任务较重的|8|项: what is wrong with them, or hard. */
const OF_A_KIND = atEnd(
  /(?:滞后|缓慢|拖[沓延]|空泛|笼统|空洞|雷同|超期|逾期|薄弱|突出|复杂|困难|棘手|艰巨|紧迫|紧急|典型|难度[较很]?大|面[较很]?广|缺[少乏][^,。;:的]{1,6}|不(?:力|明确?|实|清晰?|够[^,。;:的]{1,4}|足|高|严|细|快|具体|精准)|较[重大慢多难长高]|最[难重大多]|偏[慢软弱]|[多跨](?:个)?(?:部门|领域|层级|区域))的$/,
);
/** 集中整改期应完成的|42|项: what has another time is more. */
const DUE = atEnd(/(?:应|需|当)(?:当|于|在)?[^,。;]{0,10}(?:完成|整改|办结|销号)的$/);
/** 对|76|项重点任务亲自把关; but 细化为|76|项重点任务 */
const OF_WEIGHT = atStart(
  /^(?:重点|难点|关键|急难|棘手|突出|攻坚)[^,。;的]{0,6}(?:任务|措施|事项)(?!.*(?:完成|销号|办结))/,
);
const WITH_REGARD = atEnd(/[对就]$/);
/** 对|5|项任务挂牌督办, 将|3|条措施退回, 对|12|项任务调整了责任分工: what was done with them, which nobody does with all. */
const SEEN_TO = atStart(
  /^(?:整改)?(?:任务|措施|事项)[^,。;]{0,6}(?:亲自|挂牌督|提级|退回|重新|返工|发函|调整|预警|约谈|延期|补充完善)/,
);
const TAKEN = /(?:对|把|将|就)[^,。;]{0,12}$/;

/** 设立意见箱4个、开通专线1部,收到来信|32|件; 接待来访群众29批,受理涉及甲、乙的来信|45|件 */
const OWN_CHANNEL =
  /(?:意见箱|举报箱|意见簿|信箱|监督电话|专线|热线|渠道|二维码|公众号|接待(?:来访|群众)|[收接]到[^,。;\d]{0,6}来电|开通[^,。;]{0,8}(?:电话|邮箱))(?:(?!巡[视察])[^。;]){0,40}(?:[收接]到|收集|受理|来电|来访)(?:(?!巡[视察])[^。;]){0,20}$/;
/** 2023年以来全县信访系统日常登记群众来信来访|1124|件次, 县信访局全年受理信访件|860|件: what comes in day by day. */
const DAY_BY_DAY =
  /(?:日常|常年|平时|全年|信访(?:系统|部门|局|大厅|窗口|中心))(?:(?!巡[视察]|移交|转[交办]|交办|整改)[^。;]){0,40}$/;
/** 自查问题326个,列出措施|514|条; 生活会上检视问题64条,提出改进措施|103|条; 专班自列任务|139|项、措施|420|条: of what some found or set themselves. */
const SET_BY_SELF =
  /(?:自列[^。;]{0,40}|(?:自查|自行梳理|查摆|检视|对照检查)[^,。;\d]{0,8}\d{1,5}[个项条](?:(?!巡[视察]|反馈)[^。;]){0,30})$/;
/** 子任务|394|项, 工作要点任务|15|项: parts of them, or of other work. */
const OF_OTHER_WORK = atEnd(/(?:子|工作要点|督办|年度|考核)(?:任务|措施)$/);

/** 市国资委、市信访局交办的信访事项|33|件, 校纪委转来的|2|件信访反映: of those whose trade letters are. */
const PASSED_ON =
  /(?:信访(?:部门|局|办|联席办)[转交]办|(?<!巡[视察][^,。;]{0,16})纪(?:委|工委|检监察[^,。;\d]{0,4})转(?:来|办|交|送))[^,。;\d]{0,12}$/;
/** 专项整治中,集团上下共梳理问题线索|76|件; 全市纪检监察机关…,处置问题线索|614|件: of a whole group, trade or place. */
const LOOKED_THROUGH =
  /(?:上下|系统)(?:(?!巡[视察]|移交|反馈|整改)[^,。;\d]){0,8}(?:梳理|排查|起底|摸排|受理|收到|查找)[^,。;\d]{0,8}线索$|全[省市县区州旗盟](?:各级)?纪检监察(?:机关|组织)(?:(?!巡[视察]|移交|反馈|整改)[^。;]){0,30}线索$/;

/** 书记阅批信访件|27|件 */
const BY_LEADERS = atEnd(/(?:阅批|批阅|批示|接待|包案|带案)[^,。;\d]{0,6}(?:信访件?|来信|来访)$/);

/** 对班子自身的|6|个问题, 其他成员认领的|22|个, 第一批问题|17|个, 又推动|6|个: what some found with themselves or took on, a batch. */
const OF_THEMSELVES = atEnd(/(?:自身|个人|本人)(?:存在)?的?(?:问题)?$|成员认领的$|^(?:期间|后)?[又再](?:推动|促成)$/);

/** 对已上报完成的|28|个问题进行抽查 */
const CHECKED = atStart(/^问题(?:进行|开展|逐[一项个条])*(?:抽查|“?回头看|复[核查验]|核查)/);
const CLOSED = atEnd(/(?:完成|销号|办结)的$/);

/** 审计查出问题26个,已整改24个。将未完成的|2|个问题一并纳入巡视整改督办: what others found is taken into it. */
const TAKEN_INTO = atStart(
  /^(?:问题|任务|事项)(?:一并|一同|一起|同步|统一)(?:纳入|列入|并入)了?(?:本次|此次)?(?:[省市县区]委)?巡[视察](?:反馈)?(?:问题)?整改/,
);

const OF_BATCH = atEnd(/(?:^|[,;:。])(?:第[一二三四五六]|前[两二三四])批的?(?:问题)?$/);

/** 每个问题至少|2|条 */
const OF_EACH = /每一?[个条项类件][^,。;\d]{0,8}$/;

/** 同期,市环保督察移交信访件|23|件 */
const OF_ANOTHER = /(?:督察[局组]?(?:转办|移交|交办)|(?:^|[,。;])同期,?)(?:(?!巡[视察])[^,。;\d]){0,12}$/;

/** Whether what stands before a figure in its part of the sentence tells of what comes in day by day, and of no inspection. */
function isDayByDay(before: string): boolean {
  if (!DAY_BY_DAY.test(before) && !PASSED_ON.test(before)) return false;
  return !/巡[视察]|整改/.test(lastSentence(before));
}

/** Whether a figure counts some of the problems, tasks or measures, or petitions that are not the inspection's. */
export function isSomeOfThem({ before, left, right }: Figure, subject: Subject): boolean {
  if (subject === "petition" && (OWN_CHANNEL.test(before) || BY_LEADERS.test(left))) return true;
  if (subject === "petition" || subject === "clue")
    return isDayByDay(before) || OF_ANOTHER.test(before) || LOOKED_THROUGH.test(before);
  if (subject === "problem")
    return (
      OF_THEMSELVES.test(left) ||
      OF_BATCH.test(before) ||
      (CHECKED.test(right) && CLOSED.test(left)) ||
      (TAKEN_INTO.test(right) && !/反馈|指出|移交/.test(lastSentence(before)))
    );
  if (SET_BY_SELF.test(before) || OF_EACH.test(before) || OF_OTHER_WORK.test(left)) return true;
  if (OF_A_KIND.test(left) || DUE.test(left)) return true;
  if (OF_WEIGHT.test(right) && WITH_REGARD.test(left)) return true;
  return SEEN_TO.test(right) && TAKEN.test(left);
}
