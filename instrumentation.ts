// What the server does once when it starts, before it answers anyone.

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { handOnClientAddress } = await import("./lib/auth/hand-on-client-address.ts");
  handOnClientAddress();
}
