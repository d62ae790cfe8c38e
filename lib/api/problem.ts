// An answer that says what was wrong, for programs and people: RFC 9457, in the reader's language.
import { z } from "zod";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { faultReasons, type ParameterFault, sayFault } from "../parameter-faults.ts";
import { component, say } from "./schema/component.ts";

/** Why a parameter is refused. */
const faultSchema = z.enum(faultReasons);

export const problemKinds = [
  "invalid-parameters",
  "not-found",
  "method-not-allowed",
  "internal",
  "unavailable",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

const statuses: Record<ProblemKind, number> = {
  "invalid-parameters": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  internal: 500,
  unavailable: 503,
};

export const problemSchema = component(
  "Problem",
  "出错说明（RFC 9457）；title 与 detail 的语言依 Accept-Language",
  "what was wrong (RFC 9457); title and detail are in the language of Accept-Language",
  z.object({
    type: say(z.string(), "错误种类，地址指向它的说明", "the kind of problem; its address explains it"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameters: say(
      z.array(z.object({ name: z.string(), reason: faultSchema, detail: z.string() })).optional(),
      "哪些参数不对",
      "the parameters concerned",
    ),
  }),
);
export type Problem = z.infer<typeof problemSchema>;

/** The problem in words. */
export function toProblem(kind: ProblemKind, locale: Locale, faults: readonly ParameterFault[] = []): Problem {
  const { title, detail } = getMessages(locale).api.problems;
  const problem: Problem = { type: `/api#${kind}`, title: title[kind], status: statuses[kind], detail: detail[kind] };
  if (faults.length > 0)
    problem.parameters = faults.map((fault) => {
      const { name, reason } = fault;
      return { name, reason, detail: sayFault(fault, locale) };
    });
  return problem;
}

/** The status with which a problem is answered. */
export function statusOf(kind: ProblemKind): number {
  return statuses[kind];
}
