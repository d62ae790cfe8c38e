// Files on their way to the server, and how far they are.
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type QueuedFile, sendFiles } from "./send-files.ts";

/** Milliseconds since the page was opened. */
interface Clock {
  start: number;
  last: number;
}

export function useQueue() {
  const router = useRouter();
  const [files, setFiles] = useState<QueuedFile[]>([]);
  const [clock, setClock] = useState<Clock>({ start: 0, last: 0 });
  const keys = useRef(0);
  const running = useRef<Promise<void>>(Promise.resolve());
  const stopper = useRef(new AbortController());
  useEffect(() => {
    stopper.current = new AbortController();
    return () => stopper.current.abort();
  }, []);
  const setState = (key: number, state: QueuedFile["state"]) => {
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, state } : file)));
    if (typeof state === "object") setClock((now) => ({ ...now, last: performance.now() }));
  };
  const add = (contents: readonly { name: string; content: File | string }[]) => {
    if (contents.length === 0) return;
    if (stopper.current.signal.aborted) stopper.current = new AbortController();
    const added = contents.map((one): QueuedFile => ({ ...one, key: keys.current++, state: "waiting" }));
    setFiles((all) => [...all, ...added]);
    setClock((now) => (now.start === 0 ? { start: performance.now(), last: performance.now() } : now));
    const { signal } = stopper.current;
    // What is added while others are on their way waits for them. At the end the page tells of them, too.
    running.current = running.current
      .then(() => sendFiles(added, crypto.randomUUID(), signal, setState))
      .then(() => router.refresh());
  };
  return { files, seconds: (clock.last - clock.start) / 1000, add, stop: () => stopper.current.abort() };
}
