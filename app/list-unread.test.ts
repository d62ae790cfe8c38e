import { describe, expect, test } from "vitest";
import { listUnread } from "./list-unread.ts";

describe("what of a page's address was not understood", () => {
  test("is said as it stands there, each value by itself", () => {
    expect(
      listUnread({ year: ["2024", "99999"], level: "conty", sort: "zz", region: "a/b/c/d", page: "0", lvel: "county" }),
    ).toEqual(["year=99999", "level=conty", "sort=zz", "region=a/b/c/d", "page=0", "lvel=county"]);
    expect(listUnread({ palette: "green.green" })).toEqual(["palette=green.green"]);
  });

  test("is nothing of what pages and forms write themselves, and of what chats hang on", () => {
    expect(
      listUnread({
        ...{ q: ["", "整改 到位"], level: "", year: ["unknown", "2024"], kind: "巡视", region: "410100", size: "30" },
        ...{ find: "甲", palette: "safe", page: "9999", from: "singlemessage", isappinstalled: "0", utm_source: "x" },
      }),
    ).toEqual([]);
  });

  test("is not a keyword that is too short, which is said where its rows would stand", () => {
    expect(listUnread({ q: "党" })).toEqual([]);
  });
});
