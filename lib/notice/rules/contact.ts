// How to reach the issuer, as printed: telephones, e-mail addresses, postal address, postcode.
import type { NoticeMeta } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { OFFICIAL_NAMES } from "../../regions.ts";
import type { NoticeText } from "../notice-text.ts";
import { findWithin, trimSpan } from "../notice-text.ts";

/** 转602, 分机 12, -3: what is dialled behind a number. */
const EXTENSION = "(?:\\s?(?:转|分机号?)\\s?:?\\s?\\d{1,6}|-\\d{1,6})?(?!\\d)";
const NOT_BEFORE = "(?<![\\d.@\\w-])";
const AREA_CODE = "(?:\\(\\s?(?:\\+?86-?)?0\\d{2,3}\\s?\\)|0\\d{2,3})";
/**
 * 8734 2210, 873 4221, 8734 221: with a hyphen where it can be no year: behind its area code, or with another first digit.
 * 315 2024年 is a number and a year.
 */
const IN_GROUPS = `(?:${AREA_CODE}(?:(?<=\\))\\s{0,3}|[\\s-]{1,3})(?:[2-9]\\d{2,3}[ -]\\d{4}|[2-9]\\d{3}[ -]\\d{3})|[2-9]\\d{3} \\d{4}|[2-9]\\d{2} \\d{4}(?!\\s?年)|[3-9]\\d{3} \\d{3}|[3-9]\\d{3}-\\d{4}|1[3-9]\\d(?:[ -]\\d{4}[ -]?\\d{4}|\\d[ -]\\d{3}[ -]\\d{4}|\\d{2} \\d{6}))`;
const AT_ONCE =
  "(?:1[3-9]\\d{9}|400[-\\s]?\\d{3,4}[-\\s]?\\d{3,4}|800[-\\s]?\\d{3}[-\\s]?\\d{4}|\\d{3,4}-\\d{7,8}|\\d{7,8}|12345|12380|12388)";
const PHONE = new RegExp(
  `${NOT_BEFORE}(?:${AREA_CODE}[\\s-]{0,3}\\d{7,8}${EXTENSION}|${IN_GROUPS}${EXTENSION}|${AT_ONCE}${EXTENSION})`,
  "g",
);
const PHONE_LABEL =
  /(?:电话|联系方式|热线|手机|传真|座机|专线|拨打|致电|来电)(?:\([^)]{0,12}\))?(?:[^。;\n]{0,30}|\s*:\s*| ?\n)$|联系(?:我们)?\s?:\s?$|(?:可拨|请拨|联系|通过|致电[\u3400-\u9fff]{0,4})\s?$|(?:咨询|反映|监督|接收|受理)[\u3400-\u9fff]{0,6}\s?:\s?$|打电话\s?\($/;
/** 0371-1234567; 7654321: one more of the same. */
const LISTS = /^\s?[;、,/]\s?$/;
/** 0371-1234567(工作日9:00-17:00)、7654321: when a number is answered parts no list. */
const HOURS = /^\s?\([^()]{0,40}\)/;
const FAX = /传真\s*(?:\([^)]*\)\s*)?(?::\s*)?$/;
const EMAIL = /[A-Za-z0-9][\w.+-]{0,63}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;
/** What stands before its @ is no longer, with a blank. */
const LONGEST_USER = 66;
const ADDRESS =
  /(?:通[讯信](?:联系)?地址|邮寄地址|联系地址|来信地址|来信来访地址|来访地址|信函地址|收信地址|办公地址|单位地址|邮件地址|(?<!邮箱|网)地\s{0,8}址|邮政信箱|信箱|来信请寄|信件请寄|来信(?:可|请)?(?:寄至|寄到|寄往|至)|来函(?:请寄|至|(?=\s?:))|邮寄(?:至|到)|寄送至)\s*(?:(?:[::]|为|是)\s*)?/g;
/** 来信|乌审旗…, 写信寄|…, 请邮寄|…: words of a sentence, which lead to an address only where one follows. */
const LEADS_TO_ADDRESS =
  /(?:(?:来信来访|来信|来函|去信|写信|信件|信函|书信)(?:者|也|请|可|可以|直接)*(?:邮?寄)?|(?:请|可|材料)邮?寄|送(?=[至到]))(?:至|到|往|送|给)?\s*(?::\s*)?(?=[\u3400-\u9fff]{2})/g;
const PLACE =
  /[\d〇一二三四五六七八九十]\s?(?:号|弄|栋|幢|室|楼|层|单元)|[路街巷道]\d|大楼|大厦|大院|院内|信箱|(?:办公|综合|行政|机关)楼|(?:党群|便民)服务中心|[村居]委会/;
