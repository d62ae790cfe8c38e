// npm run fuzz -- [--minutes N] [--seed S] [--case I]  reads files that nobody would publish, of every format, until the
// time is over. What breaks a law, throws or does not end is kept in .data/fuzz, and the exit code is 1.
import { fork } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeCase } from "./fuzz/cases.ts";
import type { FuzzMessage } from "./fuzz/run-cases.ts";
import { runCommand } from "./run-command.ts";

/** A file of ten megabytes may take its time; what takes longer has hung. */
const LIMIT = 120_000;
const HEARTBEAT = 10_000;
const USAGE = "usage: npm run fuzz -- [--minutes N] [--seed S] [--case I]\n";

interface Tally {
  cases: number;
  refused: number;
  slowest: number;
  slowestCase: number;
}

interface Fault {
  index: number;
  words: string[];
}

/** Keeps the bytes of a case that failed, where a person finds them. */
async function keep(seed: number, { index, words }: Fault): Promise<void> {
  const one = await makeCase(seed, index);
  await mkdir(".data/fuzz", { recursive: true });
  const file = `.data/fuzz/${seed}-${index}`;
  await writeFile(file, "grow" in one ? one.grow(60_000) : one.bytes);
  process.stderr.write(`✗ case ${index} (${one.kind}), kept as ${file}, again with --seed ${seed} --case ${index}\n`);
  for (const line of words) process.stderr.write(`  ${line}\n`);
}

/** Runs one reading process from a case on until it ends, hangs or the time is over; the case to go on with, if any. */
function watch(seed: number, first: number, end: number, only: boolean, tallies: Map<string, Tally>, faults: Fault[]) {
  return new Promise<number | null>((resolve) => {
    const child = fork(fileURLToPath(new URL("./fuzz/run-cases.ts", import.meta.url)), [
      String(seed),
      String(first),
      only ? "1" : "0",
    ]);
    let index = first;
    let next: number | null = null;
    let hung = setTimeout(() => undefined, 0);
    const stop = (goOn: number | null) => {
      next = goOn;
      child.kill("SIGKILL");
    };
    child.on("message", (message: FuzzMessage) => {
      clearTimeout(hung);
      if (message.about === "begun") {
        ({ index } = message);
        hung = setTimeout(() => {
          faults.push({ index, words: [`does not end within ${LIMIT / 1000} s`] });
          stop(index + 1);
        }, LIMIT);
        return;
      }
      const tally = tallies.get(message.kind) ?? { cases: 0, refused: 0, slowest: 0, slowestCase: 0 };
      tallies.set(message.kind, {
        cases: tally.cases + 1,
        refused: tally.refused + (message.refused ? 1 : 0),
        slowest: Math.max(tally.slowest, message.milliseconds),
        slowestCase: message.milliseconds > tally.slowest ? message.index : tally.slowestCase,
      });
      if (message.faults.length > 0) faults.push({ index: message.index, words: message.faults });
      if (performance.now() >= end) stop(null);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(hung);
      if (signal === null && code !== 0) {
        faults.push({ index, words: [`ends the process with exit code ${code}`] });
        next = index + 1;
      }
      resolve(only ? null : next);
    });
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "1" }, seed: { type: "string" }, case: { type: "string" } },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const only = values.case !== undefined;
  if (!(minutes > 0) || !Number.isInteger(seed) || (only && !/^\d+$/.test(values.case!))) {
    process.stderr.write(USAGE);
    return 2;
  }
  process.stderr.write(`seed ${seed}\n`);
  const tallies = new Map<string, Tally>();
  const faults: Fault[] = [];
  const count = () => [...tallies.values()].reduce((sum, tally) => sum + tally.cases, 0);
  const heartbeat = setInterval(
    () => process.stderr.write(`… ${count()} cases, ${faults.length} with faults\n`),
    HEARTBEAT,
  );
  const end = performance.now() + minutes * 60_000;
  let next: number | null = only ? Number(values.case) : 0;
  while (next !== null && (only || performance.now() < end)) next = await watch(seed, next, end, only, tallies, faults);
  clearInterval(heartbeat);
  for (const [kind, { cases, refused, slowest, slowestCase }] of [...tallies].sort())
    process.stdout.write(
      `${kind.padEnd(24)}${String(cases).padStart(7)} cases${String(refused).padStart(7)} refused   slowest ${(slowest / 1000).toFixed(1)} s (case ${slowestCase})\n`,
    );
  for (const fault of faults) await keep(seed, fault);
  process.stdout.write(`${count()} cases, ${faults.length} with faults\n`);
  return faults.length > 0 ? 1 : 0;
}

await runCommand(main);
