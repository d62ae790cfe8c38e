// Whether a text is such a notice at all: it tells of one's own rectification after a 巡视 or 巡察, in public.
// What is not gets a reason; nothing of it is kept.
import type { RefusalReason } from "../../ledger/diagnostic.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd } from "../edge-rules.ts";
import { withoutBlanks } from "../fold.ts";
import { isUnfilled } from "./unfilled-form.ts";
import { sumsUpRound } from "./whole-round.ts";

/** 现将整改情况通报如下: said of one's own rectification. */
const STATEMENT =
  /(?:现将|现就|现予|现把|现对)[^。;]{0,80}?(?:整改|反馈意见落实|落实反馈意见)[^。;]{0,40}?(?:公布|通报|公开|公示|公告|报告|汇报|如下)|(?:将|就)[^。;]{0,60}?整改[^。;]{0,24}(?:情况|进展)[^。;]{0,20}(?:公布|通报|公开|公示|公告)(?:如下|:|。|$)|整改[^。;]{0,24}(?:予以|进行)[^。;]{0,10}(?:公布|通报|公开|公示)|(?:现)?(?:将|就)?(?:主要|有关|具体)?(?:整改|情况)[^。;]{0,16}(?:公布|通报|公开|公示|报告)?如下|现予(?:以)?(?:公布|公开|公示|通报)|择要通报如下/;
/** A headline that announces one's own rectification: …整改(进展)情况的通报. */
const SELF =
  /(?:整改|反馈意见落实|落实.{0,30}反馈).{0,24}(?:通报|通告|公告|公示|公开|公布|报告|情况|进展)(?:\s*\(.{0,20}\))?$/;
const PLAN = atEnd(
  /(?:方案|计划|工作安排|任务分解表?|责任分解表?|任务清单|责任清单|办法|讲话|发言|心得|心得体会|体会|通知|提纲|会议纪要|制度|述职(?:述廉)?报告|个人报告)(?:\s*\((?:征求意见|讨论|送审|审议|试行|草案|稿).{0,10}\))?$/,
);
const DRAFT = /\((?:征求意见|讨论|送审|审议)稿\)/;
/** 关于做好巡察整改情况公开工作的通知, addressed to others: asks for notices and is none. */
const ASKS_FOR_NOTICES = atEnd(
  /(?:做好|开展|加强|规范|推进)[^,。]{0,30}(?:公开|公布|通报)(?:工作)?的(?:通知|意见|函)$/,
);
const PLAN_LEAD =
  /(?:制定|制订|拟定|拟订|形成)(?:了)?(?:本|此|如下|以下|下列)(?:整改)?(?:工作)?(?:方案|计划|安排|清单)|(?:方案|计划)(?:制定)?如下/;
const MEETING_HEADLINE =
  /(?:召开|举行|举办|主持|传达|听取|研究部署|调研|督导|调度|督查|约谈|专题学习|学习贯彻|开展.{0,8}(?:培训|学习))(?!.{0,40}(?:整改(?:进展)?情况的)(?:通报|公告|公示)$)|(?:会议|推进会|动员会|部署会|座谈会|专题会|调度会|汇报会|培训班?|民主生活会|大会|例会|党课)$/;
/** …专题民主生活会(召开)情况的通报: how a meeting went. */
const OF_MEETING =
  /(?:会议|推进会|动员会|部署会|座谈会|专题会|调度会|汇报会|(?:民主|组织)生活会)(?:召开|开展|有关|相关|的){0,2}情况(?:的)?(?:通报|通告|公告|公示|公布|公开|报告)?$/;
/** …民主生活会查摆问题整改情况: what a meeting found. */
const FOUND_AT_MEETING = /(?:民主|组织)生活会[^,。]{0,6}(?:检视|查摆|剖析|对照检查)[^,。]{0,8}(?:问题|意见)/;
const FEEDBACK_HEADLINE =
  /(?:巡[视察](?:工作)?组|组[长员])?.{0,20}(?:向|对).{2,50}反馈(?:了)?.{0,14}(?:巡[视察]|情况|意见|结果)|^(?!.*整改)(?:[^巡\n]|巡+[^巡视察\n])*巡+[视察].*情况反馈$|反馈(?:本轮|专项|常规|提级)?巡[视察](?:情况|意见|结果)?$|巡[视察](?:情况|意见|工作)?(?:集中)?反馈(?:会.{0,6}|工作.{0,12})?$|(?:完成|开展|进行).{0,20}反馈$|反馈会/;
