// What `npm run -s parse` prints of a file: a reading, a refusal, or that there is none; never nothing.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileToLine } from "./parse-file.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-parse-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the line of a file", () => {
  it("is a refusal where a text is no notice, and says what the system said where there is no file", async () => {
    const weather = path.join(folder, "weather.txt");
    await writeFile(weather, "今天天气很好，适合出门散步。");
    expect(await readFileToLine(weather)).toMatchObject({ line: { file: weather, refused: "not-a-notice" }, code: 1 });
    const missing = path.join(folder, "missing.txt");
    expect(await readFileToLine(missing)).toEqual({ line: { file: missing, error: "ENOENT" }, code: 2, why: "ENOENT" });
  });

  it("is there also where the reading breaks", async () => {
    const file = path.join(folder, "bug.txt");
    await writeFile(file, "一篇通报");
    const broken = await readFileToLine(file, () => {
      throw new TypeError("a rule without its words");
    });
    expect(broken).toMatchObject({ line: { file, error: "failed" }, code: 2 });
    expect(broken.why).toContain("a rule without its words");
  });
});
