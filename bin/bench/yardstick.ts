// Ratios instead of seconds: machines are noisy, so each figure is held against a yardstick measured in the same run.

/** The middle of the values; for an even count the mean of the two in the middle. `NaN` for none. */
export function toMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Milliseconds that `work` takes. */
export async function toMilliseconds(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Milliseconds of processor time that `work` takes in this process, compiling and clearing up included. */
export async function toProcessorMilliseconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** So many rounds go by before the first is measured: by then what runs often is compiled. */
const WARM_UPS = 10;

/** Runs both sides in turns (so that a slow spell of the machine hits both) and gives their medians and ratio. */
export async function compareInTurns(
  subject: () => unknown,
  yardstick: () => unknown,
  rounds: number,
  measure = toMilliseconds,
): Promise<{ subject: number; yardstick: number; ratio: number }> {
  const times: { subject: number[]; yardstick: number[] } = { subject: [], yardstick: [] };
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) {
    await subject();
    await yardstick();
  }
  for (let round = 0; round < rounds; round += 1) {
    times.yardstick.push(await measure(yardstick));
    times.subject.push(await measure(subject));
  }
  const result = { subject: toMedian(times.subject), yardstick: toMedian(times.yardstick) };
  return { ...result, ratio: result.subject / result.yardstick };
}
