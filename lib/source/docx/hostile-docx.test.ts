import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { damageEverywhere } from "../damage-in-tests.ts";
import { NOTICE_TEXT } from "../notice-in-tests.ts";
import { paragraph, WORD_NAMESPACES, writeDocx } from "./docx-in-tests.ts";
import { readDocx } from "./read-docx.ts";

function documentXml(xml: string): Uint8Array {
  return writeDocx({ body: "", extra: { "word/document.xml": strToU8(xml) } });
}

const refused = (reason: string) => ({ ok: false, reason });

describe("hostile and damaged DOCX files", () => {
  it("refuses a bomb by its declared size", async () => {
    const bomb = documentXml(`<w:document ${WORD_NAMESPACES}>${" ".repeat(90_000_000)}</w:document>`);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readDocx(bomb)).toEqual(refused("too-large"));
  });

  it("refuses a bomb that declares a small size", async () => {
    const bomb = documentXml(`<w:document ${WORD_NAMESPACES}>${" ".repeat(90_000_000)}</w:document>`);
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 500, true);
    }
    expect(await readDocx(bomb)).toEqual(refused("unreadable-file"));
  });

  it("refuses an archive of very many parts", async () => {
    const extra = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`word/media/${index}`, new Uint8Array()]),
    );
    expect(await readDocx(writeDocx({ body: paragraph("甲"), extra }))).toEqual(refused("too-large"));
  });

  it("refuses entities before it meets one", async () => {
    const laughs = `<!DOCTYPE w:document [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${WORD_NAMESPACES}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await readDocx(documentXml(laughs))).toEqual(refused("unreadable-file"));
  });

  it("refuses XML half a million elements deep, and XML cut off", async () => {
    expect(await readDocx(documentXml(`<w:document ${WORD_NAMESPACES}>${"<w:p>".repeat(500_000)}`))).toEqual(
      refused("unreadable-file"),
    );
    expect(await readDocx(documentXml(`<w:document ${WORD_NAMESPACES}><w:body>${paragraph("甲")}`))).toEqual(
      refused("unreadable-file"),
    );
  });

  it("survives a paragraph of very many soft breaks", async () => {
    const body = `<w:p><w:r>${"<w:t>甲</w:t><w:br/>".repeat(170_000)}</w:r></w:p>`;
    const outcome = await readDocx(writeDocx({ body }));
    expect(outcome.ok && outcome.text.length).toBe(339_999);
  });

  it("refuses an old .doc, another kind of package and an empty archive", async () => {
    const oldWord = new Uint8Array(4096).fill(1);
    oldWord.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readDocx(oldWord)).toEqual(refused("unreadable-file"));
    for (const main of ["xl/workbook.xml", "OFD.xml", "content.xml"])
      expect(await readDocx(zipSync({ [main]: strToU8("<a/>") }))).toEqual(refused("other-format"));
    expect(await readDocx(zipSync({}))).toEqual(refused("unreadable-file"));
  });

  const whole = writeDocx({
    body: NOTICE_TEXT.split("\n")
      .map((line) => paragraph(line))
      .join(""),
  });

  it("never reads part of a file cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await readDocx(whole.slice(0, length))).toEqual(refused("unreadable-file"));
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a part whose checksum differs", async () => {
    const stored = zipSync(
      {
        "word/document.xml": strToU8(
          `<w:document ${WORD_NAMESPACES}><w:body>${paragraph("甲5乙")}</w:body></w:document>`,
        ),
      },
      { level: 0 },
    );
    stored[Buffer.from(stored).indexOf("甲5乙") + 3] = "6".charCodeAt(0);
    expect(await readDocx(stored)).toEqual(refused("unreadable-file"));
  });

  it("gives an outcome for any bytes, and for a file with any byte changed", async () => {
    await damageEverywhere(
      whole,
      async (bytes, damaged) => {
        expect(await readDocx(bytes)).toEqual(refused("unreadable-file"));
        expect(typeof (await readDocx(damaged)).ok).toBe("boolean");
      },
      150,
    );
  });
});
