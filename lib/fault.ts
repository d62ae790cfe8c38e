// A broken machine or setting, said to people in one line: a taken port, a folder that cannot be written, no server.

/** An exception whose message is for the person at the terminal. Everything else that is thrown is a bug. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly chinese: string;
  readonly english: string;

  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(english, options);
    this.chinese = chinese;
    this.english = english;
  }
}

/**
 * One of two wordings by the language of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`); both where it names neither.
 * @param environment the process environment
 */
export function chooseWording(
  chinese: string,
  english: string,
  environment: Record<string, string | undefined> = process.env,
): string {
  const language = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  if (/^zh/i.test(language)) return chinese;
  if (/^en/i.test(language)) return english;
  return `${chinese} · ${english}`;
}
