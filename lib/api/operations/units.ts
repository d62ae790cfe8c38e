// Operations on units and rounds.
import "server-only";
import { getRound } from "../../db/queries/get-round.ts";
import { getUnit } from "../../db/queries/get-unit.ts";
import { listRoundsAfter } from "../../db/queries/list-rounds-after.ts";
import { listUnitsAfter } from "../../db/queries/list-units-after.ts";
import { defineOperation, noticeFilters, toSliceAnswer, walk, without } from "../operation.ts";
import { roundSchema, roundsSchema, unitSchema, unitsSchema } from "../schema/answers.ts";
import {
  toDiagnostic,
  toInspection,
  toItems,
  toPageAddress,
  toRoundNotice,
  toStatedRate,
  toSums,
  withNotice,
} from "../to-answer.ts";

export const listUnitsOperation = defineOperation({
  id: "listUnits",
  path: "/units",
  names: [...noticeFilters, "subject", ...walk],
  keyParts: 1,
  answer: unitsSchema,
  async find(asked) {
    const slice = await listUnitsAfter(asked.filters, asked.after?.[0] ?? null, asked.limit);
    return toSliceAnswer(
      slice,
      asked,
      (row) => [row.id],
      ({ slug, name, region, inspections }) => ({
        slug,
        name,
        region,
        href: toPageAddress("units", slug),
        inspections: inspections.map(toInspection),
      }),
    );
  },
});

export const getUnitOperation = defineOperation({
  id: "getUnit",
  path: "/units/{slug}",
  names: [...without(noticeFilters, "unit"), "subject"],
  keyParts: 0,
  answer: unitSchema,
  async find({ filters }, slug) {
    const unit = await getUnit(slug, filters);
    if (unit === null) return null;
    const inspections = unit.inspections.map((one) => ({
      ...toInspection(one),
      history: one.history,
      outcomes: withNotice("outcomes", one.outcomes, one.notice.id, one.corrections),
      amounts: withNotice("amounts", one.amounts, one.notice.id, one.corrections),
      systems: one.systems,
      completionRate: toStatedRate(one.completionRate, one.declared),
      unfinished: one.unfinished,
      longTerm: one.longTerm,
      diagnostics: one.diagnostics.map((diagnostic) => toDiagnostic(diagnostic, one.notice.id)),
      items: toItems(one.items, one.corrections),
    }));
    return {
      slug: unit.slug,
      name: unit.name,
      region: unit.region,
      href: toPageAddress("units", unit.slug),
      inspections,
    };
  },
});

export const listRoundsOperation = defineOperation({
  id: "listRounds",
  path: "/rounds",
  names: [...noticeFilters, ...walk],
  keyParts: 1,
  answer: roundsSchema,
  async find(asked) {
    const slice = await listRoundsAfter(asked.filters, asked.after?.[0] ?? null, asked.limit);
    return toSliceAnswer(
      slice,
      asked,
      (row) => [row.id],
      ({ id: _, sums, roundNotice, ...row }) => ({
        ...row,
        roundNotice: roundNotice && toRoundNotice(roundNotice),
        href: toPageAddress("rounds", row.round.slug),
        sums: toSums(sums),
      }),
    );
  },
});

export const getRoundOperation = defineOperation({
  id: "getRound",
  path: "/rounds/{slug}",
  names: [...without(noticeFilters, "round"), "subject", "sort", "order"],
  keyParts: 0,
  answer: roundSchema,
  async find({ filters }, slug) {
    const found = await getRound(slug, filters);
    if (found === null) return null;
    const { sums, inspections, roundNotice, roundNotices, ...round } = found;
    return {
      ...round,
      roundNotice: roundNotice && toRoundNotice(roundNotice),
      roundNotices: roundNotices.map(toRoundNotice),
      href: toPageAddress("rounds", round.round.slug),
      sums: toSums(sums),
      inspections: inspections.map((row) => ({ unit: row.unit, ...toInspection(row) })),
    };
  },
});
