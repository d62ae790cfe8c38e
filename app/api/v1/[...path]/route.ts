import { notFoundRoute } from "@/lib/api/route.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = notFoundRoute;
