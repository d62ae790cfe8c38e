import { deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damageEverywhere } from "../damage-in-tests.ts";
import { NOTICE_TEXT } from "../notice-in-tests.ts";
import { assemblePdf, setPdf, setScan } from "./pdf-in-tests.ts";
import { readPdf } from "./read-pdf.ts";

const refused = (reason: string) => ({ ok: false, reason });
const PICTURE = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="50" height="70"><path d="M5 5h40v60"/></svg>')
  .render()
  .asPng();

describe("PDF files that are no text", () => {
  it("are refused as scans", async () => {
    expect(await readPdf(await setScan(PICTURE, 3))).toEqual(refused("scan-without-text"));
    expect(await readPdf(await setScan(PICTURE, 3, (page) => `- ${page} -`))).toEqual(refused("scan-without-text"));
  });
});

describe("a PDF whose characters have no meaning in the file", () => {
  it("is refused as such, and never read as signs", async () => {
    const set = await setPdf(NOTICE_TEXT.split("\n"), { document: { compress: false } });
    const unmapped = Buffer.from(
      Buffer.from(set)
        .toString("latin1")
        .replace(/\/ToUnicode \d+ 0 R/g, (map) => " ".repeat(map.length)),
      "latin1",
    );
    expect(await readPdf(unmapped)).toEqual(refused("unmapped-text"));
    expect(await readPdf(set)).toMatchObject({ ok: true });
  });
});

describe("hostile and damaged PDF files", () => {
  it("are refused when they need a password", async () => {
    expect(await readPdf(await setPdf(["正文"], { document: { userPassword: "secret" } }))).toEqual(
      refused("locked-file"),
    );
  });

  it("are refused when they have thousands of pages", async () => {
    const many = Array.from({ length: 3000 }, () => "3 0 R").join(" ");
    const pdf = (count: number, kids: string) =>
      assemblePdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      ]);
    expect(await readPdf(pdf(3000, many))).toEqual(refused("too-large"));
    expect((await readPdf(pdf(1_000_000_000, "3 0 R"))).ok).toBe(false);
  });

  function onePage(dictionary: string, stream: Uint8Array): Uint8Array {
    return assemblePdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>/Font<</F 5 0 R>>>>>>",
      { dictionary, stream },
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]);
  }

  it("cost bounded work when a page unpacks to hundreds of megabytes, or draws itself", async () => {
    const bomb = deflateSync(new Uint8Array(200_000_000).fill(0x20));
    expect((await readPdf(onePage("<</Filter/FlateDecode>>", bomb))).ok).toBe(false);
    const itself = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>>>";
    expect((await readPdf(onePage(itself, Buffer.from("/X Do /X Do")))).ok).toBe(false);
    expect((await readPdf(onePage("<<>>", Buffer.from("[".repeat(1_000_000))))).ok).toBe(false);
  }, 90_000);

  it("are refused when they hold more text than any notice", async () => {
    const words = Buffer.from(
      `BT /F 9 Tf ${"(overandover) Tj 9 9 Td (andoverandover) Tj -9 -9 Td ".repeat(500_000)} ET`,
    );
    expect(await readPdf(onePage("<</Filter/FlateDecode>>", deflateSync(words)))).toEqual(refused("too-large"));
  }, 90_000);

  it("are never read in part when cut off", async () => {
    const whole = await setPdf(["正文一段", "又一段"]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 10 }), async (length) => {
        expect(await readPdf(whole.slice(0, length))).toEqual(refused("unreadable-file"));
      }),
      { numRuns: 30 },
    );
  });

  it("give an outcome for any bytes, and for a file with any byte changed", async () => {
    const whole = await setPdf(["正文一段", "又一段"]);
    await damageEverywhere(
      whole,
      async (bytes, damaged) => {
        const hollow = Buffer.concat([Buffer.from("%PDF-1.7\n"), bytes, Buffer.from("\n%%EOF")]);
        expect(await readPdf(hollow)).toEqual(refused("unreadable-file"));
        expect(typeof (await readPdf(damaged)).ok).toBe("boolean");
      },
      12,
    );
  }, 90_000);
});
