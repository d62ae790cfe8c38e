// completion-by-unit.svg -> its name and what comes behind the last dot: what is asked for, and in which format.

/** The name and the ending of a file that is asked for; the ending is "" where it has none. */
export function splitFileName(file: string): [name: string, ending: string] {
  const dot = file.lastIndexOf(".");
  return dot < 0 ? [file, ""] : [file.slice(0, dot), file.slice(dot + 1)];
}
