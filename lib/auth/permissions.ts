// Who may do what: one table from an action to the least role that it asks for. Nothing else knows.
import { z } from "zod";
import type { AuditedAction } from "../ledger/audit.ts";

/** From the least to the most. A reader has no account. */
export const roles = ["reader", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** The roles that an account can have. */
export const accountRoleSchema = z.enum(["editor", "admin"]);
export type AccountRole = z.infer<typeof accountRoleSchema>;

/** Action → least role. What anyone may do is no action and does not stand here. */
export const leastRole = {
  "notice.import": "editor",
  "notice.read-draft": "editor",
  "notice.correct": "editor",
  "notice.publish": "editor",
  "notice.withdraw": "editor",
  "notice.remove": "editor",
  "notice.reread": "admin",
  "history.list": "editor",
  "unit.merge": "editor",
  "round.merge": "editor",
  "account.change-password": "editor",
  "account.list-sessions": "editor",
  "account.end-session": "editor",
  "account.end-all-sessions": "editor",
  "user.list": "admin",
  "user.add": "admin",
  "user.set-role": "admin",
  "user.set-password": "admin",
  "user.disable": "admin",
  "user.enable": "admin",
  "user.remove": "admin",
  "chart.withdraw": "admin",
  "audit.list": "admin",
} as const satisfies Record<AuditedAction, AccountRole> & Record<string, AccountRole>;

export type Action = keyof typeof leastRole;

/** Whether `role` reaches the least role of `action`. */
export function mayDo(role: Role, action: Action): boolean {
  return roles.indexOf(role) >= roles.indexOf(leastRole[action]);
}

/** Changes that anyone may make: each adds something that touches nothing else, and is bounded by itself. */
export const publicActions = ["chart.freeze"] as const;
export type PublicAction = (typeof publicActions)[number];
