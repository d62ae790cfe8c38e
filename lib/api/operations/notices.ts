// Operations on notices, on the rows of their ledgers, and on what the reading noticed.
import "server-only";
import { getNotice } from "../../db/queries/get-notice.ts";
import { listDiagnosticsAfter } from "../../db/queries/list-diagnostics-after.ts";
import { listLedgerRowsAfter } from "../../db/queries/list-ledger-rows-after.ts";
import { listNoticesAfter } from "../../db/queries/list-notices-after.ts";
import { parseRowNumber } from "../../ledger/whole-number.ts";
import {
  defineOperation,
  diagnosticFilters,
  noticeFilters,
  rowFilters,
  toPair,
  toSliceAnswer,
  walk,
} from "../operation.ts";
import { diagnosticsSchema, ledgerSchema, noticeSchema, noticesSchema } from "../schema/answers.ts";
import {
  toDeclared,
  toDiagnostic,
  toDiagnosticRow,
  toItems,
  toLedgerRow,
  toListed,
  toPageAddress,
  toStatedRate,
  withNotice,
} from "../to-answer.ts";

export const listNoticesOperation = defineOperation({
  id: "listNotices",
  path: "/notices",
  names: [...noticeFilters, ...walk],
  keyParts: 1,
  answer: noticesSchema,
  async find(asked) {
    const slice = await listNoticesAfter(asked.filters, asked.after?.[0] ?? null, asked.limit);
    return toSliceAnswer(
      slice,
      asked,
      (row) => [row.id],
      (row) => ({
        ...row,
        href: toPageAddress("notices", row.id),
        listed: row.listed.map((one) => toListed(one, row.id)),
      }),
    );
  },
});

export const getNoticeOperation = defineOperation({
  id: "getNotice",
  path: "/notices/{id}",
  names: [],
  keyParts: 0,
  answer: noticeSchema,
  async find(_, key) {
    const number = parseRowNumber(key);
    const notice = number === null ? null : await getNotice(number);
    if (notice === null) return null;
    const { id, meta } = notice;
    return {
      ...notice,
      href: toPageAddress("notices", id),
      listed: notice.listed.map((one) => toListed(one, id)),
      meta: {
        ...meta,
        totals: meta.totals.map((one) => toDeclared(one, id)),
        completionRate: toStatedRate(meta.completionRate, meta.totals),
        outcomes: withNotice("outcomes", meta.outcomes, id, notice.corrections),
        amounts: withNotice("amounts", meta.amounts, id, notice.corrections),
      },
      items: toItems(notice.items, notice.corrections),
      diagnostics: notice.diagnostics.map((one) => toDiagnostic(one, id)),
    };
  },
});

export const listLedgerOperation = defineOperation({
  id: "listLedger",
  path: "/ledger",
  names: [...rowFilters, ...walk],
  keyParts: 2,
  answer: ledgerSchema,
  async find(asked) {
    const slice = await listLedgerRowsAfter(asked.filters, toPair(asked.after), asked.limit);
    return toSliceAnswer(slice, asked, (row) => [row.noticeId, row.position], toLedgerRow);
  },
});

export const listDiagnosticsOperation = defineOperation({
  id: "listDiagnostics",
  path: "/diagnostics",
  names: [...diagnosticFilters, ...walk],
  keyParts: 2,
  answer: diagnosticsSchema,
  async find(asked) {
    const slice = await listDiagnosticsAfter(asked.filters, toPair(asked.after), asked.limit);
    return toSliceAnswer(slice, asked, (row) => [row.noticeId, row.position], toDiagnosticRow);
  },
});
