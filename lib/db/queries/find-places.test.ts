// A place that was asked for leads to its units, or to the nearest ones.
import { beforeAll, describe, expect, it } from "vitest";
import { findDivisions, toRegion } from "../../regions.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { saveWorld } from "../world-in-tests.ts";
import { findPlaces } from "./find-places.ts";

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
});

describe("words that name a division", () => {
  const regionsOf = (words: string) => findDivisions(words).map((division) => toRegion(division).join("/"));

  it("are its name, its short name, or its name below others", () => {
    const jinshui = ["河南省/郑州市/金水区"];
    for (const words of ["金水区", "金水", "郑州市金水区", "河南省郑州市金水区"])
      expect(regionsOf(words)).toEqual(jinshui);
    expect(regionsOf("绍兴市金水区")).toEqual([]);
    expect(regionsOf("安置房")).toEqual([]);
    expect(regionsOf("")).toEqual([]);
  });

  it("may name several", () => {
    const gulou = regionsOf("鼓楼区");
    expect(gulou).toContain("江苏省/南京市/鼓楼区");
    expect(gulou).toContain("河南省/开封市/鼓楼区");
  });
});

describe("a place", () => {
  it("without units leads to its city, or else to its province, with how many units are there", async () => {
    expect(await findPlaces("金水区")).toEqual([
      { region: ["河南省", "郑州市", "金水区"], units: 0, around: { region: ["河南省", "郑州市"], units: 2 } },
    ]);
    expect(await findPlaces(" 开 封市")).toEqual([
      { region: ["河南省", "开封市"], units: 0, around: { region: ["河南省"], units: 2 } },
    ]);
    expect(await findPlaces("拉萨市")).toEqual([{ region: ["西藏自治区", "拉萨市"], units: 0, around: null }]);
  });

  it("with units says how many, drafts not among them, and stands for all others of its name", async () => {
    expect(await findPlaces("河南")).toEqual([{ region: ["河南省"], units: 2, around: null }]);
    expect((await findPlaces("绍兴市"))[0]?.units).toBe(1);
  });

  it("of a name that several bear comes first where units are near, and no more come than asked for", async () => {
    const places = await findPlaces("鼓楼区", 3);
    expect(places).toHaveLength(3);
    expect(places[0]?.region).toEqual(["河南省", "开封市", "鼓楼区"]);
  });

  it("is none where the words name no division", async () => {
    expect(await findPlaces("安置房")).toEqual([]);
    expect(await findPlaces("")).toEqual([]);
  });
});
