// Files that an editor sends in, one or many in a form. A page with script sends each by itself and takes the answer as
// JSON; without script all come at once, and the way leads back to the page, which lists what became of them.
import "server-only";
import { randomUUID } from "node:crypto";
import { authorise } from "@/lib/auth/actor.ts";
import { isFromElsewhere } from "@/lib/auth/request-source.ts";
import { getActor, readActor } from "@/lib/auth/session.ts";
import { expectFiles } from "@/lib/db/mutations/record-file.ts";
import { listImportedFiles } from "@/lib/db/queries/list-imported-files.ts";
import type { ImportedFileRow } from "@/lib/ledger/review.ts";
import { tellKeeper } from "@/lib/log-failure.ts";
import { type Locale, localeHeader, localizePath, splitLocale, toLocale } from "@/lib/messages/locale.ts";
import { type ComingFile, receiveBatch, receiveComing, toKeptName, toWithheldFile } from "@/lib/receive-file.ts";

/** All files of one form together, in bytes, with what the form puts around them. */
const largestForm = 61_000_000;
/** Milliseconds for which the page without script waits for its files. */
const patience = 5000;
/** What is still taken in of a form that is refused, so that the browser hears the answer. */
const mostDrained = 200_000_000;

type Fault = "nothing" | "too-much" | "unreadable" | "not-signed-in" | "forbidden" | "cross-site" | "failed" | "busy";
const statuses: Record<Fault, number> = {
  nothing: 400,
  "too-much": 413,
  unreadable: 400,
  "not-signed-in": 401,
  forbidden: 403,
  "cross-site": 403,
  failed: 500,
  busy: 503,
};

function answer(
  request: Request,
  locale: string | null,
  result: { files: ImportedFileRow[] } | { fault: Fault },
): Response {
  const fault = "fault" in result ? result.fault : null;
  if (request.headers.get("accept")?.includes("application/json")) {
    return Response.json(result, {
      status: fault === null ? 200 : statuses[fault],
      headers: { "cache-control": "no-store" },
    });
  }
  const language = toLocale(locale);
  const location =
    fault === "not-signed-in"
      ? toSignIn(language)
      : localizePath(language, `/notices/import${fault === null ? "#recent" : `?fault=${fault}`}`);
  return new Response(null, { status: 303, headers: { location } });
}

/** Signing in, and from there back to the page, in its language. */
function toSignIn(locale: Locale): string {
  const page = localizePath(locale, "/notices/import");
  return localizePath(locale, `/sign-in?next=${encodeURIComponent(page)}`);
}

/** The language of the address, where proxy.ts has told it, else of the page that it was asked from. */
function readLanguage(request: Request): Locale {
  const referer = request.headers.get("referer");
  const told = request.headers.get(localeHeader);
  if (told !== null || referer === null || !URL.canParse(referer)) return toLocale(told);
  return splitLocale(new URL(referer).pathname).locale;
}

async function refuse(request: Request, fault: Fault): Promise<Response> {
  const reader = request.body?.getReader();
  for (let left = mostDrained; reader !== undefined && left > 0; ) {
    const { done, value } = await reader.read();
    if (done) break;
    left -= value.length;
  }
  return answer(request, readLanguage(request), { fault });
}

/** Pasted words are UTF-8 whatever a page among them says of itself: a byte order mark says so first. */
function toPasted(text: string, name: string): ComingFile {
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  return { name, size: bytes.length, read: async () => bytes };
}

function listSent(form: FormData): ComingFile[] {
  const files = form
    .getAll("files")
    .filter((one): one is File => typeof one !== "string" && (one.name !== "" || one.size > 0));
  const sent: ComingFile[] = files.map((file) => ({
    name: file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  const text = form.get("text");
  const name = form.get("pastedName");
  if (typeof text === "string" && text.trim() !== "")
    sent.push(toPasted(text, typeof name === "string" && name !== "" ? name : "text"));
  const withheld = toWithheldFile(form.get("largeName"), form.get("largeSize"));
  const insist = form.get("insist") === "yes";
  return [...sent, ...(withheld === null ? [] : [withheld])].map((file) => ({ ...file, insist }));
}

/** What became of the files that were sent in last. */
export async function GET(request: Request): Promise<Response> {
  const files = await listImportedFiles(await getActor(), { page: 1 });
  if (files.ok) return Response.json({ files: files.value.rows }, { headers: { "cache-control": "no-store" } });
  // Signing in is for people: it leads to the page, not to what programs read.
  return new Response(null, { status: 307, headers: { location: toSignIn(readLanguage(request)) } });
}

export async function POST(request: Request): Promise<Response> {
  try {
    return await receive(request);
  } catch (error) {
    tellKeeper("files were not received", error);
    return answer(request, readLanguage(request), { fault: "failed" });
  }
}

async function receive(request: Request): Promise<Response> {
  if (isFromElsewhere(request.headers, "refuse")) return refuse(request, "cross-site");
  const actor = await getActor();
  const authorised = authorise(actor, "notice.import");
  if (!authorised.ok) return refuse(request, authorised.reason);
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > largestForm)
    return refuse(request, length === null ? "unreadable" : "too-much");
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return answer(request, null, { fault: "unreadable" });
  }
  const locale = form.get("locale");
  const language = typeof locale === "string" ? locale : null;
  const sent = listSent(form);
  if (sent.length === 0) return answer(request, language, { fault: "nothing" });
  const given = form.get("batch");
  const batch = typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  if (request.headers.get("accept")?.includes("application/json")) {
    const files: ImportedFileRow[] = [];
    for (const file of sent) {
      const outcome = await receiveComing(actor, file, batch);
      if (!outcome.ok) return answer(request, language, { fault: outcome.reason });
      files.push(outcome.row);
    }
    return answer(request, language, { files });
  }
  const names = sent.map(({ name, size }) => ({ fileName: toKeptName(name), byteSize: size }));
  const expected = await expectFiles(actor, { batch, files: names });
  if (!expected.ok) return answer(request, language, { fault: expected.reason });
  // The page that follows tells how far it is; a few files are there when it is shown.
  const asked = new Headers(request.headers);
  const done = receiveBatch(() => readActor(asked), sent, batch, expected.ids);
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience))]);
  return answer(request, language, { files: [] });
}