const START_HEADLINE =
  /进驻|动员(?:部署)?会|巡[视察](?:公告|预告|通告)|(?:开展|进行|启动|接受).{0,16}巡[视察](?:的|工作)?(?:公告|通告|预告)?$|巡[视察].{0,30}(?:公告|通告|预告|启动|展开)$|巡[视察]组巡[视察]/;
const ROUNDUP_HEADLINE =
  /综述|纪实|侧记|观察|走笔|见闻|记者|巡礼|述评|评论|访谈|专访|“后半篇文章”|见实效|结硕果|进行时|在行动|答卷|成绩单|[?!]$|^-{2}/;
/** Rectification of another kind: the same frame, no 巡视 or 巡察. */
const OTHER_SYSTEM =
  /审计|督察|主题教育|民主生活会|组织生活会|检视(?:出的?)?问题|学习教育|教育实践活动|信访|人大(?!常委会)|政协(?!委员会|机关|党组)|提案|执法检查|安全生产|考核|综合督查|大督查|财会监督|双随机|评估|纪律检查建议|检察建议|监察建议|暗访|曝光/;
const MEETING = /(?:召开|举行|主持召开)[^。]{0,60}(?:会议?|大会)|会议(?:指出|强调|要求|认为|听取)/g;
const ANNOUNCEMENT =
  /(?:将于|定于|拟)[^。]{0,40}(?:进驻|开展)[^。]{0,20}巡[视察]|(?:进驻|巡[视察]组(?:在|自)[^。]{0,30})(?:期间|工作期间)|主要受理|受理(?:反映|信访|来信)|值班电话|巡[视察](?:公告|预告)/;
const NEWS =
  /反馈会|(?:反馈|通报)了?巡[视察]情况|(?:巡[视察]组|[\u3400-\u9fff]{2,4})(?:指出|认为|要求|强调|提出)[,:]|表态(?:发言|讲话)|提出(?:了)?(?:以下|如下|几点|[一二三四五六七八九\d]+点)?(?:整改)?(?:意见|建议|要求)|出席(?:会议|反馈)|主持会议|照单全收/g;
const ROUNDUP = /记者(?!协会|站|之家)|本报讯|综述|据悉|据了解|(?:纪委监委|中央纪委国家监委)网站讯|报道|采访|通讯员/g;
/** Inspected oneself, and fed back to: 巡察组对我局…反馈了巡察意见. */
const OWN_LEAD =
  /巡[视察][^。]{0,6}组[^。]{0,40}(?:进驻|深入|走进|入驻|来到)[^。]{2,60}巡[视察]|接受了?[^。,;]{0,24}巡[视察]|巡[视察][^。,;]{0,6}组[^。,;部]{0,24}对[^。,;]{2,40}(?:开展|进行)了?[^。,;]{0,10}检查|巡[视察][^。]{0,6}组[^。,;]{0,12}(?:指出|点出|通报|反馈)了?[我本][局县区市镇乡院校委公集中街村社]|巡[视察][^。]{0,6}组[^。]{0,90}(?:对|向)[^。]{0,70}(?:巡[视察]|反馈)|巡[视察](?:了)?我[局县区市镇院校委]|对[^。]{2,60}(?:开展|进行|实施)(?:了)?[^。,;]{0,8}巡[视察]|(?:对|向)(?:我|本|局|院|校|中心|公司|集团)[^。]{0,60}(?:巡[视察]|反馈)/;
/** 现将落实情况公布如下, 现将有关情况予以通报: one's own to tell, though the word 整改 stands elsewhere. */
const DISCLOSES =
  /现(?:将|就|予|把|对)[^。;]{0,60}?(?:落实|整改|有关|进展|具体)[^。;]{0,12}(?:公布|通报|公开|公示|公告|报告)/;
/** 6月27日召开巡察情况反馈会: the day of the feedback, in the lead of a notice as in the news. */
const FEEDBACK_MEETING = /召开(?:了)?[^。,;]{0,14}反馈(?:会议?|大会)/g;
/** Who inspected, by which the frame is that of a 巡视. */
const GROUP = /巡[视察](?:工作)?(?:第?[一二三四五六七八九十\d]{1,3})?组/;

/** Whether an opening names another system before any group that inspected. */
function namesOtherFirst(opening: string): boolean {
  const other = opening.slice(0, 200).search(OTHER_SYSTEM);
  const group = opening.search(GROUP);
  return other >= 0 && (group < 0 || other < group);
}
/** 向…等8家单位党组织反馈了巡察意见: told of others, and nobody's own. */
const FED_BACK_TO_MANY =
  /等?\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:个|家)[^,。;]{0,8}(?:单位|部门|党组织|党组|党委|镇街|乡镇|街道|国企|企业|村)[^,。;]{0,12}(?:集中|陆续|分别|逐一)?反馈/;
