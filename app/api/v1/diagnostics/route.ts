import { listDiagnosticsOperation } from "@/lib/api/operations/notices.ts";
import { toRoute } from "@/lib/api/route.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = toRoute(listDiagnosticsOperation);
