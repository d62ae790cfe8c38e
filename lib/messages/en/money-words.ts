// Names of recovered money -> English, made of their verb and its object: 追缴|违规资金 → irregular funds recovered.
// A name of which any part is unknown has none: then its own words stand alone.

const verbs: Record<string, string> = {
  追缴: "recovered",
  追收: "collected",
  追讨: "reclaimed",
  追索: "reclaimed",
  追回: "regained",
  收回: "recouped",
  收缴: "collected",
  清收: "collected",
  清缴: "settled",
  补缴: "paid belatedly",
  上缴: "handed over",
  清退: "refunded",
  退还: "returned",
  退回: "given back",
  返还: "given back",
  退缴: "handed back",
  退赔: "repaid",
  没收: "confiscated",
  罚没: "confiscated",
  兑付: "paid out",
  挽回: "recovered",
  避免: "avoided",
};

/** What the money is. */
const nouns: Record<string, string> = {
  资金: "funds",
  款: "money",
  款项: "money",
  经费: "funds",
  财政资金: "public funds",
  专项资金: "earmarked funds",
  国有资金: "state funds",
  集体资金: "collective funds",
  村集体资金: "village funds",
  扶贫资金: "poverty relief funds",
  补助资金: "subsidies",
  就业补助资金: "employment subsidies",
  科研经费: "research funds",
  补贴: "allowances",
  补助: "allowances",
  津贴: "allowances",
  津补贴: "allowances",
  津贴补贴: "allowances",
  薪酬补贴: "pay and allowances",
  误餐补助: "meal allowances",
  福利: "benefits",
  奖金: "bonuses",
  绩效: "performance pay",
  绩效工资: "performance pay",
  工资: "wages",
  薪酬: "pay",
  费用: "fees",
  违规报销费用: "irregularly reimbursed expenses",
  收费: "fees",
  医疗费用: "medical fees",
  水费: "water charges",
  电费: "electricity charges",
  租金: "rent",
  土地租金: "land rent",
  门面租金: "shop rent",
  物业租金: "property rent",
  土地流转金: "land transfer payments",
  土地闲置费: "idle land fees",
  土地款: "payments for land",
  土地出让金: "land transfer fees",
  货款: "payments for goods",
  工程款: "construction payments",
  工程质保金: "construction retention money",
  保证金: "deposits",
  农民工工资保证金: "wage deposits for migrant workers",
  欠款: "arrears",
  村集体欠款: "arrears owed to villages",
  借款: "loans",
  应收款: "receivables",
  应收款项: "receivables",
  应收账款: "receivables",
  医保基金: "health insurance funds",
  低保金: "subsistence allowances",
  养老金: "pensions",
  违约金: "contractual penalties",
  滞纳金: "late payment charges",
  罚款: "fines",
  罚金: "fines",
  税款: "taxes",
  利息: "interest",
  所得: "gains",
  礼金: "gifts of money",
  财物: "property",
  损失: "losses",
  经济损失: "economic losses",
  直接经济损失: "direct economic losses",
  国有资产损失: "losses of state assets",
};

/** To whom it goes, behind a verb that gives back. */
const receivers: Record<string, string> = {
  群众: "to residents",
  居民: "to residents",
  村民: "to villagers",
  患者: "to patients",
  学生: "to students",
  职工: "to staff",
  企业: "to businesses",
};
const GIVES_BACK = /^(?:清退|退还|退回|返还|兑付)$/;

/** What is said of it. */
const qualities: Record<string, string> = {
  违规: "irregular",
  违纪: "discipline-breaching",
  违法: "illegal",
  违规违纪: "irregular and discipline-breaching",
  违纪违规: "discipline-breaching and irregular",
  违纪违法: "discipline-breaching and illegal",
  违规发放: "irregularly paid",
  违规收取: "irregularly charged",
  违规领取: "irregularly drawn",
  违规占用: "irregularly used",
  违规使用: "irregularly used",
  超标准发放: "excessive",
  超标: "excessive",
  套取: "fraudulently obtained",
  冒领: "fraudulently drawn",
  多收: "overcharged",
  多付: "overpaid",
  多发: "overpaid",
  多领: "overdrawn",
  超付: "overpaid",
  超发: "overpaid",
  结余: "unspent",
  闲置: "idle",
  拖欠: "outstanding",
  欠缴: "outstanding",
  历史: "old",
  历年: "old",
};

const anyOf = (table: Record<string, string>) =>
  Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .join("|");
const VERBS = `(?:${anyOf(verbs)})`;
const NAME = new RegExp(
  `^(${VERBS}(?:[、和及并]?${VERBS}){0,4})(${anyOf(receivers)})?(?:(${anyOf(qualities)})?的?(${anyOf(nouns)}))?$`,
);
const EVERY_VERB = new RegExp(VERBS, "g");

/** 追缴、清退违规资金 → irregular funds recovered and refunded; `null` where any of it is unknown. */
export function glossAmount(kind: string): string | null {
  const [, done, receiver, quality, noun] = NAME.exec(kind) ?? [];
  if (done === undefined) return null;
  const said = done.match(EVERY_VERB) ?? [];
  if (receiver !== undefined && !said.every((verb) => GIVES_BACK.test(verb))) return null;
  // A loss is averted; money is recovered.
  const toEnglish = (verb: string) => (verb === "挽回" && noun?.endsWith("损失") ? "averted" : verbs[verb]);
  return [
    quality && qualities[quality],
    noun && nouns[noun],
    [...new Set(said.map(toEnglish))].join(" and "),
    receiver && receivers[receiver],
  ]
    .filter(Boolean)
    .join(" ");
}
