import { describe, expect, it } from "vitest";
import { type Actor, authorise, checkPermit, reader } from "./actor.ts";
import { type Action, leastRole, mayDo, roles } from "./permissions.ts";
import { systemActor } from "./system-actor.ts";

const actions = Object.keys(leastRole) as Action[];

function toUser(role: "editor" | "admin"): Actor {
  return { kind: "user", userId: "1", email: "a@example.cn", name: "甲", role, sessionId: null };
}

describe("permissions", () => {
  it("lets a reader do nothing that has a permission", () => {
    for (const action of actions) {
      expect(mayDo("reader", action), action).toBe(false);
      expect(authorise(reader, action)).toEqual({ ok: false, reason: "not-signed-in" });
    }
  });

  it("lets each role do all that the role below may do, and an admin everything", () => {
    for (const action of actions) {
      const allowed = roles.map((role) => mayDo(role, action));
      expect(allowed, action).toEqual([...allowed].sort());
      expect(mayDo("admin", action)).toBe(true);
    }
  });

  it("lets an editor work on notices and on their own account, and not on users", () => {
    for (const action of actions) {
      const outcome = authorise(toUser("editor"), action);
      if (/^(user|audit)\./.test(action)) expect(outcome, action).toEqual({ ok: false, reason: "forbidden" });
      if (/^(account|unit|round)\./.test(action)) expect(outcome, action).toMatchObject({ ok: true });
    }
    expect(authorise(toUser("editor"), "notice.publish")).toMatchObject({
      ok: true,
      permit: { action: "notice.publish" },
    });
  });

  it("lets a command do everything", () => {
    for (const action of actions) expect(authorise(systemActor("import"), action).ok).toBe(true);
  });
});

describe("a permit", () => {
  it("holds for the action that it was given for, and for no other", () => {
    const outcome = authorise(toUser("editor"), "notice.publish");
    if (!outcome.ok) throw new Error("refused");
    expect(() => checkPermit(outcome.permit, "notice.publish")).not.toThrow();
    expect(() => checkPermit(outcome.permit as never, "user.remove")).toThrow("no permit for user.remove");
  });

  it("cannot be made up, copied or changed", () => {
    const made = { actor: toUser("admin"), action: "user.remove" };
    expect(() => checkPermit(made as never, "user.remove")).toThrow();
    const outcome = authorise(toUser("admin"), "user.remove");
    if (!outcome.ok) throw new Error("refused");
    expect(() => checkPermit({ ...outcome.permit }, "user.remove")).toThrow();
    expect(() => Object.assign(outcome.permit, { action: "user.add" })).toThrow();
  });
});
