// Goes through every server action for every role, and holds every page, route and action against the table of doors.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { mayDo, type Role, roles } from "@/lib/auth/permissions.ts";
import { signInForHeaders, testSecret, toRequestHeaders } from "@/lib/auth/request-in-tests.ts";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { getDb } from "@/lib/db/client.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { isGuarded } from "@/lib/db/guard.ts";
import { addUser } from "@/lib/db/mutations/add-user.ts";
import { actionDoors, type Door, doors } from "./doors.ts";

// The request is the framework's to give; everything behind it is real: the session, the database, the action.
const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/cache", () => ({ refresh: () => {}, revalidatePath: () => {} }));

const app = import.meta.dirname;
const password = "three calm otters";

async function listFiles(folder: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && pattern.test(entry.name) && !entry.name.includes(".test."));
  return files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("generated"))
    .sort();
}

/** Files that hold server actions: the directive stands first, or the whole application is searched in vain. */
async function listActionFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ["app", "components", "lib"]) {
    for (const file of await listFiles(path.join(app, "..", folder), /\.tsx?$/)) {
      const source = await readFile(file, "utf8");
      if (!/^\s*["']use server["']/m.test(source)) continue;
      expect(
        source.replace(/^(\s*\/\/.*\n)*/, ""),
        `${file}: "use server" stands at the top of a file of its own`,
      ).toMatch(/^["']use server["']/);
      found.push(file);
    }
  }
  return found;
}

type ServerAction = (before: null, form: FormData) => Promise<unknown>;

async function loadActions(): Promise<Map<string, ServerAction>> {
  const actions = new Map<string, ServerAction>();
  for (const file of await listActionFiles()) {
    const exported = (await import(file)) as Record<string, unknown>;
    for (const [name, action] of Object.entries(exported)) {
      actions.set(`${path.relative(app, file)}#${name}`, action as ServerAction);
    }
  }
  return actions;
}

/** The reason of a refusal for want of rights; `null` where the action went on to do its work, whatever came of it. */
async function findRefusal(action: ServerAction): Promise<string | null> {
  try {
    const answer = (await action(null, new FormData())) as { ok?: boolean; reason?: string } | null;
    return answer?.ok === false && /^(not-signed-in|forbidden)$/.test(answer.reason ?? "")
      ? (answer.reason as string)
      : null;
  } catch (error) {
    if (String((error as { digest?: unknown }).digest).startsWith("NEXT_REDIRECT")) return null;
    throw error;
  }
}

function expectedRefusal(door: Door, role: Role): string | null {
  if (door === "public" || mayDo(role, door)) return null;
  return role === "reader" ? "not-signed-in" : "forbidden";
}

useTestDatabase();
beforeAll(async () => {
  process.env.BETTER_AUTH_SECRET = testSecret;
  for (const role of ["editor", "admin"] as const) {
    const made = await addUser(systemActor("test"), { email: `${role}@example.cn`, name: role, role, password });
    if (!made.ok) throw new Error(made.reason);
  }
});

async function toHeaders(role: Role): Promise<Headers> {
  return role === "reader" ? toRequestHeaders() : signInForHeaders(`${role}@example.cn`, password);
}

describe("the table of doors", () => {
  it("names every page and route that there is, and none that is not", async () => {
    const files = await listFiles(app, /^(page|route|default)\.tsx?$/);
    expect(Object.keys(doors).sort()).toEqual(files.map((file) => path.relative(app, file)));
  });

  it("names every server action that there is, and none that is not", async () => {
    expect(Object.keys(actionDoors).sort()).toEqual([...(await loadActions()).keys()].sort());
  });
});

describe.each(roles)("as %s", (role) => {
  it.each(Object.entries(actionDoors))("%s asks for %s", async (name, door) => {
    const action = (await loadActions()).get(name) as ServerAction;
    request.headers = await toHeaders(role);
    await getDb().signInAttempt.deleteMany();
    const before = await getDb().auditEntry.count();
    expect(await findRefusal(action)).toBe(expectedRefusal(door, role));
    if (expectedRefusal(door, role) !== null) expect(await getDb().auditEntry.count()).toBe(before);
  });
});

describe("pages, routes and actions", () => {
  it("reach the data through what authorises only", async () => {
    for (const file of await listFiles(app, /\.tsx?$/)) {
      const source = await readFile(file, "utf8");
      expect(source, file).not.toMatch(/from "[^"]*lib\/(db\/client|db\/generated|auth\/system-actor)/);
      for (const [, names = "", module = ""] of source.matchAll(
        /import \{([^}]*)\} from "@\/(lib\/db\/mutations\/[^"]+)"/g,
      )) {
        const exported = (await import(path.join(app, "..", module))) as Record<string, unknown>;
        for (const name of names
          .split(",")
          .map((one) => one.trim())
          .filter((one) => one !== "" && !one.startsWith("type "))) {
          if (typeof exported[name] === "function") expect(isGuarded(exported[name]), `${file}: ${name}`).toBe(true);
        }
      }
    }
  });
});
