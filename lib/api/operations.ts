// All operations of the API, in the order in which they are documented.
import "server-only";
import type { Operation } from "./operation.ts";
import {
  getNoticeOperation,
  listDiagnosticsOperation,
  listLedgerOperation,
  listNoticesOperation,
} from "./operations/notices.ts";
import { getFacetsOperation, getOverviewOperation, listRegionsOperation } from "./operations/summaries.ts";
import { getRoundOperation, getUnitOperation, listRoundsOperation, listUnitsOperation } from "./operations/units.ts";

export const operations: readonly Operation[] = [
  getOverviewOperation,
  getFacetsOperation,
  listRegionsOperation,
  listUnitsOperation,
  getUnitOperation,
  listRoundsOperation,
  getRoundOperation,
  listNoticesOperation,
  getNoticeOperation,
  listLedgerOperation,
  listDiagnosticsOperation,
];
