import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growFile } from "./growing-file.ts";
import { gather } from "./unzip-in-tests.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-growing-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function* slowly(pieces: Uint8Array[], failAt = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  for (const [at, piece] of pieces.entries()) {
    await pause(2);
    if (at === failAt) throw new Error("broken");
    yield piece;
  }
}

describe("a file that is read while it is written", () => {
  const pieces = [10, 200_000, 1, 70_000, 64 * 1024, 3].map((size) => randomBytes(size));
  const whole = Buffer.concat(pieces);

  it("is whole for each reader, whenever they come and however slow they are", async () => {
    const file = await growFile(path.join(folder, "a"), slowly(pieces));
    const early = gather(file.read() as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>);
    const other = gather(file.read() as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>);
    expect(file.size()).toBeNull();
    await file.whole;
    expect(file.size()).toBe(whole.length);
    const late = gather(file.read() as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>);
    for (const read of [early, other, late]) expect(Buffer.compare((await read) as Uint8Array, whole)).toBe(0);
  });

  it("fails its readers where the writing fails, and never ends as if it were whole", async () => {
    const file = await growFile(path.join(folder, "b"), slowly(pieces, 3));
    await expect(gather(file.read() as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>)).rejects.toThrow();
    await expect(file.whole).rejects.toThrow("broken");
    expect(file.size()).toBeNull();
  });

  it("lets a reader leave", async () => {
    const file = await growFile(path.join(folder, "c"), slowly(pieces));
    const reader = file.read().getReader();
    await reader.read();
    await reader.cancel();
    await file.whole;
  });
});
