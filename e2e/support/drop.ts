// Files that are dropped on the page of import, as from a file manager.
import type { Page } from "@playwright/test";
import type { NoticeFile } from "./notice-files.ts";

/** The files come with one drop. */
export async function drop(page: Page, files: readonly NoticeFile[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") }));
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, mimeType, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name, { type: mimeType }));
    }
    return data;
  }, given);
  await page.getByRole("form", { name: "导入通报" }).dispatchEvent("drop", { dataTransfer: transfer });
}
