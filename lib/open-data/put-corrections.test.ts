// Corrections of an archive over notices that were taken in from it, at once or in a run that was interrupted.
import { describe, expect, it } from "vitest";
import { editor } from "../auth/actors-in-tests.ts";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { correctNotice, undoCorrection } from "../db/mutations/correct-notice.ts";
import { getNotice } from "../db/queries/get-notice.ts";
import { type ImportOutcome, importNotice } from "../import-notice.ts";
import { NOTICE_TEXT } from "../source/notice-in-tests.ts";
import { putCorrections } from "./put-corrections.ts";

useTestDatabase();

const command = systemActor("import");
const feedback = { value: "2023-06-21", span: { start: 0, end: 0 } };
const json = JSON.stringify({
  corrections: [[{ path: "inspection.feedback", readValue: null, correctedValue: feedback }]],
});

const textOf = (place: string) => NOTICE_TEXT.replaceAll("青岚", place);
const importText = (text: string) => importNotice(command, new TextEncoder().encode(text), "1.txt");

function idOf([outcome]: ImportOutcome): number {
  if (outcome === undefined || !("noticeId" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.noticeId;
}

async function standing(id: number) {
  const { version } = await getDb().notice.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const notice = await getNotice(id);
  return { version, feedback: notice?.meta.inspection.feedback?.value, corrections: notice?.corrections.length };
}

const corrected = { version: 2, feedback: "2023-06-21", corrections: 1 };

describe("the corrections of an archive", () => {
  it("stand over a notice that was taken in just now, and a second run changes nothing", async () => {
    const outcomes = await importText(textOf("东溪"));
    await putCorrections(command, outcomes, json);
    expect(await standing(idOf(outcomes))).toEqual(corrected);
    await putCorrections(command, await importText(textOf("东溪")), json);
    expect(await standing(idOf(outcomes))).toEqual(corrected);
  });

  it("come with the second run where the first was interrupted between the notice and its corrections", async () => {
    const id = idOf(await importText(textOf("西溪")));
    expect(await standing(id)).toMatchObject({ version: 1, feedback: "2023-06-20" });
    const again = await importText(textOf("西溪"));
    expect(again).toMatchObject([{ ok: false, reason: "already-imported", by: "bytes" }]);
    await putCorrections(command, again, json);
    expect(await standing(id)).toEqual(corrected);
  });

  it("leave alone what an editor has changed, also where nothing is left of the change", async () => {
    const id = idOf(await importText(textOf("南溪")));
    await correctNotice(editor, { noticeId: id, version: 1, edits: [{ path: "systems", value: 3 }] });
    await undoCorrection(editor, { noticeId: id, version: 2, path: "systems" });
    await putCorrections(command, await importText(textOf("南溪")), json);
    expect(await standing(id)).toEqual({ version: 3, feedback: "2023-06-20", corrections: 0 });
  });

  it("leave alone the same words in another file, where they may stand elsewhere", async () => {
    const id = idOf(await importText(textOf("北溪")));
    const again = await importText(`\ufeff${textOf("北溪")}`);
    expect(again).toMatchObject([{ ok: false, reason: "already-imported", by: "text", noticeId: id }]);
    await putCorrections(command, again, json);
    expect(await standing(id)).toMatchObject({ version: 1, corrections: 0 });
  });

  it("are refused as a whole where they make no sense", async () => {
    const outcomes = await importText(textOf("中溪"));
    const senseless = json.replace("2023-06-21", "last summer");
    await expect(putCorrections(command, outcomes, senseless)).rejects.toThrow("inspection.feedback");
    expect(await standing(idOf(outcomes))).toMatchObject({ version: 1, corrections: 0 });
  });
});
