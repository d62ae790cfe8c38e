// How far an import is: on a terminal one bar with rate and time left, elsewhere a line for each file.
import type { Locale } from "../lib/messages/locale.ts";
import type { FileResult } from "./import-files.ts";
import { toResultLine } from "./import-summary.ts";

const WIDTH = 24;

/** Minutes and seconds: 1:05. */
export function toClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** `[████····] 120/300  40 %  12.3/s  0:15`; the time left is told from the rate so far. */
export function toBar(done: number, total: number, seconds: number, locale: Locale): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.floor(share * WIDTH);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? toClock((total - done) / rate) : "–:––";
  const bar = `[${"█".repeat(filled)}${"·".repeat(WIDTH - filled)}]`;
  const words = locale === "en" ? `${rate.toFixed(1)} files/s  ${left} left` : `${rate.toFixed(1)} 个/秒  剩 ${left}`;
  return `${bar} ${done}/${total}  ${Math.floor(share * 100)} %  ${words}`;
}

export interface Progress {
  onDone(result: FileResult): void;
  /** Takes the bar off the terminal again. */
  end(): void;
}

export function showProgress(total: number, locale: Locale, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { onDone: (result) => stream.write(`${toResultLine(result, locale)}\n`), end: () => {} };
  const start = performance.now();
  let done = 0;
  const draw = () => stream.write(`\r\x1b[K${toBar(done, total, (performance.now() - start) / 1000, locale)}`);
  draw();
  const timer = setInterval(draw, 200);
  return {
    onDone() {
      done += 1;
    },
    end() {
      clearInterval(timer);
      stream.write("\r\x1b[K");
    },
  };
}
