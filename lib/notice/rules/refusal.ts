// Whether a text is such a notice at all: it tells of one's own rectification after a 巡视 or 巡察, in public.
// What is not gets a reason; nothing of it is kept.
import type { RefusalReason } from "../../ledger/diagnostic.ts";

const STATEMENT = /(?:现将|现就|现予|将|就)[^。;]{0,60}?(?:整改|反馈意见落实|落实反馈意见)[^。;]{0,40}?(?:公布|通报|公开|公示|公告|报告|汇报)|整改[^。;]{0,24}(?:予以|进行|向社会)[^。;]{0,10}(?:公布|通报|公开|公示)/;
const OTHER_TITLE = /(?:方案|计划|意见|办法|讲话|心得|综述|纪实|侧记|通知|制度|清单|会议纪要|培训|动员会|推进会|部署会|座谈会|专题会|调度会|民主生活会)$/;
const TEMPLATE = /(?<=[第年月])[×X](?=[月日年巡轮])|[(\[](?:单位|姓名|日期|部门|公司|党组织)(?:名称|全称)?[)\]]|某{1,2}(?=[单局市县区委部公学镇乡街同年月党])|[XＸx×✕]{2,}|〇{2,}(?!年)|○{2,}|\*{2,}|_{3,}|\.{6,}|\[(?:单位|姓名|日期)[^\]]{0,8}\]/g;
const MEETING = /(?:召开|举行|主持召开)[^。]{0,60}(?:会议?|大会)|会议(?:指出|强调|要求|认为)/g;
const ANNOUNCEMENT = /(?:将于|定于|拟)[^。]{0,40}(?:进驻|开展)[^。]{0,20}巡[视察]|(?:进驻|巡[视察]组(?:在|自)[^。]{0,30})(?:期间|工作期间)|主要受理|受理(?:反映|信访|来信)|值班电话|巡[视察](?:公告|预告)/;
const NEWS = /反馈会|(?:反馈|通报)了?巡[视察]情况|巡[视察]组(?:指出|认为|要求|强调|提出)|表态(?:发言|讲话)|提出(?:了)?(?:以下|如下|几点|\d点)?(?:整改)?(?:意见|建议|要求)/g;
const ROUNDUP = /记者|本报讯|综述|据悉|据了解|(?:纪委监委|中央纪委国家监委)网站讯|报道|采访/g;
/** Inspected oneself, and fed back to: 巡察组对我局…反馈了巡察意见. */
const OWN_LEAD = /巡[视察][^。]{0,6}组[^。]{0,80}(?:对|向)[^。]{0,60}(?:巡[视察]|反馈)/;
const ENVIRONMENT = /(?:生态)?环境(?:保护)?督察|环保督察|督察(?:组|反馈|整改)/;

export interface RefusalSources {
  folded: string;
  /** Folded title, or "". */
  title: string;
  /** Folded first line of the notice's own text. */
  lead: string;
  items: number;
  measures: number;
  /** A chapter of organisation, next steps or the like was found. */
  chapters: number;
}

const count = (pattern: RegExp, words: string) => [...words.matchAll(pattern)].length;

/** The reason for which a text is no notice, or `null`. */
export function findRefusal(source: RefusalSources): RefusalReason | null {
  const { folded, title, lead, items, measures } = source;
  if (folded.trim() === "") return "empty";
  const head = `${title}\n${lead}`;
  const opening = `${title}\n${folded.slice(0, 1500)}`;
  const first = folded.trimStart().slice(0, 160);
  const headline = folded.trimStart().split("\n", 4).map((line) => line.trim()).find((line) => /巡[视察]|整改/.test(line) && line.length <= 60 && !/[。,;]/.test(line)) ?? "";
  if (title === "" && OTHER_TITLE.test(headline) && !STATEMENT.test(folded.slice(0, 1500))) return classifyOther(folded, headline);
  if (count(TEMPLATE, `${title}\n${lead.slice(0, 400)}`) >= 2 && count(TEMPLATE, folded) >= 3) return "template";
  if (ENVIRONMENT.test(head) && !/巡[视察](?:组|整改|反馈|工作)/.test(head)) return "environmental-inspection";
  const inspected = /巡[视察]/.test(head) || /巡[视察]/.test(folded.slice(0, 3000));
  const titled = title !== "" && !OTHER_TITLE.test(title);
  const stated = STATEMENT.test(opening) && /整改/.test(opening);
  const listed = items >= 1 && measures >= 1;
  if (inspected && (titled || stated) && listed) return null;
  if (inspected && titled && stated) return null;
  if (inspected && listed && items >= 3 && measures >= 4 && OWN_LEAD.test(lead) && count(NEWS, lead) === 0 && count(MEETING, lead) === 0 && count(ROUNDUP, lead) === 0) return null;
  if (ENVIRONMENT.test(folded) && !inspected) return "environmental-inspection";
  if (!inspected) return "not-a-notice";
  return classifyOther(folded, first);
}

/** What a text about an inspection is instead of a notice: by its headline first, then by its vocabulary. */
function classifyOther(folded: string, first: string): RefusalReason {
  const headed = !/整改/.test(first);
  if (headed && /反馈(?:巡[视察])?(?:情况|意见)|(?:情况|意见)反馈/.test(first)) return "feedback-news";
  if (headed && /进驻|动员(?:部署)?会|巡[视察]公告|开展巡[视察](?:的)?(?:公告|通告)/.test(first)) return "inspection-announcement";
  if (count(ROUNDUP, folded) >= 2 || /综述|纪实|侧记/.test(first)) return "media-roundup";
  if (/(?:方案|计划|意见|办法|讲话|心得|制度|清单)$/.test(first)) return "not-a-notice";
  if (headed && ANNOUNCEMENT.test(folded)) return "inspection-announcement";
  const news = count(NEWS, folded);
  const meetings = count(MEETING, folded);
  if (news >= 2 && news >= meetings) return "feedback-news";
  if (meetings >= 1) return "meeting-report";
  if (ANNOUNCEMENT.test(folded)) return "inspection-announcement";
  return news >= 1 ? "feedback-news" : "not-a-notice";
}
