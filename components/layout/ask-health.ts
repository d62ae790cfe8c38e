// Asks the server how it is: `away` where it answers and its database does not, `silent` where nobody answers.
export type Health = "well" | "away" | "silent";

/** Never throws. */
export async function askHealth(signal?: AbortSignal): Promise<Health> {
  try {
    const { ok, status } = await fetch("/health", { cache: "no-store", ...(signal === undefined ? {} : { signal }) });
    return ok ? "well" : status === 503 ? "away" : "silent";
  } catch {
    return "silent";
  }
}
