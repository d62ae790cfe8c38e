// node bin/serve.mjs PROGRAM ARGS…: runs a server in this process, and ends with the command that started it, also when
// that is killed and cannot say goodbye. Plain JavaScript, so that nothing stands between Node and the server.
import path from "node:path";
import { pathToFileURL } from "node:url";

process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
process.argv.splice(1, 1);
await import(pathToFileURL(path.resolve(process.argv[1])).href);
