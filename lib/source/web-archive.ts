// A page saved as one file (MHTML, .mht: what browsers and word processors call a single web page) -> the bytes of the
// page in it. Promise: one pass over the bytes; pictures and styles beside the page are passed over.

/** As far as the head of such a file is looked for. */
const LONGEST_HEAD = 8192;
const IS_ARCHIVE = /^MIME-Version:\s*1\.0/im;
const IS_PAGE = /^Content-Type:\s*text\/html/im;
const BOUNDARY = /boundary\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/i;
const ENCODING = /^Content-Transfer-Encoding:\s*([\w-]+)/im;

/** The page's own bytes, in whatever charset; `null` where the file is no such archive. */
export function readWebArchive(bytes: Uint8Array): Uint8Array | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
  const [head] = splitHead(start);
  if (!IS_ARCHIVE.test(head)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const match = BOUNDARY.exec(head);
  const boundary = match?.[1] ?? match?.[2];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`).slice(1);
  const page = parts.map((part) => splitHead(part)).find(([partHead]) => IS_PAGE.test(partHead));
  return page ? decodeBody(page[1], ENCODING.exec(page[0])?.[1]?.toLowerCase()) : null;
}

/** The fields of a part, and what follows the first empty line. */
function splitHead(part: string): [head: string, body: string] {
  const whole = part.trimStart();
  const end = /\r?\n\r?\n/.exec(whole);
  return end ? [whole.slice(0, end.index), whole.slice(end.index + end[0].length)] : [whole, ""];
}

function decodeBody(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const decoded = body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(decoded, "latin1");
}
