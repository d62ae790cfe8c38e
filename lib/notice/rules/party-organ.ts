// The organ of the Party that a name ends with, and the unit that it leads.
// example  中共惠济区委 → 惠济区; 某局党组 → 某局; 中共某县纪律检查委员会 → 某县纪律检查委员会
import { Suffix } from "../suffix.ts";

/** What leads a department, an office or a school of the Party, as a 党组 leads a bureau: 宣传部|部务会, 党校|校务委员会. */
const LEADS_OFFICE =
  "(?<=部)部务(?:委员)?会|(?<=[委室办])[委室办]务会|(?<=校)校(?:务委员|委|务)会|(?<=社)社[务委]会|(?<=[院馆台])[院馆台]务会|(?<=中心)(?:编委|室务)会";
/** The organs themselves, within a pattern. */
export const PARTY =
  "(?:工作委员会|直属机关委员会|委员会|党工委|党组|党委|工委|总支部委员会|支部委员会|党总支|党支部|总支部|支部|(?<=[省市区县州旗盟])委)";
/** 中共某市委组织部: an office of the Party is its own unit. */
const PARTY_AT_END = new Suffix(
  new RegExp(
    `(?:${PARTY}|${LEADS_OFFICE}|(?<=[省市区县州旗盟])纪委(?:监委)?|(?<=[省市区县州旗盟]委)(?:(?:机构编制|网络安全和信息化|外事工作|全面依法治[省市区县州旗]|财经|审计)委员会)?办公室|(?<=[省市区县州旗盟]委)(?:组织部|宣传部|统战部|政法委员会|政法委|社会工作部|老干部局|政策研究室|党史研究室|巡[视察](?:工作领导小组)?办(?:公室)?|编办|党校|网信办))$`,
  ),
);
/** Whether words end with an organ of the Party, or are an office of its. */
export const isParty = (words: string) => PARTY_AT_END.ends(words);

/** The name before the organ of the Party that it ends with. */
export const withoutParty = (words: string) => words.slice(0, words.length - PARTY_AT_END.lengthIn(words));

/** 教育|工作委员会, 国资|工委: a committee for a field of work leads no unit of that name; 开发区|工作委员会 does. */
const FIELD =
  "(?<!教育|政法|国资|国有资产|金融|企业|卫生健康|卫生|老干部|离退休干部|农村|农业农村|社会|两新|非公|新经济|住建|城建|交通|科技|商务)";
/** 纪律检查委员会, 政法委员会 are no committee of a unit but the unit. */
const ORGAN_AT_END = new Suffix(
  new RegExp(
    `(?:${LEADS_OFFICE}|${FIELD}工作委员会|直属机关委员会|机关委员会|总支部委员会|支部委员会|(?<!纪律检查|监察|政法|编制|信息化|工作)委员会|党工委|党组|党委|${FIELD}(?<!党)工委|党总支|党支部|总支部|支部)$`,
  ),
);

/** The unit that an issuer leads: without 中共 and without its Party organ. Offsets are relative to the words. */
export function unitWithin(words: string): { from: number; to: number } | null {
  const from = words.startsWith("中共") ? 2 : words.startsWith("中国共产党") ? 5 : 0;
  const suffix = ORGAN_AT_END.lengthIn(words);
  let to = words.length - suffix;
  // 嵩县|县委: the committee of the county says so once more, its name does not.
  if (suffix === 0 && /[省市区县州旗盟]委$/.test(words)) to -= words.at(-3) === words.at(-2) ? 2 : 1;
  return to - from >= 2 ? { from, to } : null;
}
