// One sentence for the browser: the dictionaries stay on the server.
import type { Locale } from "@/lib/messages/locale.ts";

export function getKeyboardHint(locale: Locale): string {
  return locale === "zh-CN" ? "用左右方向键逐条查看" : "Left and right arrow keys step through the marks";
}
