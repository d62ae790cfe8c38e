// A handler of files -> one that answers in words where it breaks, above all where the database is away: a file, a frame on
// another site or a program is told so, and gets no empty answer.
import "server-only";
import { unstable_rethrow } from "next/navigation";
import { toRefusal } from "@/lib/export/file-response.ts";
import { logFailure } from "@/lib/log-failure.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { localeHeader, toLocale } from "@/lib/messages/locale.ts";

/** Runs a handler; what breaks inside is told to the log, never to the reader. */
export function orRefusal<Context>(handle: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return await handle(request, context);
    } catch (error) {
      unstable_rethrow(error);
      logFailure(request, error);
      return toRefusal(503, getMessages(toLocale(request.headers.get(localeHeader))).exports.unread);
    }
  };
}
