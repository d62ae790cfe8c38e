import { getOverviewOperation } from "@/lib/api/operations/summaries.ts";
import { toRoute } from "@/lib/api/route.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = toRoute(getOverviewOperation);
