// The secret that signs the session cookies: named by the environment, or made once and kept beside the embedded database.
import "server-only";
import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Fault } from "../fault.ts";

/** The least length of BETTER_AUTH_SECRET, in characters. */
export const shortestSecret = 32;

/**
 * The secret of a data folder, made at the first call: 32 random bytes in `auth-secret`, for the owner's eyes only (0600).
 * Two starts at once make one.
 * @throws Fault where the folder cannot be used
 */
export async function keepSecret(dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, "auth-secret");
  try {
    const kept = await readFile(file, "utf8").catch(() => "");
    if (kept.trim().length >= shortestSecret) return kept.trim();
    await mkdir(dataFolder, { recursive: true });
    const draft = `${file}.${randomBytes(6).toString("hex")}`;
    await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
    if (kept !== "") await rm(file, { force: true });
    // A link either makes the whole file or finds that another process was quicker.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    await rm(draft, { force: true });
    return (await readFile(file, "utf8")).trim();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(`无法保存登录密钥：${reason}`, `The secret of the sign-in cannot be kept: ${reason}`, { cause });
  }
}
