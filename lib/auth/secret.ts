// The secret that signs the session cookies: named by the environment, or made once and kept beside the embedded database.
import "server-only";
import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../fault.ts";

/** The least length of BETTER_AUTH_SECRET, in characters. */
export const shortestSecret = 32;

/** A start that holds its turn for longer than this, in milliseconds, was killed. */
const LONGEST_TURN = 5_000;

/** What stands in the file, where it is whole: a full disk or a power cut may have left nothing or a part. */
async function readWhole(file: string): Promise<string | null> {
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  return kept.length >= shortestSecret ? kept : null;
}

/** Puts the draft in the file's place unless a whole one stands there; one at a time, so that none takes away another's. */
async function settle(draft: string, file: string): Promise<string> {
  const turn = `${file}.turn`;
  for (;;) {
    const isMine = await link(draft, turn).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
        return false;
      },
    );
    const kept = await readWhole(file);
    if (isMine) await (kept === null ? rename(turn, file) : rm(turn, { force: true }));
    else if (kept === null) {
      const held = await stat(turn).catch(() => null);
      if (held !== null && Date.now() - held.mtimeMs > LONGEST_TURN) await rm(turn, { force: true });
      else await sleep(20);
    }
    const secret = kept ?? (await readWhole(file));
    if (secret !== null) return secret;
  }
}

/**
 * The secret of a data folder, made at the first call: 32 random bytes in `auth-secret`, for the owner's eyes only (0600).
 * Two starts at once make one; what is not whole is made anew.
 * @throws Fault where the folder cannot be used
 */
export async function keepSecret(dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, "auth-secret");
  try {
    const kept = await readWhole(file);
    if (kept !== null) return kept;
    await mkdir(dataFolder, { recursive: true });
    const draft = `${file}.${randomBytes(6).toString("hex")}`;
    try {
      // On the disk before it has its name: a power cut then leaves all of it or nothing.
      await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flush: true });
      return await settle(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(`无法保存登录密钥：${reason}`, `The secret of the sign-in cannot be kept: ${reason}`, { cause });
  }
}
