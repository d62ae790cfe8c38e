// GET /open-data.zip: everything published, at one address.
import "server-only";
import { toHandlers } from "../api/route.ts";
import { getDataVersion } from "../db/queries/get-data-version.ts";
import { isKnown } from "../export/etag.ts";
import { getArchive, toArchiveEtag } from "./archive.ts";

export const openDataRoute = toHandlers(async (request) => {
  const version = await getDataVersion();
  const etag = toArchiveEtag(version);
  const headers = new Headers({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "etag",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=0, must-revalidate",
    etag,
  });
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("content-type", "application/zip");
  headers.set("content-disposition", 'attachment; filename="open-data.zip"');
  if (request.method === "HEAD") return new Response(null, { headers });
  const archive = await getArchive(version);
  // The data may have changed between the two questions: what is sent says what it is.
  headers.set("etag", toArchiveEtag(archive.version));
  const size = archive.file.size();
  if (size !== null) headers.set("content-length", String(size));
  return new Response(archive.file.read(), { headers });
});
