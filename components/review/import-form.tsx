"use client";
// Files and pasted words, sent in. Without script it is a plain form; with script each file is a request of its own, with
// its progress and its answer, and files and folders can be dropped.
import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { fileEndings } from "@/lib/file-endings.ts";
import type { RefusalReason } from "@/lib/ledger/diagnostic.ts";
import { importing as en } from "@/lib/messages/en/importing.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { importing as zh } from "@/lib/messages/zh-CN/importing.ts";
import { isWanted, readDropped } from "./dropped-files.ts";
import { SendingList } from "./sending-list.tsx";
import { useQueue } from "./use-queue.ts";

/** Folders can be chosen in every browser, by a word that HTML does not have yet. */
const folderInput = { webkitdirectory: "" };

/** Milliseconds in which a second click belongs to the first: what it would send is on its way already. */
const doubleClick = 1000;

interface ImportFormProps {
  /** Shows the list of files below as it is now. */
  freshen: () => Promise<unknown>;
  locale: Locale;
  refusals: Record<RefusalReason, string>;
}

export function ImportForm({ freshen, locale, refusals }: ImportFormProps) {
  const words = locale === "en" ? en : zh;
  const { files, seconds, pause, add, retry, stop } = useQueue(freshen);
  const [isOver, setOver] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const sentAt = useRef(Number.NEGATIVE_INFINITY);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const chosen = data
      .getAll("files")
      .filter((one): one is File => typeof one !== "string" && one.name !== "" && isWanted(one));
    const text = String(data.get("text") ?? "");
    const contents = [
      ...chosen.map((file) => ({ name: file.name, content: file })),
      ...(text.trim() === "" ? [] : [{ name: words.pasted, content: text }]),
    ];
    setEmpty(contents.length === 0 && event.timeStamp - sentAt.current > doubleClick);
    if (contents.length === 0) return;
    sentAt.current = event.timeStamp;
    add(contents);
    form.reset();
  }

  async function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    setEmpty(false);
    add((await readDropped(event.dataTransfer)).map((file) => ({ name: file.name, content: file })));
  }

  return (
    <>
      <form
        action="/notices/import/files"
        method="post"
        encType="multipart/form-data"
        onSubmit={submit}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`drop-zone${isOver ? " over" : ""}`}
        aria-label={words.title}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="pastedName" value={words.pasted} />
        <p className="needs-script text-muted">{words.drop}</p>
        <p className="field">
          <label htmlFor="files">{words.files}</label>
          <input
            id="files"
            type="file"
            name="files"
            multiple
            accept={fileEndings.join(",")}
            aria-describedby="files-hint"
          />
          <span id="files-hint" className="hint">
            {words.filesHint} <span className="without-script">{words.plainHint}</span>
          </span>
        </p>
        <p className="field">
          <label htmlFor="folder">{words.folder}</label>
          <input id="folder" type="file" name="files" multiple {...folderInput} />
        </p>
        <p className="field">
          <label htmlFor="text">{words.text}</label>
          <textarea id="text" name="text" rows={6} aria-describedby="text-hint" spellCheck={false} />
          <span id="text-hint" className="hint">
            {words.textHint}
          </span>
        </p>
        <p className="without-script">
          <label>
            <input type="checkbox" name="insist" value="yes" autoComplete="off" /> {words.insistAll}
          </label>
        </p>
        {isEmpty ? (
          <p role="alert" className="answer refused">
            {words.faults.nothing}
          </p>
        ) : null}
        <button type="submit" className="button">
          {words.submit}
        </button>
      </form>
      {files.length > 0 ? (
        <SendingList
          files={files}
          seconds={seconds}
          pause={pause}
          onStop={stop}
          onRetry={retry}
          words={words}
          refusals={refusals}
          locale={locale}
        />
      ) : null}
    </>
  );
}
