// Where things stand in the open data: what writes them and what reads them back agree here.

/** The file by which a folder or a ZIP is known to be open data. */
export const descriptionFile = "datapackage.json";
export const packageName = "taizhang-open-data";

const texts = /^(?:.*\/)?(notices|samples)\/\d{6,10}\.txt$/;

/** The files of one imported file: its text and, beside it, what was read from it. @param id of its first notice */
export function toFileName(id: number, isSample: boolean): string {
  return `${isSample ? "samples" : "notices"}/${String(id).padStart(6, "0")}`;
}

export const toTablePath = (table: string): string => `tables/${table}.csv`;

/** Whether the path is a kept text, and whether of a sample; `null` for everything else. */
export function parseTextPath(path: string): { isSample: boolean } | null {
  const folder = texts.exec(path.replaceAll("\\", "/"))?.[1];
  return folder === undefined ? null : { isSample: folder === "samples" };
}
