// Headings that are whole sentences and end in what is wanting, whatever they speak of before it.
// example  反馈问题整改不到位,长效机制不健全 is wanting, and no chapter on what was put right or is to last
import { WordList } from "./word-list.ts";

const OF_MANNER =
  "不(?:够|足|到[位人底]|力|严|实|细|深|强|高|紧|牢|优|畅通?|顺畅?|准|清|明|佳|好|多|大|上|经常|规范|彻底|充分|明显|健全|完善|及时|全面|扎实|突出|鲜明|平衡|重视|精准|严格|严肃|理想|压实|落实|协调|得力|有力|主动|自觉|深入|有效|到末端)";
const OF_STATE =
  "(?<![不无未防])(?:缺失|缺位|弱化|虚化|淡化|薄弱|偏软|偏弱|滞后|缓慢|迟缓|乏力|脱节|悬空|空转|宽松软|走过场|流于形式|走形式|浮于表面|形同虚设)";
const OF_THINGS =
  "(?:[存仍]?有|存在)(?:较大|很大|一定|明显|不小)?(?:的)?(?:差距|漏洞|短板|偏差|落差|盲区|盲点|空白|欠缺|断点|死角|“?空档”?|温差|弱项|不足|薄弱环节)|差距(?:较|很|明显)?大";
const OF_WHAT_IS_NOT =
  "(?:没有?|未)(?:真正|完全|全部|有效|能|及时){0,2}(?:建立|形成|到位|落实|落地|健全|完善|跟上)|跟不上|缺乏[^,;的]{1,6}|(?:有待|亟待|仍需|亟需)(?:进一步)?(?:加强|提高|提升|改进|增强|完善|健全|规范|深化|强化|加大)|重[^,;]{1,8}轻[^,;]{1,8}|边改边犯|(?:时有|仍有|屡有)发生|(?<!不)(?:有|出现|存在)(?:所)?(?:反弹|反复|回潮)|屡[^,;]{1,3}不[^,;]";
const WANTING = new WordList(
  new RegExp([OF_MANNER, OF_STATE, OF_THINGS, OF_WHAT_IS_NOT].map((words) => `(?:${words})(?:的?问题)?$`).join("|")),
);

/** 存在的问题和不足, 查找的短板不足: what is wanting in general, told in a chapter of its own. */
const IN_GENERAL = /(?:的|问题|差距|短板|缺点|困难)[和与及、]?(?:不足|差距|短板)(?:的?问题)?$/;

/** 防止整改不到位, 着力解决站位不高: what is done about it. */
const IS_STOPPED =
  /^(?:切实|着力|坚决|严格|有效|全力|大力|持续|集中|重点|扎实|深入|努力|要|并){0,2}(?:解决|破解|防止|防范|严防|谨防|杜绝|避免|克服|整治|纠治|纠正|治理|扭转|改变|改进|消除|查找|正视|直面|剖析|反思|约谈|问责|通报|对|把|确保|做到|力求|务求|保证)/;

const LONGEST = 120;

/** Whether a heading's words, as a whole sentence, end in what is wanting. */
export function endsWanting(words: string): boolean {
  if (words.length > LONGEST) return false;
  const last = words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf(";")) + 1);
  return WANTING.test(last) && !IS_STOPPED.test(last) && !IN_GENERAL.test(words);
}

const STOPS =
  /,(?:切实|着力|坚决|有效|全力|大力|努力)?(?:解决|破解|防止|严防|谨防|杜绝|避免|克服|整治|纠治|扭转)[^,;]*$/;

/** Whether a slogan ends in what is wanting as in what is done about it: 提高站位,着力解决认识不到位. */
export function stopsWanting(words: string): boolean {
  const at = words.search(STOPS);
  return at > 0 && !endsWanting(words.slice(0, at));
}
