import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
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

  it("gives its room back when the last reader has left, and not before", async () => {
    const file = await growFile(path.join(folder, "c"), slowly(pieces));
    const leaving = file.read().getReader();
    const staying = gather(file.read() as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>);
    const late = file.read().getReader();
    await leaving.read();
    await leaving.cancel();
    await file.whole;
    let isGone = false;
    const gone = file.retire().then(() => {
      isGone = true;
    });
    expect(Buffer.compare(await staying, whole)).toBe(0);
    await pause(20);
    expect(isGone).toBe(false);
    await late.cancel();
    await gone;
  });

  it("leaves no file behind, whole or not", async () => {
    const file = await growFile(path.join(folder, "d"), slowly(pieces));
    expect(await readdir(folder)).toEqual([]);
    await file.whole;
    const failing = await growFile(path.join(folder, "e"), slowly(pieces, 1));
    await expect(failing.whole).rejects.toThrow("broken");
    await failing.retire();
    expect(await readdir(folder)).toEqual([]);
  });
});
