// A small project of its own on disk, for tests of what reads a whole program.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";

/** Lays the files of a project out, by their paths in it, for the tests of a file; gives its root once they run. */
export function useProject(files: Record<string, string>): () => string {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "taizhang-project-"));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), text);
    }
  });
  afterAll(() => rm(root, { recursive: true }));
  return () => root;
}
