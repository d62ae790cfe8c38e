// Editors know each other by name; e-mail addresses are for those who look after the accounts.
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../auth/actor.ts";
import { admin, editor } from "../../auth/actors-in-tests.ts";
import { systemActor } from "../../auth/system-actor.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { addUser } from "../mutations/add-user.ts";
import { correctNotice } from "../mutations/correct-notice.ts";
import { saveOne } from "../mutations/editing-in-tests.ts";
import { mergeUnits } from "../mutations/merge-units.ts";
import { removeUser } from "../mutations/remove-user.ts";
import { getReview } from "../queries/get-review.ts";
import { listHistory } from "../queries/list-history.ts";
import { listUnitMerges } from "../queries/list-merges.ts";
import { readActorNames } from "./actor-names.ts";

useTestDatabase();

const path = "inspection.start" as const;
let noticeId: number;

beforeAll(async () => {
  const account = { email: editor.email, name: "李编辑", role: "editor" as const, password: "three calm otters" };
  expect(await addUser(systemActor("user"), account)).toMatchObject({ ok: true });
  noticeId = await saveOne("甲区", { publish: false });
  const made = await correctNotice(editor, { noticeId, version: 1, edits: [{ path, value: "2022-01-05" }] });
  expect(made).toMatchObject({ ok: true });
  await saveOne("乙区");
  expect(await mergeUnits(editor, { from: "乙区", into: "甲区", evenElsewhere: true })).toMatchObject({ ok: true });
});

/** Who is named to `actor` wherever people are. */
async function listNamed(actor: Actor): Promise<unknown[]> {
  const [review, history, merges, stale] = await Promise.all([
    getReview(actor, { noticeId }),
    listHistory(actor, { page: 1, noticeId }),
    listUnitMerges(actor, { q: "", page: 1 }),
    correctNotice(actor, { noticeId, version: 1, edits: [] }),
  ]);
  return [
    review.ok ? review.value?.correctedBy[path] : review,
    history.ok ? history.value.rows.map((row) => row.actor) : history,
    merges.ok ? merges.value.merges.rows.map(({ by }) => by) : merges,
    "by" in stale ? stale.by : stale,
  ];
}

it("names people to editors, and tells admins their address as well", async () => {
  expect(await listNamed(editor)).toEqual(["李编辑", ["李编辑", "import"], ["李编辑"], "李编辑"]);
  const whole = "李编辑 <li@example.cn>";
  expect(await listNamed(admin)).toEqual([whole, [whole, "import"], [whole], whole]);
});

it("has of an account that is gone the name that it had, and for admins the address as well", async () => {
  const account = { email: "wang@example.cn", name: "王编辑", role: "editor" as const, password: "three calm otters" };
  expect(await addUser(systemActor("user"), account)).toMatchObject({ ok: true });
  const { id } = await getDb().user.findUniqueOrThrow({ where: { email: account.email } });
  expect(await removeUser(systemActor("user"), { userId: id })).toEqual({ ok: true });
  const named = async (actor: typeof editor | typeof admin) =>
    (await readActorNames(getDb(), [account.email], actor))(account.email);
  expect(await named(editor)).toBe("王编辑");
  expect(await named(admin)).toBe("王编辑 <wang@example.cn>");
});

it("has of an address that no account ever had what stands before the @", async () => {
  const unknown = "zhao@example.cn";
  const named = async (actor: typeof editor | typeof admin) =>
    (await readActorNames(getDb(), [unknown], actor))(unknown);
  expect(await named(editor)).toBe("zhao");
  expect(await named(admin)).toBe(unknown);
});
