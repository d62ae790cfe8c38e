import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { writeNotice } from "../db/ledger-in-tests.ts";
import { saveNotice } from "../db/mutations/save-notice.ts";
import { ask, askFor } from "./ask-in-tests.ts";
import { parseCursor, toCursor, toSeal } from "./cursor.ts";
import { listLedgerOperation, listNoticesOperation } from "./operations/notices.ts";
import { listRoundsOperation, listUnitsOperation } from "./operations/units.ts";

useTestDatabase();

async function save(at: number): Promise<void> {
  const outcome = await saveNotice(
    systemActor("test"),
    writeNotice({
      unit: `第${at}区`,
      region: ["河南省", "郑州市"],
      kind: "巡察",
      level: "municipal",
      start: `20${10 + at}-03-01`,
      published: `20${10 + at}-09-01`,
      totals: [{ subject: "problem", total: at + 1, done: at }],
      problems: [{ title: `第${at}区的问题`, measures: [`一是第${at}区整改。`, `二是第${at}区巩固。`] }],
    }),
  );
  if (!outcome.ok) throw new Error(outcome.reason);
}

beforeAll(async () => {
  for (let at = 0; at < 7; at++) await save(at);
});

/** Walks a list to its end, doing something between its pages. */
async function walk(
  first: string,
  read: (address: string) => Promise<{ keys: string[]; next: string | null }>,
  between: () => Promise<void>,
): Promise<string[]> {
  const met: string[] = [];
  let address: string | null = first;
  while (address !== null) {
    const { keys, next }: { keys: string[]; next: string | null } = await read(address);
    met.push(...keys);
    address = next;
    if (address !== null) await between();
  }
  return met;
}

const readUnits = async (address: string) => {
  const { rows, next } = await askFor(listUnitsOperation, address);
  return { keys: rows.map((row) => row.slug), next };
};
const readRows = async (address: string) => {
  const { rows, next } = await askFor(listLedgerOperation, address);
  return { keys: rows.map((row) => `${row.noticeId}#${row.position}`), next };
};

describe("walking a list", () => {
  let added = 20;
  const insert = () => save(added++);

  it.each(["asc", "desc"])("meets every unit that was there exactly once while others come (%s)", async (order) => {
    const before = await walk("/units?limit=100", readUnits, async () => {});
    const met = await walk(`/units?limit=2&order=${order}`, readUnits, insert);
    expect(new Set(met).size).toBe(met.length);
    for (const slug of before) expect(met).toContain(slug);
  });

  it("meets every row of the ledger exactly once while others come", async () => {
    const before = await walk("/ledger?limit=100", readRows, async () => {});
    const met = await walk("/ledger?limit=7", readRows, insert);
    expect(new Set(met).size).toBe(met.length);
    for (const key of before) expect(met).toContain(key);
  });

  it("pages rounds and notices likewise, and tells how many there are", async () => {
    const rounds = await askFor(listRoundsOperation, "/rounds?limit=3");
    expect(rounds.rows).toHaveLength(3);
    expect(rounds.total).toBeGreaterThan(6);
    const rest = await askFor(listRoundsOperation, rounds.next ?? "");
    expect(rest.rows.map((row) => row.round.slug)).not.toContain(rounds.rows[0]?.round.slug);
    const notices = await askFor(listNoticesOperation, "/notices?limit=1&order=desc");
    expect(notices.rows[0]?.id).toBeGreaterThan(6);
  });

  it("keeps the filters in the address of the next page, and links it in the header", async () => {
    const address = `/ledger?q=${encodeURIComponent("整改")}&itemKind=measure&limit=2`;
    const response = await ask(address);
    const { next } = await askFor(listLedgerOperation, address);
    expect(response.headers.get("link")).toBe(`<${next}>; rel="next"`);
    const rest = await askFor(listLedgerOperation, next ?? "");
    expect(rest.rows.every((row) => row.text.includes("整改") && row.kind === "measure")).toBe(true);
  });

  it("refuses a cursor of other filters or of another list", async () => {
    const { next } = await askFor(listUnitsOperation, "/units?limit=1&level=municipal");
    const cursor = new URL(next ?? "", "http://localhost").searchParams.get("cursor");
    for (const address of [
      `/units?cursor=${cursor}`,
      `/rounds?level=municipal&cursor=${cursor}`,
      "/units?cursor=%00",
      "/units?cursor=WzFd",
    ]) {
      expect((await ask(address)).status, address).toBe(400);
    }
  });
});

describe("a cursor", () => {
  it("gives back the key that it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_147_483_647), { minLength: 1, maxLength: 2 }), fc.string(), (place, query) => {
        const seal = toSeal("listUnits", query);
        expect(parseCursor(toCursor(seal, place), seal, place.length)).toEqual(place);
      }),
    );
  });

  it("is survived whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (cursor) => {
        expect(parseCursor(cursor, "seal", 1)).toBeNull();
      }),
    );
  });
});
