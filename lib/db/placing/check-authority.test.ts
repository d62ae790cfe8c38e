import { expect, it } from "vitest";
import { listDoubts } from "../../ledger/doubt.ts";
import { writeNotice } from "../ledger-in-tests.ts";
import { checkAuthority } from "./check-authority.ts";

const kunshan = ["江苏省", "苏州市", "昆山市"];

function doubtOf(unit: string, body: string, region: string[] | undefined = kunshan) {
  const notice = { unit, region, level: "municipal" as const, body, published: "2024-01-01" };
  const { ledger } = writeNotice(notice);
  const doubts = listDoubts({ ...ledger, diagnostics: checkAuthority(ledger) });
  return (doubts.get("inspection.body") ?? []).map(({ code, values }) => [code, values]);
}

it("a 市委 that may be the city's or its prefecture's is doubted, with both names", () => {
  const both = [["ambiguous-authority", { prefecture: "苏州市", city: "昆山市" }]];
  expect(doubtOf("实验中学", "市委第二巡察组")).toEqual(both);
  const enshi = ["湖北省", "恩施土家族苗族自治州"];
  expect(doubtOf("实验中学", "市委第二巡察组", enshi)).toEqual([["ambiguous-authority", { prefecture: enshi[1] }]]);
});

it("is not where unit, body or region tell, or where no region is known", () => {
  expect(doubtOf("张浦镇", "市委第二巡察组")).toEqual([]);
  expect(doubtOf("实验中学", "昆山市委第二巡察组")).toEqual([]);
  expect(doubtOf("实验中学", "市委第二巡察组", ["江苏省", "苏州市", "吴中区"])).toEqual([]);
  expect(doubtOf("实验中学", "市委第二巡察组", ["江苏省"])).toEqual([]);
  expect(doubtOf("实验中学", "州委第二巡察组", ["湖北省", "恩施土家族苗族自治州"])).toEqual([]);
});
