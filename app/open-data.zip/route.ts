import { openDataRoute } from "@/lib/open-data/route.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openDataRoute;
