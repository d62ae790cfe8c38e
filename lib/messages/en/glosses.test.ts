import { expect, test } from "vitest";
import { words } from "./words.ts";

test.each([
  ["追缴", "recovered"],
  ["追缴资金", "funds recovered"],
  ["追缴违规资金", "irregular funds recovered"],
  ["收缴违纪违法所得", "discipline-breaching and illegal gains collected"],
  ["清退违规发放的津补贴", "irregularly paid allowances refunded"],
  ["清退违规报销费用", "irregularly reimbursed expenses refunded"],
  ["收回拖欠租金", "outstanding rent recouped"],
  ["追缴、清退资金", "funds recovered and refunded"],
  ["退还患者多收费用", "overcharged fees returned to patients"],
  ["退还群众财物", "property returned to residents"],
  ["挽回经济损失", "economic losses averted"],
  ["挽回资金", "funds recovered"],
])("the money called %s is glossed", (kind, gloss) => {
  expect(words.amountKind(kind)).toBe(`${kind} (${gloss})`);
});

test.each(["收回多发记账补贴", "清退购物卡折款", "追缴群众资金", "追缴违规", "资金", "constructor", ""])(
  "money of which a word is unknown, %s, stands alone",
  (kind) => {
    expect(words.amountKind(kind)).toBe(kind);
  },
);

test.each([
  ["移送司法机关", "referred to the judiciary"],
  ["党内警告处分", "Party warnings"],
  ["开除党籍处分", "expelled from the Party"],
  ["党纪处分和组织处理", "Party discipline and organisational measures"],
  ["诫勉谈话、提醒谈话和通报批评", "admonition talks, reminder talks and criticism in circulars"],
  ["免职或降职", "removed from office or demoted"],
])("the outcome called %s is glossed", (kind, gloss) => {
  expect(words.outcomeKind(kind)).toBe(`${kind} (${gloss})`);
});

test.each(["党纪处分和表扬", "表扬", "处分处分", "constructor", ""])(
  "an outcome not known, %s, stands alone",
  (kind) => {
    expect(words.outcomeKind(kind)).toBe(kind);
  },
);
