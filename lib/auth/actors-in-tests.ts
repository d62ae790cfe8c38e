// For tests: people who act, without sessions.
import type { Actor } from "./actor.ts";

export const editor = {
  kind: "user",
  userId: "7",
  email: "li@example.cn",
  name: "李",
  role: "editor",
  sessionId: null,
} as const satisfies Actor;

export const admin = { ...editor, role: "admin" } as const satisfies Actor;
