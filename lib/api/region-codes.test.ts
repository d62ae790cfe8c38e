// Places by their codes of GB/T 2260: units of one name in different places are told apart by them.
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { saveOne } from "../db/mutations/editing-in-tests.ts";
import { askFor } from "./ask-in-tests.ts";
import { listRegionsOperation } from "./operations/summaries.ts";
import { listUnitsOperation } from "./operations/units.ts";

useTestDatabase();
beforeAll(async () => {
  await saveOne("鼓楼区", { region: ["福建省", "福州市", "鼓楼区"] });
  await saveOne("鼓楼区", { region: ["江苏省", "南京市", "鼓楼区"] });
  await saveOne("航空港实验区", { region: ["江苏省", "南京市"] });
  await saveOne("无处区", { region: [] });
});

const slugsAt = async (...codes: string[]) => {
  const query = codes.map((code) => `region=${encodeURIComponent(code)}`).join("&");
  const { rows } = await askFor(listUnitsOperation, `/units?${query}`);
  return rows.map(({ slug }) => slug).sort();
};

it("are given with each place, and find what lies in it", async () => {
  const { rows } = await askFor(listRegionsOperation, "/regions");
  expect(rows.map(({ region, code }) => [region, code])).toEqual([
    ["江苏省", "320000"],
    ["江苏省/南京市", "320100"],
    ["江苏省/南京市/鼓楼区", "320106"],
    ["福建省", "350000"],
    ["福建省/福州市", "350100"],
    ["福建省/福州市/鼓楼区", "350102"],
  ]);
  for (const { region, code } of rows) expect(await slugsAt(code ?? ""), region).toEqual(await slugsAt(region));
  expect(await slugsAt("350102", "320106")).toHaveLength(2);
  expect(await slugsAt("410000")).toEqual([]);
});
