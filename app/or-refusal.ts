// A handler of files -> one that answers in words where it breaks: a file, a frame on another site or a program is told whether
// the database is away, so that trying again may help, and gets no empty answer.
import "server-only";
import { unstable_rethrow } from "next/navigation";
import { isBusy } from "@/lib/db/is-busy.ts";
import { isAnswering } from "@/lib/db/queries/is-answering.ts";
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
      const { exports } = getMessages(toLocale(request.headers.get(localeHeader)));
      const isAway = isBusy(error) || !(await isAnswering());
      return isAway ? toRefusal(503, exports.unread) : toRefusal(500, exports.broken);
    }
  };
}
