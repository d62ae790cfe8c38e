import { expect, it } from "vitest";
import { countReads, makeUnit } from "./progress-in-tests.ts";
import { toRowNames } from "./progress-row.ts";

it("gives a unit that stands twice the year of its inspection, or of its notice where that states none", () => {
  const twice = makeUnit("甲区", null);
  const later = makeUnit("甲区", null, "2025-03-04");
  const undated = makeUnit("甲区", null, null);
  const toName = toRowNames([
    twice,
    { ...later, inspection: { ...later.inspection, start: null } },
    { ...undated, inspection: { ...undated.inspection, start: null } },
    makeUnit("乙区", null),
  ]);
  expect(toName(twice)).toBe("甲区 2023");
  expect(toName({ ...later, inspection: { ...later.inspection, start: null } })).toBe("甲区 2025");
  expect(toName({ ...undated, inspection: { ...undated.inspection, start: null } })).toBe("甲区");
  expect(toName(makeUnit("乙区", null))).toBe("乙区");
});

it("looks at each of thousands of units a few times", () => {
  const units = Array.from({ length: 3000 }, (_, at) => makeUnit(`第${at}区`, null));
  const { counted, reads } = countReads(units, "unit");
  const toName = toRowNames(counted);
  expect(counted.map(toName)[7]).toBe("第7区");
  expect(reads()).toBeLessThan(10 * units.length);
});
