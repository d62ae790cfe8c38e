import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { noFilters } from "@/lib/filters.ts";
import type { FoundName } from "@/lib/ledger/detail.ts";
import type { FoundPlace } from "@/lib/ledger/found.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { FoundNames } from "./found-names.tsx";
import { NothingFound } from "./search-hints.tsx";

const city: FoundPlace = { region: ["河南省", "郑州市"], units: 2, around: null };
const missing: FoundPlace = { region: ["河南省", "郑州市", "金水区"], units: 0, around: city };
const nowhere: FoundPlace = { region: ["西藏自治区"], units: 0, around: null };
const unit: FoundName = { type: "unit", unit: { slug: "甲", name: "甲", region: city.region }, inspections: 1 };

const toText = (markup: string) => markup.replaceAll(/<[^>]+>/g, "").replaceAll(/[\u2009\u202f]/g, " ");
const context = (locale: Locale) => ({ locale, messages: getMessages(locale) });

test("a place has a line where it takes in more units than stand there by name", () => {
  const show = (names: FoundName[]) =>
    toText(renderToStaticMarkup(<FoundNames names={names} places={[city]} {...context("zh-CN")} />));
  expect(show([unit])).toBe("名称或地区相符甲 河南省 郑州市郑州市有 2 个单位");
  expect(show([unit, { ...unit, unit: { ...unit.unit, slug: "乙", name: "乙" } }])).not.toContain("有 2 个单位");
  expect(renderToStaticMarkup(<FoundNames names={[]} places={[]} {...context("zh-CN")} />)).toBe("");
});

test("where nothing is found of a known place, it is said so, and the way leads to the nearest units", () => {
  const show = (locale: Locale, places: FoundPlace[], q: string) =>
    renderToStaticMarkup(
      <NothingFound filters={{ ...noFilters, q }} isNarrowed={false} missing={places} {...context(locale)} />,
    );
  const markup = show("zh-CN", [missing], "金水区");
  expect(toText(markup)).toContain("尚未收录金水区的通报尚未收录河南省郑州市金水区的通报；郑州市有 2 个单位");
  expect(decodeURIComponent(markup)).toContain('href="/units?region=河南省/郑州市"');
  expect(toText(show("en", [missing], "金水区"))).toContain("No notice of 河南省郑州市金水区 yet; 郑州市 has 2 units");
  expect(toText(show("zh-CN", [nowhere], "西藏"))).toContain("尚未收录西藏自治区的通报。");
  expect(toText(show("zh-CN", [], "绝无"))).toContain("没有找到“绝无”");
});
