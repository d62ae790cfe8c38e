// How far something is: done of how many, how fast, and how long it will take.

interface ProgressBarProps {
  done: number;
  total: number;
  /** From the beginning to the last step; 0 where no pace is to be told. */
  seconds: number;
  /** Done of how many, in words. */
  said: string;
  /** Steps a second, and the seconds that are left at that pace. */
  pace: (rate: number, left: number) => string;
}

export function ProgressBar({ done, total, seconds, said, pace }: ProgressBarProps) {
  const rate = seconds > 0 ? done / seconds : 0;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="tabular">{said}</span>
        {rate > 0 && done < total ? (
          <span className="tabular text-muted">{pace(rate, (total - done) / rate)}</span>
        ) : null}
      </p>
      <progress className="progress" max={total} value={done} aria-label={said} />
    </>
  );
}
