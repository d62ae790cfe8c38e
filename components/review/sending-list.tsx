// How far the sending is, and what became of each file.
import type { RefusalReason } from "@/lib/ledger/diagnostic.ts";
import type { FileOutcome } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { SignInBeside } from "../account/sign-in-beside.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { FileOutcomes, type ImportWords } from "./file-outcomes.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { canInsist, canRetry, isUnsure, type QueuedFile } from "./send-files.ts";

interface SendingListProps {
  files: readonly QueuedFile[];
  /** Seconds from the first file to the last that is done. */
  seconds: number;
  /** Seconds of the pause in which the server, which is gone, is waited for. */
  pause: number | null;
  onStop: () => void;
  onRetry: (files: readonly QueuedFile[]) => void;
  words: ImportWords;
  refusals: Record<RefusalReason, string>;
  locale: Locale;
}

/** A list so short is seen at once. */
const few = 12;

const isKnown = (one: FileOutcome) =>
  !one.ok && (one.reason === "already-imported" || one.reason === "real-notice-there");

/** A file of which something was refused, or that did not arrive. */
function isNotTaken({ state }: QueuedFile): boolean {
  if (typeof state !== "object") return false;
  return "fault" in state || state.row.outcomes.some((one) => !one.ok && !isKnown(one));
}

const isOpen = ({ state }: QueuedFile) => state === "waiting" || state === "sending";

function count(files: readonly QueuedFile[], is: (outcome: FileOutcome) => boolean): number {
  return files
    .flatMap(({ state }) => (typeof state === "object" && "row" in state ? state.row.outcomes : []))
    .filter(is).length;
}

export function SendingList({ files, seconds, pause, onStop, onRetry, words, refusals, locale }: SendingListProps) {
  const open = files.filter(isOpen).length;
  const done = files.length - open;
  const drafts = count(files, (one) => one.ok);
  const unsure = files.filter(isUnsure).length;
  const faults = files.filter(({ state }) => typeof state === "object" && "fault" in state).length;
  const refused = count(files, (one) => !one.ok && !isKnown(one)) + faults - unsure;
  const again = files.filter(canRetry);
  const left = files.some(({ state }) => state === "left");
  return (
    <section className="mt-6" aria-label={words.outcome}>
      <ProgressBar
        done={done}
        total={files.length}
        seconds={pause === null ? seconds : 0}
        said={words.progress(done, files.length)}
        pace={words.pace}
      />
      <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {open === 0 ? <span>{words.finished(drafts, count(files, isKnown), refused, unsure)}</span> : null}
        {pause === null ? null : <span className="text-accent">{words.pausing(pause)}</span>}
        {left && open === 0 ? <span>{words.stopped}</span> : null}
      </p>
      {open > 0 ? (
        <p className="form-row text-small text-muted">
          <span>{words.leave}</span>
          <button type="button" className="button" onClick={onStop}>
            {words.stop}
          </button>
        </p>
      ) : (
        <p className="form-row items-center">
          <AppLink href="/review" locale={locale}>
            {words.toReview}
          </AppLink>
          {again.length > 0 ? (
            <button type="button" className="button" onClick={() => onRetry(again)}>
              {words.retryAll(again.length)}
            </button>
          ) : null}
        </p>
      )}
      {open === 0 && files.length > few ? (
        <NotTaken files={files.filter(isNotTaken)} words={words} refusals={refusals} locale={locale} />
      ) : null}
      <table className="data-table stacks mt-3">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.key}>
              <th scope="row">{file.name}</th>
              <td data-label={words.outcome}>
                <FileState state={file.state} words={words} refusals={refusals} locale={locale} />
                {again.includes(file) ? (
                  <FileButton label={words.retryNamed(file.name)} onClick={() => onRetry([file])}>
                    {words.retry}
                  </FileButton>
                ) : null}
                {canInsist(file) ? (
                  <FileButton label={words.insistNamed(file.name)} onClick={() => onRetry([{ ...file, insist: true }])}>
                    {words.insist}
                  </FileButton>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FileButtonProps {
  /** Names the file as well: a row has no other name for who hears the page. */
  label: string;
  onClick: () => void;
  children: string;
}

function FileButton({ label, onClick, children }: FileButtonProps) {
  return (
    <button type="button" className="link-button ml-3 nowrap" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

/** Of many files, those that need a look again, before all. */
function NotTaken({
  files,
  words,
  refusals,
  locale,
}: Omit<SendingListProps, "onStop" | "onRetry" | "seconds" | "pause">) {
  if (files.length === 0) return null;
  return (
    <details open className="mt-3">
      <summary>{words.notTaken(files.length)}</summary>
      <ul className="list-disc pl-5">
        {files.map((file) => (
          <li key={file.key}>
            {file.name} <FileState state={file.state} words={words} refusals={refusals} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FileState({
  state,
  words,
  refusals,
  locale,
}: Omit<SendingListProps, "files" | "seconds" | "pause" | "onStop" | "onRetry"> & { state: QueuedFile["state"] }) {
  if (state === "waiting" || state === "left")
    return <span className="text-muted">{state === "left" ? words.stopped : words.waiting}</span>;
  if (state === "sending") return <span className="text-muted">{words.sending}</span>;
  if ("fault" in state) {
    return (
      <span className="text-accent">
        {words.faults[state.fault]} {state.fault === "not-signed-in" ? <SignInBeside locale={locale} /> : null}
      </span>
    );
  }
  return <FileOutcomes outcomes={state.row.outcomes} words={words} refusals={refusals} locale={locale} />;
}
