// An inspection by a 市委 that may be a county-level city's or its prefecture's: the doubt, for whoever reviews.
// example  昆山|实验中学, 地区 江苏省 苏州市 昆山市, |市委第二巡察组| → ambiguous-authority
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { Ledger } from "../../ledger/schema.ts";
import { toAuthority } from "./authority.ts";

/** Nothing where no region is known: whose a 市委 is, is then open with where the unit lies. */
export function checkAuthority({ meta }: Pick<Ledger, "meta">): Diagnostic[] {
  const { region, inspection, unit, issuer } = meta;
  const { level, body, round } = inspection;
  if (level?.value !== "municipal" || region === null || region.value.length < 2) return [];
  const printed = {
    committees: [round?.value ?? null, body?.value ?? null],
    units: [unit?.value ?? null, issuer?.value ?? null],
  };
  if (toAuthority("municipal", region.value, printed).isKnown) return [];
  const [, prefecture = "", city] = region.value;
  const spans = [region.span, (body ?? round)?.span ?? level.span]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const values = { prefecture, ...(city?.endsWith("市") ? { city } : {}) };
  return [{ code: "ambiguous-authority", severity: "warning", spans, values }];
}
