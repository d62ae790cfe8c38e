// GET /health: whether the application and its database answer, in a word. For whatever keeps the server up.
import "server-only";
import { connection } from "next/server";
import { isAnswering } from "@/lib/db/queries/is-answering.ts";

export async function GET(): Promise<Response> {
  await connection();
  const isWell = await isAnswering();
  return new Response(isWell ? "ok\n" : "the database does not answer\n", {
    status: isWell ? 200 : 503,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
