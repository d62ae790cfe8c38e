import { expect, it } from "vitest";
import { systemActor } from "../../auth/system-actor.ts";
import { getDb } from "../client.ts";
import { useTestDatabase } from "../database-in-tests.ts";
import { listHistory } from "./list-history.ts";

useTestDatabase();

const read = async (page: number) => {
  const answer = await listHistory(systemActor("test"), { page, noticeId: null });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

it("goes back to the first line, however many there are, and says how many", async () => {
  await getDb().$executeRaw`
    INSERT INTO "AuditEntry" ("actorKind", "actorName", action, "targetKind", "targetId", details)
    SELECT 'system', 'test', 'notice.publish', 'notice', i::text, '{}' FROM generate_series(1, 10010) i`;
  const last = await read(201);
  expect([last.total, last.capped, last.page]).toEqual([10010, false, 201]);
  expect(last.rows.map(({ targetId }) => targetId)).toEqual(["10", "9", "8", "7", "6", "5", "4", "3", "2", "1"]);
  expect((await read(1)).rows[0]?.targetId).toBe("10010");
});
