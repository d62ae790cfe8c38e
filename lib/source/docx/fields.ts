// The complex fields of a document, from one `w:fldChar` to the next: what Word computes from is no text, what it prints
// is. Stateful by nature: fields nest, and go over paragraphs.

interface Field {
  /** "code" is what Word computes from, "result" what it prints. */
  state: "code" | "result";
  code: string;
}

/** The longest beginning of a field's code that is looked at. */
const LONGEST_CODE = 40;
const CONTENTS = /^\s*TOC\b/;

export class OpenFields {
  private fields: Field[] = [];

  /** @param type of the `w:fldChar` */
  mark(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ state: "code", code: "" });
    if (type === "separate" && field) field.state = "result";
    if (type === "end") this.fields.pop();
  }

  addCode(characters: string): void {
    const field = this.fields.at(-1);
    if (field && field.code.length < LONGEST_CODE) field.code += characters.slice(0, LONGEST_CODE);
  }

  /** Whether what is read now is no text. */
  get inCode(): boolean {
    return this.fields.some(({ state }) => state === "code");
  }

  /** Whether what is read now is a table of contents. */
  get inContents(): boolean {
    return this.fields.some(({ state, code }) => state === "result" && CONTENTS.test(code));
  }

  /** A field code that a damaged document never ends may hide the rest of its paragraph, not of the document. */
  endParagraph(): void {
    this.fields = this.fields.filter(({ state }) => state === "result");
  }
}