const ADDRESS_END =
  /[;。\n]|,?\s*(?:[([]\s*)?(?:邮政?编码|邮\s{0,8}编|邮政代码|联系?电话|电\s{0,8}话|电子|邮\s{0,8}箱|传\s{0,8}真|联\s{0,4}系|收件人|信封)|[([](?=信封|邮|请|注|[^()[\]]{1,20}收\s*[)\]])|\s{2,}|\s(?=中共|中国共产党|\d{4}[年-]|[〇零一二三四五六七八九]{4}年)|[,(]?\s?(?<!\d)\d{6}(?!\d)|,(?=\s*(?:来信|请))|(?:就行|即可|均可|都行|都可)(?=[,。;)]|$)/;
const POSTCODE = /(?:邮政?编码?|邮\s{0,8}编|邮政代码|邮码)\s*(?:[::]\s*)?(\d{6})(?!\d)/;

function stated(text: NoticeText, start: number, end: number): Stated<string> {
  const span = trimSpan(text, start, end);
  return { value: text.printed.slice(span.start, span.end), span };
}

function readPhones(text: NoticeText, from: number, to: number): Stated<string>[] {
  const found: Stated<string>[] = [];
  for (const { start: at, match } of findWithin(text.folded, PHONE, from, to)) {
    const before = text.folded.slice(Math.max(from, at - 44), at);
    const last = found.length > 0 ? found[found.length - 1] : undefined;
    const between = last ? text.folded.slice(last.span.end, at).replace(HOURS, "") : "";
    const follows = last && (LISTS.test(between) || (between.length <= 14 && !/[。;:]/.test(between)));
    if ((before.includes("传真") && FAX.test(before)) || (!PHONE_LABEL.test(before) && !follows)) continue;
    const digits = match[0].replace(/\D/g, "");
    if (/邮编|邮政编码|(?:ICP备|网安备|审字|字第)\s?$/.test(before.slice(-8)) || /^(?:19|20)\d{6}$/.test(digits))
      continue;
    if (!found.some((phone) => phone.value === text.printed.slice(at, at + match[0].length))) {
      found.push(stated(text, at, at + match[0].length));
    }
  }
  return found;
}

function readEmails(text: NoticeText, from: number, to: number): Stated<string>[] {
  const found: Stated<string>[] = [];
  const sign = text.folded.slice(from, to).indexOf("@");
  if (sign < 0) return found;
  for (const { start: at, match } of findWithin(text.folded, EMAIL, from + Math.max(0, sign - LONGEST_USER), to)) {
    const email = stated(text, at, at + match[0].replace(/[.-]+$/, "").length);
    if (!found.some((known) => known.value === email.value)) found.push(email);
  }
  return found;
}

function readAddress(text: NoticeText, from: number, to: number): Stated<string> | null {
  return (
    addressBehind(text, ADDRESS, from, to) ??
    addressBehind(text, LEADS_TO_ADDRESS, from, to, PLACE) ??
    plainAddress(text, from, to)
  );
}

/** A street and its number, with what stands before and behind it: 至青岚市滨河路8号202室. */
const STREET_NUMBER = /[路街道巷]\s?\d{1,5}号/;
const STREET = new RegExp(`[\\u3400-\\u9fff]{3,30}${STREET_NUMBER.source}[\\u3400-\\u9fff\\d]{0,24}`, "g");
/** What leads to it: a mark of punctuation, or a verb of going and sending. */
const LEADS_TO_STREET = /[;:(,、。\n至到往寄]\s?$/;

/** An address that no label names: it begins with the official name of a place, behind what leads to it. */
function plainAddress(text: NoticeText, from: number, to: number): Stated<string> | null {
  const { folded } = text;
  // To look for the words before a street from every character costs far more than to look whether there is a street.
  if (!STREET_NUMBER.test(folded.slice(from, to))) return null;
  for (const { start, match } of findWithin(folded, STREET, from, to)) {
    const end = start + match[0].replace(/(?:反映|反馈|收|就行|即可|都行)$/, "").length;
    for (let at = start; at < end && /[\u3400-\u9fff]/.test(folded[at]!); at++)
      if (beginsPlace(folded, at) && LEADS_TO_STREET.test(folded.slice(Math.max(0, at - 2), at)))
        return stated(text, at, end);
  }
  return null;
}

function beginsPlace(folded: string, at: number): boolean {
  for (let length = 3; length <= 12; length++) if (OFFICIAL_NAMES.has(folded.slice(at, at + length))) return true;
  return false;
}

/** 来信请寄水务局纪检监察室,|地址:|滨河路8号: a label behind whom one writes to. */
const LABEL_WITHIN = /[,、;(\s](?:通[讯信]|联系|邮寄|办公|单位)?地\s{0,8}址\s?:\s?/;

/** 来信请寄水务局(地址:滨河路8号|)。|: what closes a bracket that is opened before the address, and what stands behind it. */
const BEYOND_BRACKET = /(?<=^[^()]*)\).*/;

/** How many code units of words stand before the address that a label in them names; 0 where they are one themselves. */
function beginOfLabelled(words: string): number {
  const label = LABEL_WITHIN.exec(words);
  return !label || PLACE.test(words.slice(0, label.index)) ? 0 : label.index + label[0].length;
}

/** The first address that stands behind a match of `before`; it must hold a match of `sure` where one is given. */
function addressBehind(
  text: NoticeText,
  before: RegExp,
  from: number,
  to: number,
  sure?: RegExp,
): Stated<string> | null {
  for (const { start: at, match } of findWithin(text.folded, before, from, to)) {
    const from = at + match[0].length;
    const rest = text.folded.slice(from, Math.min(to, from + 120));
    const end = ADDRESS_END.exec(rest);
    const length = end ? end.index : rest.length;
    const skipped = beginOfLabelled(rest.slice(0, length));
    const start = from + skipped;
    const words = rest.slice(skipped, length).replace(BEYOND_BRACKET, "");
    if (words.trim().length < 4 || /@|^\s*(?:https?:|www)/.test(words) || !/[\u3400-\u9fff]/.test(words)) continue;
    if (sure && (!sure.test(words) || /电话|^[^,]{0,8}(?:反映|举报|监督|来访|提出)/.test(words))) continue;
    return stated(
      text,
      start,
      start + words.replace(/[\s,、:]+$/, "").replace(/(?<=[委办室组部处科局会])收$/, "").length,
    );
  }
  return null;
}

/** A number right behind the address: 滨河路8号,450043 */
const BEHIND_ADDRESS = /^\s?[,(;]?\s?(?=\d{6}(?![\d-]))/;

/** Where the postcode begins; -1 where there is none. */
function findPostcode({ folded }: NoticeText, from: number, to: number, address: Stated<string> | null): number {
  const labelled = POSTCODE.exec(folded.slice(from, to));
  if (labelled) return from + labelled.index + labelled[0].length - 6;
  const behind = address && BEHIND_ADDRESS.exec(folded.slice(address.span.end, Math.min(to, address.span.end + 10)));
  return behind ? address.span.end + behind[0].length : -1;
}

/** Reads the contact between two offsets, normally the tail of the notice. */
export function readContact(text: NoticeText, from: number, to: number): NoticeMeta["contact"] {
  const address = readAddress(text, from, to);
  const begin = findPostcode(text, from, to, address);
  return {
    phones: readPhones(text, from, to),
    emails: readEmails(text, from, to),
    address,
    postcode:
      begin >= 0 ? { value: text.printed.slice(begin, begin + 6), span: { start: begin, end: begin + 6 } } : null,
  };
}

const FOOT =
  /^(?:主办|承办|版权|网站标识码|备案|技术支持|服务热线|原文链接|\[?\s?(?:打印|关闭|免责|版权|返回顶部)|上一篇|下一篇|分享到|扫一扫|附件|[\u3400-\u9fff]?ICP备|责任编辑|您是第|访问量)/;

/** 青岚市水务局|版权所有: of the page, wherever it stands in a line. */
const OF_PAGE = /版权所有|ICP备\d/;
/** What the notice itself says before it on its line. */
const OF_NOTICE = /[。;]|联系|监督|举报|反映|咨询|意见/;

/** Where the foot begins that a line of the tail is part of; -1 where it is none. */
function footIn({ folded }: NoticeText, { start, end }: SourceSpan): number {
  const words = folded.slice(start, end);
  if (FOOT.test(words)) return start;
  const at = words.search(OF_PAGE);
  return at < 0 ? -1 : OF_NOTICE.test(words.slice(0, at)) ? start + at : start;
}

/** Where the page's own foot begins, whose telephones are not the notice's: after the signature, or at its first line. */
export function findFoot(text: NoticeText, lines: SourceSpan[], signedEnd: number | null): number {
  if (signedEnd !== null) {
    const rest = text.folded.slice(signedEnd);
    if (
      !/(?:联系|监督|举报|反映)(?:电话|方式)/.test(rest) ||
      PHONE_LABEL.test(text.folded.slice(Math.max(0, signedEnd - 600), signedEnd)) ||
      /电话|邮箱|@/.test(text.folded.slice(Math.max(0, signedEnd - 600), signedEnd))
    )
      return signedEnd;
  }
  for (const line of lines) {
    const foot = footIn(text, line);
    if (foot >= 0) return foot;
  }
  return text.folded.length;
}
