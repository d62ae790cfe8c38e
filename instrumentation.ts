// What the server does once when it starts, before it answers anyone.

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { handOnClientAddress } = await import("./lib/auth/hand-on-client-address.ts");
  handOnClientAddress();
  const { refuseUnknownMethods } = await import("./lib/known-methods.ts");
  refuseUnknownMethods();
  const { readEnvironment } = await import("./lib/env.ts");
  if (readEnvironment().authSecret !== null) return;
  const { chooseWording } = await import("./lib/fault.ts");
  const line = chooseWording(
    "未设置 BETTER_AUTH_SECRET:页面可以阅读,不能登录。可用 openssl rand -base64 32 生成一个。",
    "BETTER_AUTH_SECRET is not set: pages can be read, nobody can sign in. Make one with openssl rand -base64 32.",
  );
  process.stderr.write(`${line}\n`);
}
