import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { referenceModels } from "@/lib/charts/models-in-tests.ts";
import { listPlotRows, toRowsPlot } from "@/lib/charts/row-shapes.ts";
import { ChartPlot } from "./chart-plot.tsx";

const { bars, strips, timeline, tiles, panels } = referenceModels;
const draw = (model: Parameters<typeof ChartPlot>[0]["model"]) => renderToStaticMarkup(<ChartPlot model={model} />);
const count = (html: string, words: string) => html.split(words).length - 1;

describe.each([bars, strips, timeline])("a chart of $shape on a page", (model) => {
  const html = draw(model);

  test("is one picture with a name, and each of its rows stands in it once", () => {
    expect(count(html, 'role="img"')).toBe(1);
    expect(html).toContain(`aria-label="${model.title} ${model.sentence}"`);
    for (const { label } of listPlotRows(model)) expect(count(html, `>${label}<`), label).toBe(1);
  });

  test("holds no words that only the pointer asks for", () => {
    expect(html).not.toContain("data-says");
  });

  test("lies in percentages, so that it needs no second drawing for another width", () => {
    const places = [...html.matchAll(/ (?:x|x1|x2|cx|width|y)="([^"]+)"/g)].map(([, place]) => place ?? "");
    expect(places.filter((place) => place.endsWith("%")).length).toBeGreaterThan(model.axis.ticks.length);
    expect(html).toContain(`--rows:${listPlotRows(model).length}`);
  });
});

test("the figures of bars lead to what states them, and their names to whose they are", () => {
  const html = draw(bars);
  const addresses = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&"));
  for (const { path, source } of bars.bars) {
    expect(addresses).toContain(path);
    if (source !== undefined) expect(addresses).toContain(source);
  }
});

test("provinces stand once each; small multiples once each", () => {
  const drawn = draw(tiles);
  expect(count(drawn, 'role="img"')).toBe(1);
  for (const tile of tiles.tiles) expect(count(drawn, `>${tile.label}<`), tile.label).toBe(1);
  expect(count(draw(panels), 'role="img"')).toBe(panels.panels.length);
});

test("what is sent to the browser holds what is drawn and not what stands around it", () => {
  const sent = JSON.stringify(toRowsPlot(bars));
  expect(sent).not.toContain(bars.note);
  expect(sent).not.toContain(bars.source);
  expect(sent.length).toBeLessThan(JSON.stringify(bars).length * 0.75);
});
