// The address of what was merged away leads on to that of what is kept. A merge can be undone: nobody may take it for ever.
import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressHeader, localizePath } from "@/lib/messages/locale.ts";
import { readLocale } from "./read-locale.ts";

/** Sends the reader to a path of the application, in the language and with the query of the address that they asked for. */
export async function leadOn(path: string): Promise<never> {
  const { locale } = await readLocale();
  const address = (await headers()).get(addressHeader) ?? "";
  const query = address.includes("?") ? address.slice(address.indexOf("?")) : "";
  return redirect(localizePath(locale, path) + query);
}
