// Fields of which a form sends what they hold and what they showed: only where the two differ was anything typed. The
// browser and the server ask alike, so that it holds without script as well.

/** The name under which a field is sent. */
export const toFieldName = (path: string) => `v.${path}`;
/** The path of a field of that name. */
export const toPath = (name: string) => name.slice(toFieldName("").length);
/** The name under which a form sends what that field showed. */
export const toShownName = (path: string) => `s.${path}`;

/** The id of the element that holds it; what stands beside it has one that begins so. */
export const toFieldId = (path: string) => `field-${path.replaceAll(/[.\s]/g, "-")}`;

/** Whether a field holds anything else than it showed. Browsers break lines in their own way. */
export function isTyped(held: string, shown: string): boolean {
  const plain = (words: string) => words.replace(/[\r\n]+/g, "");
  return plain(held) !== plain(shown);
}

function readHeld(field: RadioNodeList | Element | null): string | null {
  if (field instanceof HTMLInputElement && field.type === "checkbox") return field.checked ? field.value : "";
  const isField =
    field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
  return isField ? field.value : null;
}

/** How many fields of this page hold something that is not saved. For the browser only. */
export function countUnsaved(): number {
  let unsaved = 0;
  for (const shown of document.querySelectorAll<HTMLInputElement>('input[type=hidden][name^="s."]')) {
    const held = readHeld(shown.form?.elements.namedItem(toFieldName(shown.name.slice(2))) ?? null);
    if (held !== null && isTyped(held, shown.value)) unsaved += 1;
  }
  return unsaved;
}
