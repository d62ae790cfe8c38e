// What the titles of chapters are made of: the ledger as a whole, how the work was led, what comes next, what is to last.
// example  巡察反馈问题整改落实情况 → announces the ledger; 持续巩固整改成效 → what is to last
import { atStart } from "./edge-rules.ts";
import { toAlphabetTable } from "./pattern-needs.ts";
import { WordList } from "./word-list.ts";

const META =
  /关于|针对|对于|党中央|中央|省委|市委|区委|县委|州委|旗委|自治区党委|党工委|党委|党组|第?[一二三四五六七八九十\d]+(?:[个项条类大]|方面)?|巡视|巡察|组|反馈|指出|移交|提出|意见|建议|的|具体|主要|重点|突出|各类|各项|问题|整改|落实|情况|任务|事项|进展|完成|推进|清单|工作|措施|成效|集中|逐项|逐条|以及|和|及|与|存在|方面|目前|总体|责任|结果|实效|阶段|专项|有关|相关|[“"]?回头看[”"]?|常规|机动|提级|第?[一二三四五六七八九十\d]+[届轮年]|[、,。()]/g;

/** By character: 1 where it occurs in that vocabulary at all. */
const MAY_BE_META = toAlphabetTable(META);

/** Whether a title is made of nothing but the vocabulary of inspections: 巡视反馈重点问题整改落实情况. */
export function isGenericTitle(words: string): boolean {
  let strange = 0;
  for (let at = 0; at < words.length; at++) if (MAY_BE_META[words.charCodeAt(at)] === 0 && ++strange > 2) return false;
  return words.replace(META, "").length <= 2;
}

/** Words that a chapter's title is made of when it only announces the ledger: 反馈问题整改情况, 重点任务落实情况. */
const LEDGER_TITLE = new WordList(
  /(?:整改|落实|完成|进展|推进|办理).{0,12}(?:情况|进展|成效|实处|到位|见效|落实|事项|问题|任务|措施)|(?:反馈|指出|具体|重点|突出|主要).{0,8}(?:问题|意见|事项)|问题导向|动真碰硬|真改实改|逐[项条一]|对[账标]销号|整改任务/,
);
const QUOTED = atStart(/^(?:关于|针对)?[“"]/);

/** Whether a chapter's title announces the ledger as a whole rather than one aspect or problem of it. */
export function announcesLedger(words: string): boolean {
  return LEDGER_TITLE.test(words) && !QUOTED.test(words);
}

export const ORGANISATION = new WordList(
  /主体责任(?:情况)?$|领导责任|政治责任|整改责任|组织领导|组织实施|组织(?:开展)?整改|组织推进|组织(?:开展|落实)?情况|政治(?:站位|担当|自觉|任务)|思想认识|高度重视|提高站位|工作(?:开展|组织|推进)情况|总体情况|基本情况|整改工作情况|统筹(?:推进|谋划|部署)|扛[牢起稳实]|主要做法|工作机制|安排部署|部署情况|集中整改(?:工作)?(?:总体)?情况$|(?:期间|阶段)(?:的)?(?:整改)?工作情况$|履行.*责任/,
);
export const NEXT_STEPS = new WordList(
  /^(?:下一步|下步|下一阶段|下阶段|今后|后续|接下来)|(?:下一步|下步|下一阶段|下阶段|后续|今后)(?:的)?(?:整改)?(?:工作)?(?:努力)?(?:打算|安排|计划|措施|思路|重点|举措|部署|方向|目标)?$|(?:不足|差距|短板|问题)(?:以?及|[和与、])(?:今后|下一?步)?的?(?:努力|改进|整改)?(?:的?方向|打算|思路|计划)$/,
);
export const LASTING = new WordList(
  /(?<!立足当前[,、]?)(?:着眼|立足|放眼)长远|常态长效|长效机制|成果(?:转化|运用|巩固)|^巩固(?:深化|提升|拓展)|巩固.*成[果效]|转化为.*(?:成效|动力|实效)|持之以恒|久久为功|持续(?:深化|巩固|用力|发力|抓好|推进|跟踪)|后半篇文章/,
);
export const LONG_TERM = new WordList(
  /长期(?:整改|坚持|推进|抓好|持续)|(?:需|要)(?:要)?(?:长期|持续)(?:整改|推进|坚持|抓)|持续整改(?:的)?(?:事项|问题|任务)|需要?(?:一定|较长|更长)(?:的)?时间/,
);
export const CONTACT = new WordList(
  /^(?:联系|监督|反馈|意见|咨询)(?:方式|渠道|电话|途径|反馈|建议|监督)+|意见反馈|联系方式|反馈(?:方式|渠道)$/,
);

/** Whether a title is that of a chapter which is no item: made of the words of inspections, or on one of these. */
export function saysChapter(words: string): boolean {
  return (
    isGenericTitle(words) ||
    [ORGANISATION, NEXT_STEPS, LASTING, LONG_TERM, CONTACT].some((pattern) => pattern.test(words))
  );
}

const EFFECTS = new WordList(/成效|实效|成果|变化|之效/);
const NAMES_FOUND = new WordList(/问题|事项|任务|反馈|意见|[“"]/);

/** Whether a title speaks of what the rectification brought: 整改取得的主要成效; not 立行立改问题整改成效. */
export function tellsEffects(words: string): boolean {
  return EFFECTS.test(words) && !NAMES_FOUND.test(words);
}

const SHORTCOMINGS =
  /^(?=.*(?:不足|差距|短板|薄弱环节|困难|(?:存在|[仍还尚有]).{0,6}问题(?:$|[和与及、])))(?:对照[^,]{0,8}要求)?(?:巡[视察]|当前|目前|现阶段|整改|工作|集中|[中仍还尚需着的和与及、]|依然|主要|存在|一些|一定|几个|有待|改进|加强|问题|不足|差距|短板|薄弱环节|困难|之处|方面|取得|成效|成果|成绩)+$/;

/** Whether a title speaks of what is still wanting in the rectification itself, and names nothing: 对照要求仍存在的差距. */
export function saysShortcomings(words: string): boolean {
  return SHORTCOMINGS.test(words);
}
