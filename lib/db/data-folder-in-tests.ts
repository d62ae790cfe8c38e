// A data folder for tests, to be thrown away with the server that was in it.
import { chmod, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Makes a data folder that can be thrown away, and the function that does it. */
export async function makeDataFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "taizhang-tests-")));
  await chmod(folder, 0o755); // root runs the server as another account, which has to pass
  const remove = async () => {
    // Where the account could not pass, the files are elsewhere and `postgres` is a link to them.
    const files = await realpath(path.join(folder, "postgres")).catch(() => folder);
    await rm(files, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}
