// The environment -> settings, checked once at the door. Nothing else of the project reads `process.env` for settings.
import path from "node:path";
import { z } from "zod";
import { Fault } from "./fault.ts";

/** An unset variable and an empty one are the same: compose files and .env files often leave them empty. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const environmentSchema = z.object({
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, "postgresql://USER:PASSWORD@HOST:5432/DATABASE")),
  PORT: optional(z.coerce.number("0–65535").int("0–65535").min(0, "0–65535").max(65_535, "0–65535")),
  HOST: optional(z.string()),
  TAIZHANG_DATA: optional(z.string()),
  TAIZHANG_URL: optional(
    z
      .url({ protocol: /^https?$/, error: "https://HOST" })
      .refine((url) => URL.canParse(url) && new URL(url).pathname === "/", "https://HOST"),
  ),
  TAIZHANG_TRUSTED_PROXIES: optional(z.coerce.number("0–9").int("0–9").min(0, "0–9").max(9, "0–9")),
  BETTER_AUTH_SECRET: optional(z.string().min(32, "≥ 32 characters: openssl rand -base64 32")),
});

export interface Environment {
  /** The PostgreSQL database to use; `null` asks for the embedded server. */
  databaseUrl: string | null;
  /** Where the pages are served; 0 takes any free port. */
  port: number;
  /** The address to listen on; `null` is every address of the machine. */
  host: string | null;
  /** Absolute path of the folder that holds the embedded server's data, and the open data while they are handed out. */
  dataFolder: string;
  /** The origin under which readers reach the pages, as `https://taizhang.example.cn`; `null` is localhost. */
  siteUrl: string | null;
  /** How many proxies stand before the application, each adding to X-Forwarded-For; 0 believes none of it. */
  trustedProxies: number;
  /** Signs the session cookies; `null` leaves the sign-in switched off. */
  authSecret: string | null;
}

/**
 * Reads the settings.
 * @throws Fault naming each variable that makes no sense, and the form that it should have
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const result = environmentSchema.safeParse(source);
  if (!result.success) {
    // One value may fail several checks of the same form.
    const wrong = [...new Set(result.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`))].join(
      ", ",
    );
    throw new Fault(`环境变量有误:${wrong}`, `These environment variables make no sense: ${wrong}`);
  }
  const { DATABASE_URL, PORT, HOST, TAIZHANG_DATA, TAIZHANG_URL, TAIZHANG_TRUSTED_PROXIES, BETTER_AUTH_SECRET } =
    result.data;
  return {
    databaseUrl: DATABASE_URL ?? null,
    port: PORT ?? 3000,
    host: HOST ?? null,
    // The build would take this for files of the application and trace the whole project.
    dataFolder: path.resolve(/* turbopackIgnore: true */ TAIZHANG_DATA ?? ".data"),
    siteUrl: TAIZHANG_URL === undefined ? null : new URL(TAIZHANG_URL).origin,
    trustedProxies: TAIZHANG_TRUSTED_PROXIES ?? 0,
    authSecret: BETTER_AUTH_SECRET ?? null,
  };
}
