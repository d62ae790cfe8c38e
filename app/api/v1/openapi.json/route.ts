import { openApiRoute } from "@/lib/api/openapi-route.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openApiRoute;
