// The answer on places: each with its code, and with how many units and inspections it takes in.
import { z } from "zod";
import { component, say } from "./component.ts";
import { count } from "./refs.ts";

export const regionsSchema = component(
  "Regions",
  "有单位被巡视巡察的地区，由省到县",
  "the places in which units were inspected, from the provinces down",
  z.object({
    rows: z.array(
      z.object({
        region: say(z.string(), "筛选参数 region 的值", "the value for the filter region"),
        code: say(
          z
            .string()
            .regex(/^\d{6}$/)
            .nullable(),
          "行政区划代码（GB/T 2260），也可作筛选参数 region 的值",
          "its code in GB/T 2260, which the filter region takes as well",
        ),
        units: count,
        inspections: count,
      }),
    ),
    total: count,
  }),
);
