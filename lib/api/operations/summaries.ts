// Operations on everything at once: the headline, the values of the filters, the places.
import "server-only";
import { countFacets } from "../../db/queries/count-facets.ts";
import { countHeadline } from "../../db/queries/count-headline.ts";
import { listRegions } from "../../db/queries/list-regions.ts";
import { listSources } from "../../db/queries/list-sources.ts";
import { toRegionCode } from "../../regions.ts";
import { defineOperation, noticeFilters, rowFilters } from "../operation.ts";
import { facetsSchema, overviewSchema } from "../schema/answers.ts";
import { regionsSchema } from "../schema/regions.ts";
import { toSums } from "../to-answer.ts";

export const getOverviewOperation = defineOperation({
  id: "getOverview",
  path: "/overview",
  names: noticeFilters,
  keyParts: 0,
  answer: overviewSchema,
  async find({ filters }) {
    const [{ sums, ...headline }, { total, notices }] = await Promise.all([
      countHeadline(filters),
      listSources(filters),
    ]);
    return { ...headline, sums: toSums(sums), sources: { total, notices } };
  },
});

export const getFacetsOperation = defineOperation({
  id: "getFacets",
  path: "/facets",
  names: [...rowFilters, "counted"],
  keyParts: 0,
  answer: facetsSchema,
  find: ({ filters, counted }) => countFacets(filters, counted),
});

export const listRegionsOperation = defineOperation({
  id: "listRegions",
  path: "/regions",
  names: noticeFilters,
  keyParts: 0,
  answer: regionsSchema,
  async find({ filters }) {
    const rows = (await listRegions(filters)).map(({ region, ...counts }) => {
      return { region, code: toRegionCode(region.split("/")), ...counts };
    });
    return { rows, total: rows.length };
  },
});
