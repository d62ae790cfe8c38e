// A question of readers -> its answer, kept in memory for as long as nothing in the database has changed. Whether
// anything has is asked of the database itself, so that an import by another process counts at once.
import "server-only";
import { cache } from "react";
import { getDb } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { atOneMoment, getAnswersOfMoment, readRows } from "./one-moment.ts";

/** Answers kept at once; the one that was asked for longest ago goes first. */
const mostKept = 200;

// Kept on globalThis like the client: pages and routes are bundled apart, and should share what is known.
const kept = globalThis as { taizhangAnswers?: Map<string, Promise<unknown>> };

/**
 * What the database shows at this moment, in a word: two statements under the same snapshot see the same rows, and every
 * transaction that writes makes another one. The start of the server keeps apart what comes after a restored backup.
 */
async function readMoment(): Promise<string> {
  const [row] = await getDb().$queryRaw<{ moment: string }[]>`
    SELECT concat_ws(' ', pg_current_snapshot(), current_database(), pg_postmaster_start_time()) AS moment`;
  if (row === undefined) throw new Error("a snapshot gave no row");
  return row.moment;
}

/** Asked once per page. */
const getMoment = cache(readMoment);

/** What is kept for others must stay as it was answered. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

async function askAnew(question: Prisma.Sql): Promise<unknown> {
  const rows = await readRows(question);
  freeze(rows);
  return rows;
}

/** The answer that is kept under a name, or else a new one. */
function giveKept(answers: Map<string, Promise<unknown>>, key: string, question: Prisma.Sql): Promise<unknown> {
  const answer = answers.get(key) ?? askAnew(question);
  // What is asked for moves to the end; the first of the map is what nobody has asked for longest.
  answers.delete(key);
  answers.set(key, answer);
  return answer;
}

/**
 * The rows that answer a question, frozen. For counts and pages of lists; what is large (texts) or asked inside a
 * transaction goes to the database by itself. The question must not ask for the time or for chance. What is asked within
 * `atOneMoment` is kept as long as that, and apart: a file has more rows than all that is kept for pages.
 */
export async function ask<Rows extends readonly unknown[]>(
  strings: TemplateStringsArray,
  ...values: unknown[]
): Promise<Rows> {
  const question = Prisma.sql(strings, ...values);
  const words = `${question.sql}\n${JSON.stringify(question.values)}`;
  const ofMoment = getAnswersOfMoment();
  if (ofMoment !== null) return (await giveKept(ofMoment, words, question)) as Rows;
  kept.taizhangAnswers ??= new Map();
  const answers = kept.taizhangAnswers;
  const key = `${await getMoment()}\n${words}`;
  const answer = giveKept(answers, key, question);
  for (const oldest of answers.keys()) {
    if (answers.size <= mostKept) break;
    answers.delete(oldest);
  }
  try {
    return (await answer) as Rows;
  } catch (error) {
    answers.delete(key);
    throw error;
  }
}

/**
 * Does the work, whose answers belong together, and does it again at one moment where something changed meanwhile: as a
 * rule nothing did, and what is kept is used. Large answers are asked for by `readRows`.
 */
export async function askTogether<Result>(work: () => Promise<Result>): Promise<Result> {
  if (getAnswersOfMoment() !== null) return work();
  const before = await getMoment();
  const result = await work();
  return (await readMoment()) === before ? result : atOneMoment(work, { client: getDb() });
}
