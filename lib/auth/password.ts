// The rules of a password (NIST SP 800-63B: length, not composition) and its hash, in better-auth's form (scrypt).
import { hashPassword as toHash, verifyPassword as verify } from "better-auth/crypto";

/** In characters as a person counts them (code points). */
export const shortestPassword = 12;
/** In UTF-16 code units: nobody types more, and nobody shall make the server hash a book. */
export const longestPassword = 128;

export type PasswordFault = "too-short" | "too-long" | "too-simple";

/** Long enough and yet on every list of stolen passwords; in small letters. */
const common = new Set([
  "password1234",
  "passwordpassword",
  "password12345",
  "password123456",
  "qwertyuiop12",
  "qwertyuiop123",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "qwertyuiopasdf",
  "administrator",
  "administrator1",
  "administrator123",
  "iloveyou1234",
  "welcome12345",
  "letmein12345",
  "changeme1234",
  "changemechangeme",
  "woaini1314520",
  "woaini520131",
  "a1234567890a",
  "abc123456789",
  "qwe123456789",
  "abcd12345678",
  "aa1234567890",
  "taizhang1234",
  "taizhangtaizhang",
  "correcthorsebatterystaple",
]);

/** One step up or down from each character to the next: 123456789012, abcdefghijkl, 9876543210987. */
function isRun(characters: string[]): boolean {
  const codes = characters.map((character) =>
    /\d/.test(character) ? Number(character) : (character.codePointAt(0) ?? 0),
  );
  const isDigits = characters.every((character) => /\d/.test(character));
  const step = (from: number, to: number) => (isDigits ? (to - from + 10) % 10 : to - from);
  const up = isDigits ? 9 : -1;
  return [1, up].some((by) => codes.every((code, index) => index === 0 || step(codes[index - 1] ?? 0, code) === by));
}

/**
 * What is wrong with a new password; `null` where nothing is.
 * @param email the account's: its own name is the first that is tried
 */
export function checkPassword(password: string, email: string): PasswordFault | null {
  if (password.length > longestPassword) return "too-long";
  const characters = [...password.normalize("NFKC")];
  if (characters.length < shortestPassword) return "too-short";
  const small = characters.join("").toLowerCase();
  const own = email.toLowerCase();
  const isSimple =
    new Set(characters).size < 5 ||
    isRun(characters) ||
    common.has(small) ||
    small === own ||
    small === own.split("@")[0];
  return isSimple ? "too-simple" : null;
}

/** The hash that is stored, with its salt. */
export function hashPassword(password: string): Promise<string> {
  return toHash(password);
}

/** Whether a password belongs to a stored hash; takes as long as making one. */
export function verifyPassword(password: string, hash: string): Promise<boolean> {
  return verify({ hash, password });
}
