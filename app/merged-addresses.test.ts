// The pages of a unit and of a round that were merged away lead to those of what is kept.
import { beforeAll, describe, expect, it, vi } from "vitest";
import { editor } from "@/lib/auth/actors-in-tests.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { saveOne } from "@/lib/db/mutations/editing-in-tests.ts";
import { mergeRounds } from "@/lib/db/mutations/merge-rounds.ts";
import { mergeUnits } from "@/lib/db/mutations/merge-units.ts";
import { addressHeader, localeHeader } from "@/lib/messages/locale.ts";
import { generateMetadata as readRound } from "./rounds/[round]/page.tsx";
import { generateMetadata as readUnit } from "./units/[unit]/page.tsx";

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));

useTestDatabase();

const region = ["浙江省", "绍兴市"];
const [oldUnit, keptUnit] = ["绍兴滨海新区", "滨海新区"];
const [oldRound, keptRound] = ["浙江省-省委第二轮巡视", "浙江省-十五届省委第二轮巡视"];

beforeAll(async () => {
  await saveOne(keptUnit, { region, round: "十五届省委第二轮巡视" });
  const days = { start: "2019-03-01", end: "2019-05-01", feedback: "2019-06-01" };
  await saveOne(oldUnit, { region, round: "省委第二轮巡视", ...days });
  expect(await mergeUnits(editor, { from: oldUnit, into: keptUnit })).toMatchObject({ ok: true });
  expect(await mergeRounds(editor, { from: oldRound, into: keptRound })).toMatchObject({ ok: true });
});

/** Status and address of the redirection that asking for `path` and `query` ends in. */
async function ask(kind: "units" | "rounds", slug: string, prefix: "" | "/en", query: string): Promise<string> {
  const encoded = encodeURIComponent(slug);
  request.headers = new Headers({
    [localeHeader]: prefix === "" ? "zh-CN" : "en",
    [addressHeader]: `${prefix}/${kind}/${encoded}${query}`,
  });
  const searchParams = Promise.resolve(Object.fromEntries(new URLSearchParams(query)));
  try {
    if (kind === "units") await readUnit({ params: Promise.resolve({ unit: encoded }), searchParams });
    else await readRound({ params: Promise.resolve({ round: encoded }), searchParams });
    return "shown";
  } catch (error) {
    // NEXT_REDIRECT;replace;ADDRESS;STATUS;
    const [, , address, status] = String((error as { digest?: string }).digest).split(";");
    return `${status} ${address}`;
  }
}

describe.each([
  ["units", oldUnit, keptUnit],
  ["rounds", oldRound, keptRound],
] as const)("the address of one of the %s that was merged away", (kind, old, kept) => {
  const path = `/${kind}/${encodeURIComponent(kept)}`;

  it("leads to what is kept, and not for good, since a merge can be undone", async () => {
    expect(await ask(kind, old, "", "")).toBe(`307 ${path}`);
    expect(await ask(kind, kept, "", "")).toBe("shown");
  });

  it("takes its language and its query along", async () => {
    const query = "?subject=measure&region=%E6%B5%99%E6%B1%9F%E7%9C%81&region=a+b";
    expect(await ask(kind, old, "/en", query)).toBe(`307 /en${path}${query}`);
  });
});
