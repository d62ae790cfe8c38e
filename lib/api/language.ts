// Accept-Language -> the language of an error's sentence. Answers with data have no language.
import { type Locale, localeHeader } from "../messages/locale.ts";

interface Choice {
  locale: Locale | null;
  weight: number;
}

function toChoice(part: string): Choice {
  const [range = "", ...parameters] = part
    .trim()
    .toLowerCase()
    .split(";")
    .map((one) => one.trim());
  const quality = parameters.find((one) => one.startsWith("q="))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  const language = range.split("-")[0];
  const locale = language === "zh" ? "zh-CN" : language === "en" ? "en" : null;
  return { locale, weight: Number.isFinite(weight) ? weight : 0 };
}

/**
 * The language of the reader: English where the address is under /en or where Accept-Language ranks it before Chinese,
 * or names neither; Chinese where nothing is asked for.
 */
export function readLanguage(request: Request): Locale {
  if (request.headers.get(localeHeader) === "en") return "en";
  const asked = (request.headers.get("accept-language") ?? "").slice(0, 1000);
  if (asked.trim() === "" || asked.trim() === "*") return "zh-CN";
  const choices = asked
    .split(",")
    .map(toChoice)
    .filter((choice) => choice.locale !== null && choice.weight > 0);
  const [best] = choices.sort((a, b) => b.weight - a.weight);
  return best?.locale ?? "en";
}
