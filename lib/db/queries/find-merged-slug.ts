// A slug that was merged away -> the slug that it leads to.
import "server-only";
import { getDb } from "../client.ts";

/** The slug of what this unit was merged into, followed to its end; `null` where it was not merged. */
export async function findMergedUnit(slug: string): Promise<string | null> {
  let unit = await getDb().unit.findUnique({ where: { slug }, include: { mergedInto: true } });
  if (unit === null || unit.mergedInto === null) return null;
  while (unit !== null && unit.mergedInto !== null) {
    unit = await getDb().unit.findUnique({ where: { id: unit.mergedInto.id }, include: { mergedInto: true } });
  }
  return unit?.slug ?? null;
}

/** The slug of what this round was merged into, followed to its end; `null` where it was not merged. */
export async function findMergedRound(slug: string): Promise<string | null> {
  let round = await getDb().inspectionRound.findUnique({ where: { slug }, include: { mergedInto: true } });
  if (round === null || round.mergedInto === null) return null;
  while (round !== null && round.mergedInto !== null) {
    round = await getDb().inspectionRound.findUnique({
      where: { id: round.mergedInto.id },
      include: { mergedInto: true },
    });
  }
  return round?.slug ?? null;
}