/** 巡察组走进我局: inspected oneself, in the first person. */
const INSPECTED_US =
  /巡[视察][^。;]{0,6}组[^。;]{0,30}?(?:来|到|进驻|走进|入驻|对|向|巡[视察]了?)(?:[我本](?:[局县区市镇乡院校委行村社街]|公司|集团|单位|中心)|咱[村镇乡])/;
/** The signature of a Party organisation, on a line of its own or, where all is on one, before its date. */
const SIGNED_BY_PARTY =
  /(?:^|[\n。]|(?<=[\da-z])(?= )) {0,4}[^\n。,;: ]{2,40}(?:党组|党委|工委|委员会|[区县市州旗]委|党?总支部?|支部)[ \n]{0,4}(?:$|\n|[\d二])/;
const ENVIRONMENT = /(?:生态)?环境(?:保护)?督察|环保督察|督察(?:组|反馈|整改)/;
const INSPECTED = /巡[视察]/;

export interface RefusalSources {
  folded: string;
  /** Folded title, or "". */
  title: string;
  /** Folded lines before the notice's own text: site furniture, and a headline that is no title. */
  head: string[];
  /** Folded first line of the notice's own text. */
  lead: string;
  /** The notice's own words from the lead to its first chapter. */
  opening: string;
  /** Offset of the lead: what stands before it is not the notice's. */
  leadStart: number;
  /** Folded words from the closing on. */
  tail: string;
  /** Whether it declares how many problems were found, and how many of them are done. */
  counts: boolean;
  items: number;
  measures: number;
}

const count = (pattern: RegExp, words: string) => allMatches(words, pattern).length;

const FURNITURE =
  /位置|首页|登录|收藏|字号|浏览|打印|来源|(?:日期|时间)\s*:|[>|]|^(?:今天|标题|搜索|网站)|\d{4}[-年/.]\d{1,2}/;
const SUBJECT = /巡[视察]|整改|反馈|审计|督察|检视|民主生活会|会议|进驻|纪实|综述|观察/;

/** 青岚市审计局门户网站, 新闻工作者协会(记者协会): whose page it is, not what it is about. */
const NAME_ALONE =
  /^(?!.*(?:巡[视察]|整改|反馈|进驻|会议|召开))[^,。、:]{2,40}(?:局|厅|办公室|中心|协会|社|台|站|网|网站|平台)(?:\([^()]*\))?$/;

/** The headline of a text: its title, else the last line before its own words that says what it is about. */
function findHeadline(title: string, head: string[]): string {
  if (title !== "") return withoutBlanks(title);
  const lines = head
    .map(withoutBlanks)
    .filter(
      (line) =>
        line.length >= 6 &&
        line.length <= 80 &&
        SUBJECT.test(line) &&
        !/[。;]|:$/.test(line) &&
        !FURNITURE.test(line) &&
        !NAME_ALONE.test(line),
    );
  return lines[lines.length - 1] ?? "";
}

/** 采购项目竞争性磋商公告: what is bought or sought, be it a system for rectification. */
const PROCUREMENT = atEnd(
  /(?:采购|招标|投标|中标|成交|磋商|询价|比选|竞价|招聘|招募|遴选|选聘|流标|废标)[^,。]{0,16}(?:公告|公示|通知|启事|结果)$/,
);

/** 中共青岚市审计局党组|关于…: a name says nothing of what its notice is about. */
const ISSUER = /^[^,。]{0,40}?关于|^[^,。]{2,40}?(?:党组|党委|党工委|党总支|党支部|委员会)/;

/** Whether a headline is about something, and does not only bear the name of who deals with it. */
function isAbout(headline: string, subject: Pick<RegExp, "test">): boolean {
  return subject.test(headline) && subject.test(headline.replace(ISSUER, ""));
}

/** A meeting that a headline begins with. */
const HELD = /召开|举行|举办|听取/;
const FARTHEST_HELD = 32;

/** What a headline says a text is, where it is no notice. */
function classifyHeadline(headline: string, isSelf: boolean): RefusalReason | null {
  const inspected = INSPECTED.test(headline);
  if (isAbout(headline, PROCUREMENT) || ASKS_FOR_NOTICES.test(headline)) return "not-a-notice";
  if (!inspected && isAbout(headline, ENVIRONMENT)) return "environmental-inspection";
  if (!inspected && isAbout(headline, OTHER_SYSTEM)) return "not-a-notice";
  if (PLAN.test(headline) || (headline.includes("稿") && DRAFT.test(headline))) return "not-a-notice";
  if (headline.includes("生活会") && FOUND_AT_MEETING.test(headline)) return "not-a-notice";
  if (headline.includes("会") && OF_MEETING.test(headline)) return "meeting-report";
  if (isSelf && !/反馈巡[视察]情况$/.test(headline) && !HELD.test(headline.slice(0, FARTHEST_HELD))) return null;
  if (FEEDBACK_HEADLINE.test(headline)) return "feedback-news";
  if (START_HEADLINE.test(headline)) return "inspection-announcement";
  if (ROUNDUP_HEADLINE.test(headline)) return "media-roundup";
  return MEETING_HEADLINE.test(headline) ? "meeting-report" : null;
}

