// What was dropped on the page -> its files; folders with all below them.

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

async function listFiles(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A reader gives its entries a hundred at a time, and none at the end.
  for (let entries = await readEntries(reader); entries.length > 0; entries = await readEntries(reader)) {
    for (const inner of entries) files.push(...(await listFiles(inner)));
  }
  return files;
}

/** The files of a drop, in the order of their names. What cannot be opened is left out. */
export async function readDropped(transfer: DataTransfer): Promise<File[]> {
  // The list of a drop is gone after the first wait: its entries are taken out at once.
  const plain = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return plain;
  const found = await Promise.all(entries.map((entry) => listFiles(entry).catch(() => [])));
  return found
    .flat()
    .filter(isWanted)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Hidden files of the system (.DS_Store) come with every folder and are nobody's notices. */
export function isWanted(file: File): boolean {
  return !file.name.startsWith(".");
}
