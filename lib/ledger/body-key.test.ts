import { expect, it } from "vitest";
import { parseBodyKey, placeBeforeBody } from "./body-key.ts";

const say = (key: string) => {
  const body = parseBodyKey(key);
  return body && [placeBeforeBody(body), body.name];
};

it("says the place of a body's authority, where its name does not", () => {
  expect(say("河南省/省委第四巡视组")).toEqual(["河南省", "省委第四巡视组"]);
  expect(say("江苏省/南京市/市委第一巡察组")).toEqual(["南京市", "市委第一巡察组"]);
  expect(say("江苏省/南京市/鼓楼区/区委第一巡察组")).toEqual(["南京市鼓楼区", "区委第一巡察组"]);
  expect(say("江苏省/南京市/南京市委第一巡察组")).toEqual(["", "南京市委第一巡察组"]);
  expect(say("中央/中央第一巡视组")).toEqual(["", "中央第一巡视组"]);
  expect(say("/县委巡察组")).toEqual(["", "县委巡察组"]);
});

it("knows an authority that is not stated from a central one, and a name alone from a key", () => {
  expect(parseBodyKey("/县委巡察组")?.authority).toBeNull();
  expect(parseBodyKey("中央/中央第一巡视组")?.authority).toEqual([]);
  expect(parseBodyKey("区委第一巡察组")).toBeNull();
});
