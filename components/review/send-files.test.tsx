import { afterEach, describe, expect, test, vi } from "vitest";
import { canInsist, canRetry, nameBatch, type QueuedFile, sendFiles } from "./send-files.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const files = (...names: string[]): QueuedFile[] =>
  names.map((name, key) => ({ key, name, content: "通报。", state: "waiting" }));

/** Sends the files to a server that answers as it is told to, and gives what became of each. */
async function sendTo(answer: (name: string) => Promise<Response>, sent: QueuedFile[]): Promise<QueuedFile[]> {
  vi.stubGlobal("fetch", async (address: string, { body }: { body: FormData }) =>
    address === "/health" ? new Response("ok\n") : answer(String(body.get("pastedName"))),
  );
  const after = new Map(sent.map((file) => [file.key, file]));
  await sendFiles(sent, nameBatch(), new AbortController().signal, (key, state) => {
    const file = after.get(key);
    if (file !== undefined) after.set(key, { ...file, state });
  });
  return [...after.values()];
}

const row = { id: 1, fileName: "甲", byteSize: 3, outcomes: [{ ok: true, noticeId: 7 }], at: "" };

test("a batch has a name also where the site has no certificate, and with it no randomUUID", () => {
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes.fill(171) });
  expect(nameBatch()).toBe("ab".repeat(16));
});

describe("a file that does not arrive", () => {
  test("is told of by itself, can be sent again, and keeps no other from going", async () => {
    const after = await sendTo(
      async (name) => {
        if (name === "甲") throw new TypeError("Failed to fetch");
        if (name === "乙") return new Response("Internal Server Error", { status: 500 });
        if (name === "丙") return Response.json({ fault: "busy" }, { status: 503 });
        return Response.json({ files: [row] });
      },
      files("甲", "乙", "丙", "丁"),
    );
    expect(after.map(({ state }) => state)).toEqual([
      { fault: "unanswered" },
      { fault: "unanswered" },
      { fault: "busy" },
      { row },
    ]);
    expect(after.filter(canRetry).map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
  });

  describe("since the server is gone", () => {
    /** Sends three files to a server that loses the first and is well when it is asked for the `wellAt`th time. */
    async function sendWhileAway(wellAt: number, stopAt?: number) {
      const stopper = new AbortController();
      vi.useFakeTimers();
      const asked: string[] = [];
      vi.stubGlobal("fetch", async (address: string, { body }: { body: FormData }) => {
        asked.push(address === "/health" ? address : String(body.get("pastedName")));
        const isWell = asked.filter((one) => one === "/health").length >= wellAt;
        if (!isWell) throw new TypeError("Failed to fetch");
        return address === "/health" ? new Response("ok\n") : Response.json({ files: [row] });
      });
      const states = new Map<number, QueuedFile["state"]>();
      const told: (number | null)[] = [];
      const sending = sendFiles(
        files("甲", "乙", "丙"),
        "b",
        stopper.signal,
        (key, state) => states.set(key, state),
        (seconds) => {
          told.push(seconds);
          if (seconds !== null && seconds === stopAt) stopper.abort();
        },
      );
      await vi.advanceTimersByTimeAsync(120_000);
      await sending;
      return { asked, states: [...states.values()], told };
    }

    test("lets the others wait until it is there again", async () => {
      const { asked, states, told } = await sendWhileAway(3);
      expect(asked).toEqual(["甲", "/health", "/health", "/health", "乙", "丙"]);
      expect(states).toEqual([{ fault: "unanswered" }, { row }, { row }]);
      expect(told).toEqual([1, 2, null]);
    });

    test("leaves the others unsent where it does not come back, or where the editor stops", async () => {
      for (const [stopAt, pauses] of [
        [undefined, [1, 2, 4, 8, 15, 30, null]],
        [4, [1, 2, 4, null]],
      ] as const) {
        const { asked, states, told } = await sendWhileAway(Number.POSITIVE_INFINITY, stopAt);
        expect(asked.filter((one) => one !== "/health")).toEqual(["甲"]);
        expect(states).toEqual([{ fault: "unanswered" }, "left", "left"]);
        expect(told).toEqual(pauses);
      }
    });
  });

  test("because it is too large is told of by its name and its size, so that the list of files has it", async () => {
    const sent: FormData[] = [];
    vi.stubGlobal("fetch", async (_address: string, { body }: { body: FormData }) => {
      sent.push(body);
      if (sent.length === 2) throw new TypeError("Failed to fetch");
      return Response.json({ files: [row] });
    });
    const large = new File([new Uint8Array(10_000_001)], "巨.pdf");
    const queue = [0, 1].map((key): QueuedFile => ({ key, name: "巨.pdf", content: large, state: "waiting" }));
    const states: QueuedFile["state"][] = [];
    await sendFiles(queue, "b", new AbortController().signal, (_key, state) => states.push(state));
    expect(states).toEqual(["sending", { fault: "too-large" }, "sending", { fault: "too-large" }]);
    expect(Object.fromEntries(sent[0] ?? [])).toEqual({ batch: "b", largeName: "巨.pdf", largeSize: "10000001" });
  });

  test("because nobody is signed in any more keeps the others here, to be sent again", async () => {
    const asked: string[] = [];
    const after = await sendTo(
      async (name) => {
        asked.push(name);
        return name === "甲"
          ? Response.json({ files: [row] })
          : Response.json({ fault: "not-signed-in" }, { status: 401 });
      },
      files("甲", "乙", "丙", "丁"),
    );
    expect(asked).toEqual(["甲", "乙"]);
    expect(after.map(({ state }) => state)).toEqual([{ row }, ...Array(3).fill({ fault: "not-signed-in" })]);
    expect(after.filter(canRetry).map(({ name }) => name)).toEqual(["乙", "丙", "丁"]);
  });

  test("since it is a repost is taken in all the same where an editor says so", async () => {
    const known = { ok: false as const, reason: "already-imported" as const, noticeId: 7, by: "ledger" as const };
    const [one] = files("甲") as [QueuedFile];
    const asked: (FormDataEntryValue | null)[] = [];
    vi.stubGlobal("fetch", async (_address: string, { body }: { body: FormData }) => {
      asked.push(body.get("insist"));
      return Response.json({ files: [{ ...row, outcomes: [known] }] });
    });
    const states: QueuedFile["state"][] = [];
    for (const file of [one, { ...one, insist: true }])
      await sendFiles([file], "b", new AbortController().signal, (_key, state) => states.push(state));
    expect(asked).toEqual([null, "yes"]);
    expect(canInsist({ ...one, state: states[1] ?? "left" })).toBe(true);
    const byText = { row: { ...row, outcomes: [{ ...known, by: "text" as const }] } };
    expect([byText, "waiting" as const, { fault: "busy" as const }].some((state) => canInsist({ ...one, state }))).toBe(
      false,
    );
  });

  test("can be sent again where it was left or broke, and not where it would be refused again", () => {
    const [one] = files("甲") as [QueuedFile];
    const brokenRow = { ...row, outcomes: [{ ok: false as const, reason: "failed" as const }] };
    const refusedRow = {
      ...row,
      outcomes: [{ ok: false as const, reason: "refused" as const, refusal: "too-large" as const }],
    };
    const states: QueuedFile["state"][] = ["left", { row: brokenRow }, { row: refusedRow }, { fault: "too-large" }];
    expect(states.map((state) => canRetry({ ...one, state }))).toEqual([true, true, false, false]);
  });
});
