// A browser's name for itself -> what its owner would call it.

const browsers = [
  ["Edge", /\bEdg(?:A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["360", /\bQihoo|\b360SE|\b360EE/],
  ["QQ", /\bM?QQBrowser\//],
  ["WeChat", /\bMicroMessenger\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["iPad", /\biPad\b/],
  ["iPhone", /\biPhone\b/],
  ["HarmonyOS", /\b(?:HarmonyOS|OpenHarmony)\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** `Chrome · Windows`; only the part that is known, `null` where neither is. */
export function toDeviceName(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const find = (table: readonly (readonly [string, RegExp])[]) =>
    table.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const known = [find(browsers), find(systems)].filter((name) => name !== undefined);
  return known.length === 0 ? null : known.join(" · ");
}
