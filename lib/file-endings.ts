// The endings of files that may be notices, for whoever looks through a folder; what a file is shows in its bytes alone.

export const fileEndings = [".txt", ".htm", ".html", ".mht", ".mhtml", ".docx", ".docm", ".pdf"] as const;

const ending = new RegExp(`(${fileEndings.map((one) => one.replace(".", "\\.")).join("|")})$`, "i");

/** Whether a file of this name may be a notice. */
export function mayBeNotice(name: string): boolean {
  return ending.test(name);
}
