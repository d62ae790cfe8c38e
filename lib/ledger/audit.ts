// What the audit holds of a change: what was done, and to what kind of thing. The dictionaries have a word for each.
export type AuditedAction =
  | `notice.${"import" | "correct" | "publish" | "withdraw" | "remove" | "reread"}`
  | "unit.merge"
  | "round.merge"
  | `account.${"change-password" | "end-session" | "end-all-sessions"}`
  | `user.${"add" | "set-role" | "set-password" | "disable" | "enable" | "remove"}`
  | "chart.withdraw";

export type AuditedKind =
  | "notice"
  | "unit"
  | "round"
  | "user"
  | "session"
  | "samples"
  | "file"
  | "publish-run"
  | "frozen-version";
