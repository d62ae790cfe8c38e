// The process that reads the cases. Its parent watches it: what it does not answer in time has hung it.
import { makeCase } from "./cases.ts";
import { checkCase } from "./check-case.ts";

export type FuzzMessage =
  | { about: "begun"; index: number }
  | { about: "done"; index: number; kind: string; faults: string[]; refused: boolean; milliseconds: number };

const [seed, first, only] = process.argv.slice(2).map(Number) as [number, number, number];
const say = (message: FuzzMessage) => new Promise((resolve) => process.send!(message, resolve));

for (let index = first; only ? index === first : true; index++) {
  await say({ about: "begun", index });
  const one = await makeCase(seed, index);
  const start = performance.now();
  const checked = await checkCase(one);
  await say({ about: "done", index, kind: one.kind, ...checked, milliseconds: performance.now() - start });
}
process.disconnect();
