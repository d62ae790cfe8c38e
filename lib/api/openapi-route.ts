// The OpenAPI document at its address. It changes with the software alone, so it is made once.
import "server-only";
import { toOpenApi } from "./openapi.ts";
import { toDataResponse } from "./respond.ts";
import { toHandlers } from "./route.ts";

let body: string | null = null;

export const openApiRoute = toHandlers(async (request) => {
  body ??= JSON.stringify(toOpenApi());
  return toDataResponse(request, body, "application/vnd.oai.openapi+json;version=3.1; charset=utf-8");
});
