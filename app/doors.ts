// Every door of the application and who may go through: pages, routes and server actions, by file. Held against the
// file system by doors.test.ts and gone through for every role there and in e2e/doors.spec.ts: a new one is declared
// here or the tests fail. What a door declares is checked where the data is; this table opens and shuts nothing.
import type { Action } from "@/lib/auth/permissions.ts";

/** An action asks for its least role; `public` is for everyone. */
export type Door = Action | "public";

/** Pages and routes, by their file in app/. */
export const doors: Record<string, Door> = {
  "about/page.tsx": "public",
  "account/page.tsx": "account.list-sessions",
  "admin/merge/page.tsx": "unit.merge",
  "admin/users/page.tsx": "user.list",
  "api/page.tsx": "public",
  "api/v1/[...path]/route.ts": "public",
  "api/v1/diagnostics/route.ts": "public",
  "api/v1/facets/route.ts": "public",
  "api/v1/ledger/route.ts": "public",
  "api/v1/notices/[id]/route.ts": "public",
  "api/v1/notices/route.ts": "public",
  "api/v1/openapi.json/route.ts": "public",
  "api/v1/overview/route.ts": "public",
  "api/v1/regions/route.ts": "public",
  "api/v1/rounds/[slug]/route.ts": "public",
  "api/v1/rounds/route.ts": "public",
  "api/v1/units/[slug]/route.ts": "public",
  "api/v1/units/route.ts": "public",
  "charts/[file]/route.ts": "public",
  "checks/page.tsx": "public",
  "colours/page.tsx": "public",
  "compare/page.tsx": "public",
  "history/page.tsx": "history.list",
  "embed/[question]/route.ts": "public",
  "frozen/[id]/files/[format]/route.ts": "public",
  "frozen/[id]/page.tsx": "public",
  "frozen/route.ts": "public",
  "ledger/page.tsx": "public",
  "notices/(list)/page.tsx": "public",
  "notices/[notice]/diff/page.tsx": "public",
  "notices/[notice]/page.tsx": "public",
  "notices/import/files/route.ts": "notice.import",
  "notices/import/page.tsx": "notice.import",
  "open-data.zip/route.ts": "public",
  "page.tsx": "public",
  "review/[notice]/page.tsx": "notice.read-draft",
  "review/page.tsx": "notice.read-draft",
  "rounds/(list)/page.tsx": "public",
  "rounds/[round]/page.tsx": "public",
  "rounds/[round]/report/page.tsx": "public",
  "search/names/route.ts": "public",
  "search/page.tsx": "public",
  "sign-in/page.tsx": "public",
  "tables/[file]/route.ts": "public",
  "units/(list)/page.tsx": "public",
  "units/[unit]/page.tsx": "public",
  "units/[unit]/report/page.tsx": "public",
};

/** Server actions, by file and name. */
export const actionDoors: Record<string, Door> = {
  "sign-in/actions.ts#signInAction": "public",
  "account/actions.ts#signOutAction": "public",
  "account/actions.ts#changePasswordAction": "account.change-password",
  "account/actions.ts#endSessionAction": "account.end-session",
  "account/actions.ts#endAllSessionsAction": "account.end-all-sessions",
  "admin/merge/actions.ts#mergeAction": "unit.merge",
  "admin/merge/actions.ts#undoMergeAction": "unit.merge",
  "admin/users/actions.ts#addUserAction": "user.add",
  "admin/users/actions.ts#changeUserAction": "user.set-role",
  "review/actions.ts#changePublishingAction": "notice.publish",
  "review/actions.ts#publishDraftsAction": "notice.publish",
  "review/[notice]/actions.ts#chooseInspectionAction": "notice.correct",
  "review/[notice]/actions.ts#correctNoticeAction": "notice.correct",
  "review/[notice]/actions.ts#publishNoticeAction": "notice.publish",
  "review/[notice]/actions.ts#removeNoticeAction": "notice.remove",
  "review/[notice]/actions.ts#undoCorrectionAction": "notice.correct",
  "review/[notice]/actions.ts#withdrawNoticeAction": "notice.withdraw",
};
