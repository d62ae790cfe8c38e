// How far publishing many drafts is.
import type { Messages } from "../zh-CN.ts";
import { n, plural } from "./numbers.ts";

export const publishing: Messages["review"]["publishing"] = {
  title: "Progress of publishing",
  started: "Publishing has begun; see above how far it is. You may leave this page.",
  states: {
    going: "Publishing",
    quiet: "Publishing makes no progress",
    interrupted: "Publishing was interrupted",
    stopped: "Publishing was stopped",
    ended: "Published",
  },
  progress: (done, total) => `${n(done)} of ${n(total)} done`,
  leave: "You may leave this page; publishing goes on.",
  reload: "See how far it is now",
  stop: "Stop",
  interrupted: "The server stopped meanwhile. What is published stays so; the others are still drafts.",
  quiet:
    "Nothing has moved for more than 10 seconds: it may wait for another change, or the server stopped. You may wait, or go on publishing now; nothing is published twice.",
  continue: "Go on publishing",
  over: (number, left) =>
    `${plural(number, "notice is", "notices are")} published.${left > 0 ? ` ${plural(left, "other was", "others were")} not; “Not published” says why.` : ""}`,
  left: (number) => `Not published: ${n(number)}`,
  number: (id) => `notice ${id}`,
  reasons: {
    stale: "changed meanwhile; please look again",
    "not-found": "removed meanwhile",
    unchanged: "published meanwhile by somebody else",
    failed: "it broke, and nothing was changed; if it goes on, tell an admin",
  },
};
