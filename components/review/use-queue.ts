// Files on their way to the server, and how far they are.
import { useEffect, useRef, useState } from "react";
import { nameBatch, type QueuedFile, sendFiles } from "./send-files.ts";

/** Milliseconds since the page was opened. */
interface Clock {
  start: number;
  last: number;
}

/** `freshen` shows the page around the queue as it is now; where it cannot, the page stays as it is. */
export function useQueue(freshen: () => Promise<unknown>) {
  const [files, setFiles] = useState<QueuedFile[]>([]);
  const [clock, setClock] = useState<Clock>({ start: 0, last: 0 });
  /** Seconds of the pause in which the server, which is gone, is waited for. */
  const [pause, setPause] = useState<number | null>(null);
  const keys = useRef(0);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const stopper = useRef(new AbortController());
  useEffect(() => {
    stopper.current = new AbortController();
    return () => stopper.current.abort();
  }, []);
  const setState = (key: number, state: QueuedFile["state"]) => {
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, state } : file)));
    if (typeof state === "object") setClock((now) => ({ ...now, last: performance.now() }));
  };
  const send = (waiting: readonly QueuedFile[]) => {
    if (stopper.current.signal.aborted) stopper.current = new AbortController();
    setClock((now) => (now.start === 0 ? { start: performance.now(), last: performance.now() } : now));
    const { signal } = stopper.current;
    // What is added while others are on their way waits for them. At the end the page tells of them, too; the list of
    // this run is all that is known of files that did not arrive, so nothing may take its place.
    running.current = running.current
      .then(() => sendFiles(waiting, nameBatch(), signal, setState, setPause))
      .then(freshen)
      .catch(() => {});
  };
  const add = (contents: readonly { name: string; content: File | string }[]) => {
    if (contents.length === 0) return;
    const added = contents.map((one): QueuedFile => ({ ...one, key: keys.current++, state: "waiting" }));
    setFiles((all) => [...all, ...added]);
    send(added);
  };
  /** Sends files again that did not arrive or that something kept from being read. */
  const retry = (again: readonly QueuedFile[]) => {
    for (const { key } of again) setState(key, "waiting");
    send(again);
  };
  return { files, seconds: (clock.last - clock.start) / 1000, pause, add, retry, stop: () => stopper.current.abort() };
}
