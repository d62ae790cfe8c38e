// better-auth on our Prisma client: e-mail and password, sessions in the database, cookies. No route of its own is
// mounted and nobody signs up: the only ways in are lib/auth/sign-in.ts and what an admin adds.
import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { type Db, getDb } from "../db/client.ts";
import { readEnvironment } from "../env.ts";
import { clientAddressHeader } from "./client-address.ts";
import { longestPassword, shortestPassword } from "./password.ts";

/** How long a session lasts, in seconds: a week after signing in, whatever is done meanwhile. */
export const sessionLength = 7 * 24 * 60 * 60;

/**
 * As `nextCookies`, but asking who is signed in sets none: in a server action a cookie makes the page anew, and the door
 * of that page, which leads whoever is signed out elsewhere, would take the place of the answer and of what was typed.
 */
function cookiesOfChanges() {
  const { hooks, ...plugin } = nextCookies();
  const after = hooks.after.map((hook) => ({
    ...hook,
    matcher: ({ path }: { path?: string }) => path !== "/get-session",
  }));
  return { ...plugin, hooks: { ...hooks, after } };
}

function createAuth(db: Db, secret: string, baseURL: string) {
  return betterAuth({
    appName: "taizhang",
    secret,
    baseURL,
    // Besides the configured origin, the one that the request itself was sent to, as for server actions: a page of
    // another site cannot choose the Host of what it makes a browser send.
    trustedOrigins: async (request) => {
      const host = request?.headers.get("x-forwarded-host") ?? request?.headers.get("host");
      return host === null || host === undefined ? [] : [`http://${host}`, `https://${host}`];
    },
    database: prismaAdapter(db, { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: ["editor", "admin"], required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    // No sliding: a page cannot set a cookie while it renders, so a longer life would be lost on the browser.
    session: { expiresIn: sessionLength, disableSessionRefresh: true },
    databaseHooks: {
      session: {
        create: {
          // Checked after the password, so that a disabled account answers like a wrong password, and as slowly.
          before: async ({ userId }) => {
            const user = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
            return user !== null && user.disabledAt === null;
          },
        },
      },
    },
    // lib/db/attempts.ts does this for all processes.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Refusals are answered in words; "User not found" and the like have no place in a log.
    logger: { level: "error" },
    advanced: {
      cookiePrefix: "taizhang",
      useSecureCookies: baseURL.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      // Said, because better-auth leaves both checks out where it takes the process for a test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader], ipv6Subnet: 128 },
      database: { generateId: "uuid" },
    },
    plugins: [cookiesOfChanges()],
  });
}

export type Auth = ReturnType<typeof createAuth>;

const kept = globalThis as { taizhangAuth?: { key: string; db: Db; auth: Auth } };

/** The sign-in of this process; `null` where no secret is set, and then nobody is or gets signed in. */
export function getAuth(): Auth | null {
  const { authSecret, siteUrl, port } = readEnvironment();
  if (authSecret === null) return null;
  const baseURL = siteUrl ?? `http://localhost:${port}`;
  const db = getDb();
  const key = `${baseURL} ${authSecret}`;
  if (kept.taizhangAuth?.key !== key || kept.taizhangAuth.db !== db) {
    kept.taizhangAuth = { key, db, auth: createAuth(db, authSecret, baseURL) };
  }
  return kept.taizhangAuth.auth;
}
