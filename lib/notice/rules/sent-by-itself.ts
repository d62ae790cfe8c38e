// A title that names who sent the group, or a third, not whom it inspected: the notice of a company's branch under the
// company's name.
// example  青岚集团党委关于巡察整改情况的通报: 集团党委第一巡察组对青岚物流公司党支部… → it is of 青岚物流公司
import { authorityStart } from "./authority-words.ts";

/** 集团党委第一巡察组, 局党组巡察二组: who sent a group. The committee of a place publishes nothing in the name of others. */
const SENT =
  /[\u3400-\u9fff]{1,16}?(?:党组|党委|党工委)(?=(?:第?[一二三四五六七八九十\d]{1,3})?[\u3400-\u9fff]{0,8}?巡[视察](?:工作)?(?:第?[一二三四五六七八九十\d]{1,3})?组)/;
const PARTY = /(?:党工委|党组|党委)$/;
const LEGAL_FORM = /有限|责任|股份/g;
const SCHOOL = /(?:大学|学院|学校)$/;

const withoutForm = (unit: string) => unit.replace(LEGAL_FORM, "");

/** Whether one name has all the characters of the other in their order: 市政公司, 青岚市政建设公司. */
function isShortOf(less: string, more: string): boolean {
  let at = 0;
  for (const unit of more) if (unit === less[at]) at++;
  return at >= less.length;
}

/** Whether two names of units may be those of one, in full and in short. */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [withoutForm(one), withoutForm(other)];
  return a.length < b.length ? isShortOf(a, b) : isShortOf(b, a);
}

/** A shorter name of a unit is no less than this: 水务局. */
const SHORTEST_NAME = 3;

/** Whether a lead tells what was done to a unit, by its name or the end of it: 对县水务局…开展, 向青岚县水务局党组反馈. */
export function tellsOf(lead: string, unit: string): boolean {
  for (let from = 0; from <= unit.length - SHORTEST_NAME; from++) {
    const name = unit.slice(from);
    if (["对", "向"].some((word) => lead.includes(`${word}${name}`))) return true;
  }
  return false;
}

/** Whether a lead says that the unit `named` sent the group that inspected the unit `inspected`. */
export function sentToAnother(lead: string, named: string, inspected: string): boolean {
  if (mayBeOne(named, inspected)) return false;
  const found = SENT.exec(lead);
  if (!found) return false;
  const end = found.index + found[0].length;
  const sender = withoutForm(lead.slice(authorityStart(lead, found.index, end), end).replace(PARTY, ""));
  if (sender === "") return false;
  return withoutForm(named).endsWith(sender) || (/^学?校$/.test(sender) && SCHOOL.test(named));
}