/** A summary of a whole round takes up no more than this. */
const LONGEST_SUMMARY = 4000;

/** The reason for which a text is no notice, or `null`. */
export function findRefusal(source: RefusalSources): RefusalReason | null {
  const { folded, title, lead, opening, items, measures } = source;
  if (folded.trim() === "") return "empty";
  if (isUnfilled(title, `${title}\n${opening.slice(0, 400)}`, folded)) return "template";
  const headline = findHeadline(title, source.head);
  const isSelf = SELF.test(headline);
  const said = classifyHeadline(headline, isSelf);
  if (said) return said;
  const own = folded.slice(source.leadStart);
  const inspected = INSPECTED.test(headline) || INSPECTED.test(own.slice(0, 1500));
  if (!inspected) return ENVIRONMENT.test(own.slice(0, 3000)) ? "environmental-inspection" : "not-a-notice";
  const named = isSelf && INSPECTED.test(headline);
  const mine = named || OWN_LEAD.test(opening);
  // The lead names another system first, and no group that inspected.
  if (!mine && ENVIRONMENT.test(opening)) return "environmental-inspection";
  if (!mine && namesOtherFirst(opening)) return "not-a-notice";
  const listed = items >= 1 && measures >= 1;
  const plans = PLAN_LEAD.test(opening);
  // Most are through here: the dear questions come after.
  if (named && listed && !plans) return null;
  const stated = (STATEMENT.test(opening) && /整改/.test(opening)) || (named && DISCLOSES.test(opening));
  if (plans && !stated) return "not-a-notice";
  const news = count(NEWS, opening);
  if (named && (listed || stated)) return null;
  if (title !== "" && listed && (stated || mine)) return null;
  const journalism = count(ROUNDUP, `${lead.slice(0, 200)}${source.head.join("\n").slice(-200)}`);
  if (listed && stated && journalism < 2 && news < 3) return null;
  // 关于整改情况的通报 over a ledger of one's own, though its lead tells of the feedback meeting alone.
  if (mine && isSelf && items >= 2 && measures >= 2 && journalism === 0 && !plans) return null;
  // A ledger of one's own below 现将…公布: what the lead tells of the feedback makes it no news.
  if (mine && items >= 2 && measures >= 3 && journalism === 0 && !plans && DISCLOSES.test(opening)) return null;
  const reported = journalism > 0 || news > 1 || count(MEETING, lead) > 0;
  if (
    items === 0 &&
    !reported &&
    sumsUpRound({ own: own.slice(0, LONGEST_SUMMARY), named, hasHeadline: headline !== "" })
  )
    return null;
  const meetings = count(MEETING, mine ? lead.replace(FEEDBACK_MEETING, "") : lead);
  const told = news >= 2 || meetings > 0 || journalism > 0 || FED_BACK_TO_MANY.test(opening);
  if (listed && mine && items >= 3 && measures >= 4 && !told) return null;
  if (items >= 2 && measures >= 2 && headline === "" && source.counts && !told && reportsAsOwn(source, mine))
    return null;
  return classifyVocabulary(own, journalism, isSelf);
}

/** Whether a text without a headline tells of the rectification of those who speak: 我局, or who signs. */
function reportsAsOwn({ opening, tail }: RefusalSources, mine: boolean): boolean {
  return INSPECTED_US.test(opening) || (mine && SIGNED_BY_PARTY.test(tail));
}

/** What a text about an inspection is by its vocabulary, where its headline does not say. */
function classifyVocabulary(own: string, journalism: number, isSelf: boolean): RefusalReason {
  if (journalism >= 2 || count(ROUNDUP, own) >= 3) return "media-roundup";
  const news = count(NEWS, own);
  const meetings = count(MEETING, own);
  // What tells of its rectification in its headline announces no inspection, whatever it says of when one was.
  if (!isSelf && ANNOUNCEMENT.test(own.slice(0, 3000)) && news <= 2) return "inspection-announcement";
  if (news >= 2 && news >= meetings) return "feedback-news";
  if (meetings >= 1) return "meeting-report";
  return news >= 1 ? "feedback-news" : "not-a-notice";
}
