import { expect, test } from "vitest";
import { parseFilters } from "../filters.ts";
import { toStatingHref, toSumHref } from "./sum-address.ts";

const asked = parseFilters(new URLSearchParams("region=河南省&q=招投标&status=done&sort=name&page=3"));
const units = `/units?${new URLSearchParams("region=河南省&q=招投标&subject=task")}`;

test("a sum leads to the units that it runs over, which the keyword narrowed too, not rows and order", () => {
  const led = parseFilters(new URL(toStatingHref("task", asked), "http://a.cn").searchParams);
  expect(led).toEqual(parseFilters(new URL(units, "http://a.cn").searchParams));
  expect(led.q).toBe("招投标");
  expect(led.status).toEqual([]);
});

test("a sum that one notice alone states leads to its sentence", () => {
  expect(toSumHref({ source: "/notices/3?at=1-2#at" }, "task", asked)).toBe("/notices/3?at=1-2#at");
  expect(toSumHref({}, "task", asked)).toBe(toStatingHref("task", asked));
});
